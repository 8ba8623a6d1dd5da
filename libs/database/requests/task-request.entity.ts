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

  /** Of an extension: how far the task had come, in words. */
  @Column('text')
  progress: string;

  /** Of an extension. */
  @Column('date', { nullable: true })
  newDueOn: CalendarDate | null;

  /** Of a changed target: the one in force, and what it is to be, in its unit. */
  @Column('uuid', { nullable: true })
  targetId: string | null;

  @Column('numeric', { nullable: true })
  newValue: number | null;

  /** Null: the supervision office as a whole. */
  @Column('uuid', { nullable: true })
  addresseeId: string | null;

  @Column('date')
  answerBy: CalendarDate;

  @Column('uuid')
  askedBy: string;

  @Column('timestamptz')
  askedAt: Date;
}
