import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sheet of progress that somebody brought and that was reported from. A fact. */
@Entity('entry_sheet')
export class EntrySheet {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  fileName: string;

  @Column('text')
  sha256: string;

  @Column('uuid')
  broughtBy: string;

  @Column('timestamptz')
  broughtAt: Date;
}
