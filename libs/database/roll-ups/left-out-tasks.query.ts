import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { LeftOut, PlanRules } from '@dajuan/domain/progress';
import { Transaction } from '../connection/transactions';
import { judgedParameters, judgedTasks } from './judged-tasks.sql';

/** A task left out of the weighted figures, and whose it is. */
export interface LeftOutTask extends LeftOut {
  readonly departmentId: string;
}

/** The tasks that a plan's roll-ups count and do not name. */
@Injectable()
export class LeftOutTasksQuery {
  /** With the reason on the day, by id; empty where every task counts. One round trip; uses task_by_lead. */
  ofPlan(tx: Transaction, planId: string, day: CalendarDate, rules: PlanRules): Promise<LeftOutTask[]> {
    return tx.query(
      `SELECT id, title, reason, department AS "departmentId"
         FROM (${judgedTasks(['task.id', 'task.title'])}) AS judged
        WHERE reason IS NOT NULL
        ORDER BY id`,
      judgedParameters(planId, day, rules),
    );
  }
}
