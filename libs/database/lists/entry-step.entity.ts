import { Column, Entity, PrimaryColumn } from 'typeorm';
import { EntryMove, EntryState } from '@dajuan/domain/lists';

/** A step an entry took; a fact. */
@Entity('entry_step')
export class EntryStep {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  entryId: string;

  @Column('text')
  move: EntryMove;

  @Column('text')
  fromState: EntryState;

  @Column('text')
  toState: EntryState;

  /** The reason, or what bears it out. */
  @Column('text')
  words: string;

  @Column('uuid')
  takenBy: string;

  @Column('timestamptz')
  takenAt: Date;
}
