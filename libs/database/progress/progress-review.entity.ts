import { Column, Entity, PrimaryColumn } from 'typeorm';

export type Verdict = 'accepted' | 'returned';

/** The supervision office's verdict on one update; a fact, one an update. A return says why. */
@Entity('progress_review')
export class ProgressReview {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  updateId: string;

  @Column('text')
  verdict: Verdict;

  @Column('text')
  reason: string;

  @Column('uuid')
  reviewedBy: string;

  @Column('timestamptz')
  reviewedAt: Date;
}
