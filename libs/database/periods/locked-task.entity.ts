import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Colour, RollUpTask } from '@dajuan/domain/progress';
import { GroupKeys } from '../roll-ups/roll-up-dimensions';
import { TargetFigure } from '../tasks/task-projection.entity';

/** A task in a locked period: its colour and figures on the period's last day, as known when it was locked; a fact. */
@Entity('locked_task')
export class LockedTask {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  periodId: string;

  @PrimaryColumn('uuid')
  taskId: string;

  /** Of each dimension the group it counted in; null: in none. */
  @Column('jsonb')
  keys: GroupKeys;

  @Column('text')
  colour: Colour;

  @Column('numeric', { nullable: true })
  completion: number | null;

  @Column('numeric', { nullable: true })
  waitingCompletion: number | null;

  @Column('numeric', { nullable: true })
  expected: number | null;

  /** Percentage points. */
  @Column('numeric', { nullable: true })
  gap: number | null;

  /** Whether the last report due in the period had come; null where none was due. */
  @Column('boolean', { nullable: true })
  reported: boolean | null;

  /** Of each target, verified and with what waited for review. */
  @Column('jsonb')
  figures: readonly TargetFigure[];

  /** The task as its roll-ups counted it. */
  @Column('jsonb')
  counted: RollUpTask;
}
