import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '@dajuan/domain/calendar';

/** That the supervision office urged a task by hand; a fact, one a task and day. */
@Entity('task_urging')
export class TaskUrging {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  taskId: string;

  @Column('date')
  day: CalendarDate;

  /** What was said with it; often nothing. */
  @Column('text')
  words: string;

  @Column('uuid')
  urgedBy: string;

  @Column('timestamptz')
  urgedAt: Date;
}
