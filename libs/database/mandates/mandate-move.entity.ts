import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Move, TaskState } from '@dajuan/domain/loop';

/** A move of the loop, or one of what only a mandate has: 延期 by the superior, 分办 to a department below. */
export type MandateMoveKind = Move | 'extend' | 'hand_on';

/** One step of a mandate as this side knows it; a fact. What the other side did is told under its name. */
@Entity('mandate_move')
export class MandateMove {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  mandateId: string;

  @Column('text')
  kind: MandateMoveKind;

  @Column('text')
  toState: TaskState;

  @Column('text')
  reason: string;

  @Column('jsonb')
  facts: Record<string, string | null>;

  /** Null for what the other side did. */
  @Column('uuid', { nullable: true })
  movedBy: string | null;

  /** Who did it, as it was written then. */
  @Column('text')
  actor: string;

  @Column('timestamptz')
  movedAt: Date;
}
