import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '@dajuan/domain/calendar';
import { RequestKind } from '@dajuan/domain/loop';

/** What a task's people asked somebody to decide; a fact. Its answers are facts beside it. */
@Entity('task_request')
export class TaskRequest {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  taskId: string;

  @Column('text')
  kind: RequestKind;

  @Column('text')
  reason: string;

  @Column('uuid')
  addresseeId: string;

  @Column('date')
  answerBy: CalendarDate;

  @Column('uuid')
  askedBy: string;

  @Column('timestamptz')
  askedAt: Date;
}
