import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An entry of a master that a task answers, with its number and what it says. */
@Entity('task_master')
export class TaskMaster {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  taskId: string;

  @Column('uuid')
  masterId: string;

  /** As the paper numbers it: 第3项, 2026-17号; empty where it does not. */
  @Column('text')
  number: string;

  @Column('text')
  text: string;

  @Column('integer')
  position: number;
}
