import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { LockedPeriod } from './locked-period.entity';
import { LockedTask } from './locked-task.entity';

/** Locked periods with their tasks; never changed, and never taken back. */
@Injectable()
export class LockedPeriodStore {
  async insert(tx: Transaction, period: LockedPeriod, tasks: readonly LockedTask[]): Promise<void> {
    await insertRows(tx, LockedPeriod, [period]);
    await insertRows(tx, LockedTask, tasks);
  }

  /** In order. Leans on locked_period_once. */
  ofPlan(tx: Transaction, planId: string): Promise<LockedPeriod[]> {
    return tx.getRepository(LockedPeriod).find({ where: { planId }, order: { startsOn: 'ASC' } });
  }

  /** By task id. */
  tasksOf(tx: Transaction, periodId: string): Promise<LockedTask[]> {
    return tx.getRepository(LockedTask).find({ where: { periodId }, order: { taskId: 'ASC' } });
  }
}
