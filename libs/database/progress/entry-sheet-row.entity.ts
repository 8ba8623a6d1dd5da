import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The row of a brought sheet that an update was reported by. A fact. */
@Entity('entry_sheet_row')
export class EntrySheetRow {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  sheetId: string;

  /** Counted from 1. */
  @PrimaryColumn('integer')
  row: number;

  @Column('uuid')
  updateId: string;
}
