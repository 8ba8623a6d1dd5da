import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Transaction } from '../connection/transactions';
import { TaskCardRow } from './task-card';
import { cardsOfPage } from './task-card.sql';

/** Tasks by id, as lists and pages show them. */
@Injectable()
export class TaskCardsQuery {
  /** In the order of the ids; those that name no task are passed over. One round trip on task_pk. */
  find(tx: Transaction, taskIds: readonly string[], today: CalendarDate): Promise<TaskCardRow[]> {
    return tx.query(
      `WITH page AS (SELECT * FROM unnest($2::uuid[]) WITH ORDINALITY AS wanted (task_id, place))
       ${cardsOfPage('$1')}`,
      [today, taskIds],
    );
  }
}
