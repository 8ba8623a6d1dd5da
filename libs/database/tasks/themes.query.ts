import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Transaction } from '../connection/transactions';
import { Actor } from './actor';
import { MATCHED, matchParameters, TaskFilters } from './task-filters';

/** The themes of the tasks somebody may see. */
@Injectable()
export class ThemesQuery {
  /** Each once, in the plan's order: by the first task that has it. One round trip, filtered as the task list is. */
  async find(tx: Transaction, actor: Actor, filters: TaskFilters, today: CalendarDate): Promise<string[]> {
    const rows: { theme: string }[] = await tx.query(
      `WITH ${MATCHED}
       SELECT task.theme FROM matched JOIN task ON task.org_id = matched.org_id AND task.id = matched.id
        WHERE $14::text[] IS NULL OR matched.colour = ANY($14)
        GROUP BY task.theme ORDER BY min(task.number), task.theme`,
      [...matchParameters(actor, filters, today), filters.colours],
    );
    return rows.map(({ theme }) => theme);
  }
}
