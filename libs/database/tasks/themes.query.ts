import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Transaction } from '../connection/transactions';
import { Actor } from './actor';
import { matched, matchParameters, TaskFilters } from './task-filters';

/** The themes of the tasks somebody may see. */
@Injectable()
export class ThemesQuery {
  /** Each once, in the plan's order: by the first task that has it. One round trip, filtered as the task list is. */
  async find(tx: Transaction, actor: Actor, filters: TaskFilters, today: CalendarDate): Promise<string[]> {
    const rows: { theme: string }[] = await tx.query(
      `WITH ${matched('task.theme')}
       SELECT matched.theme FROM matched
        WHERE $17::text[] IS NULL OR matched.colour = ANY($17)
        GROUP BY matched.theme ORDER BY min(matched.number), matched.theme`,
      [...matchParameters(actor, filters, today), filters.colours],
    );
    return rows.map(({ theme }) => theme);
  }

  /** All of a plan's, in the same order. A look into task_by_theme for each theme, however many tasks there are. */
  async ofPlan(tx: Transaction, planId: string): Promise<string[]> {
    const rows: { theme: string }[] = await tx.query(
      `WITH RECURSIVE first AS (
         (SELECT theme, number FROM task WHERE plan_id = $1 ORDER BY theme, number LIMIT 1)
         UNION ALL
         SELECT next.theme, next.number FROM first CROSS JOIN LATERAL (
           SELECT task.theme, task.number FROM task WHERE task.plan_id = $1 AND task.theme > first.theme
            ORDER BY task.theme, task.number LIMIT 1) AS next
       )
       SELECT theme FROM first ORDER BY number, theme`,
      [planId],
    );
    return rows.map(({ theme }) => theme);
  }
}
