import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a round gave an entry; a fact, and the last of a round and entry stands. */
@Entity('round_mark')
export class RoundMark {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  roundId: string;

  @Column('uuid')
  entryId: string;

  @Column('numeric', { nullable: true })
  value: number | null;

  @Column('text', { nullable: true })
  grade: string | null;

  @Column('text')
  finding: string;

  @Column('uuid')
  markedBy: string;

  @Column('timestamptz')
  markedAt: Date;
}
