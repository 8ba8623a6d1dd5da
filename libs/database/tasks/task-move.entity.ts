import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Move, TaskState } from '@dajuan/domain/loop';

/** One step of the loop; a fact with actor, time and reason. */
@Entity('task_move')
export class TaskMove {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  taskId: string;

  @Column('text')
  move: Move;

  @Column('text', { nullable: true })
  fromState: TaskState | null;

  @Column('text')
  toState: TaskState;

  @Column('text')
  reason: string;

  @Column('jsonb')
  facts: Record<string, string | null>;

  @Column('uuid')
  movedBy: string;

  @Column('timestamptz')
  movedAt: Date;
}
