import { Column, Entity, PrimaryColumn } from 'typeorm';
import { HandOverOutcome } from '@dajuan/domain/loop';

/** What became of a hand-over; a fact, one at most. */
@Entity('hand_over_end')
export class HandOverEnd {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  handOverId: string;

  @Column('text')
  outcome: HandOverOutcome;

  /** Why it was withdrawn. */
  @Column('text')
  reason: string;

  /** Lines whose duty the giver held no more when it took effect. */
  @Column('uuid', { array: true })
  lapsedLineIds: string[];

  @Column('uuid')
  endedBy: string;

  @Column('timestamptz')
  endedAt: Date;
}
