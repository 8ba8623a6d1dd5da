import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '@dajuan/domain/calendar';

/** 已补齐: that a task reached later what was due in a locked period, and on which day; a fact, one a period and task. */
@Entity('made_up_task')
export class MadeUpTask {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  periodId: string;

  @PrimaryColumn('uuid')
  taskId: string;

  @Column('date')
  madeUpOn: CalendarDate;

  /** What it had come to by then. */
  @Column('numeric', { nullable: true })
  completion: number | null;
}
