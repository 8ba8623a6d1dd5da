import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Transaction } from '../connection/transactions';
import { colourOn, expectedOn, gapOf } from '../tasks/task-sql';

const MOST = 8;
const GAP = gapOf(expectedOn('$2::date'), 'projection.completion');

/** Which of a plan's tasks press most: what an overview shows beside its figures. */
@Injectable()
export class UrgentTasksQuery {
  /** At most eight ids: red ones by gap, then yellow ones, ties by number and id. One pass over the plan's tasks. */
  async ofPlan(tx: Transaction, planId: string, day: CalendarDate): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `SELECT task.id
         FROM task
         JOIN task_projection AS projection ON projection.org_id = task.org_id AND projection.task_id = task.id
        WHERE task.plan_id = $1 AND ${colourOn('$2::date')} IN ('red', 'yellow')
        ORDER BY ${colourOn('$2::date')}, ${GAP} DESC NULLS LAST, task.number, task.id
        LIMIT ${MOST}`,
      [planId, day],
    );
    return rows.map(({ id }) => id);
  }
}
