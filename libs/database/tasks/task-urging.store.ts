import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { TaskUrging } from './task-urging.entity';

/** When tasks were urged by hand; never changed. */
@Injectable()
export class TaskUrgingStore {
  insert(tx: Transaction, urging: TaskUrging): Promise<void> {
    return insertRows(tx, TaskUrging, [urging]);
  }

  /** Leans on task_urging_daily. */
  isUrgedOn(tx: Transaction, taskId: string, day: CalendarDate): Promise<boolean> {
    return tx.getRepository(TaskUrging).existsBy({ taskId, day });
  }
}
