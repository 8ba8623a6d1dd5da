import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { TaskAnswer } from './task-answer.entity';

/** What was answered; never changed. */
@Injectable()
export class TaskAnswerStore {
  insert(tx: Transaction, answers: readonly TaskAnswer[]): Promise<void> {
    return insertRows(tx, TaskAnswer, answers);
  }

  /** To one request, oldest first. */
  of(tx: Transaction, requestId: string): Promise<TaskAnswer[]> {
    return tx.getRepository(TaskAnswer).find({ where: { requestId }, order: { answeredAt: 'ASC', id: 'ASC' } });
  }
}
