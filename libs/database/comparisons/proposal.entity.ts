import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProposedFigure, ReviewedItem } from '@dajuan/domain/matching';

/** `waiting`: nobody has decided; `dropped`: told, but not to be taken into the ledger. */
export type ProposalState = 'waiting' | 'accepted' | 'dropped';

/** A result that a review tells, and the task it seems to be about. */
@Entity('proposal')
export class Proposal {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  comparisonId: string;

  /** From 1, in the order of the review. */
  @Column('integer')
  position: number;

  @Column('text')
  state: ProposalState;

  /** As it was read. */
  @Column('jsonb')
  told: ReviewedItem;

  /** UTF-16 code units of the document's text; `spanEnd` is not included. */
  @Column('integer')
  spanStart: number;

  @Column('integer')
  spanEnd: number;

  /** Null: no task seems to have promised it. */
  @Column('uuid', { nullable: true })
  taskId: string | null;

  /** 0–1; null where a person chose the task. */
  @Column('numeric', { nullable: true })
  score: number | null;

  /** Totals to date, for the measures the result speaks of. */
  @Column('jsonb')
  figures: readonly ProposedFigure[];

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('integer')
  version: number;
}
