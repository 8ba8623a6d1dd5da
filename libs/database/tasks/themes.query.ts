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

  /** All of a plan's, in the same order. Leans on task_by_theme. */
  async ofPlan(tx: Transaction, planId: string): Promise<string[]> {
    const rows: { theme: string }[] = await tx.query(
      'SELECT theme FROM task WHERE plan_id = $1 GROUP BY theme ORDER BY min(number), theme',
      [planId],
    );
    return rows.map(({ theme }) => theme);
  }
}
