import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What of a task's place is changed by hand: 联络员 · 片区 · 来源 · 专班. */
export type TaskChangeKind = 'contact' | 'areas' | 'masters' | 'groups';

/** That a task was placed otherwise; a fact. Names as they were then. */
@Entity('task_change')
export class TaskChange {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  taskId: string;

  @Column('text')
  kind: TaskChangeKind;

  @Column('text', { array: true })
  before: string[];

  @Column('text', { array: true })
  after: string[];

  @Column('uuid')
  changedBy: string;

  @Column('timestamptz')
  changedAt: Date;
}
