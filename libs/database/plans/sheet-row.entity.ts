import { Column, Entity, PrimaryColumn } from 'typeorm';
import { WrittenRow } from '@dajuan/domain/prose/sheets';

/** The row of a spreadsheet that became an item, and what it said when it was last imported. */
@Entity('sheet_row')
export class KnownSheetRow {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  itemId: string;

  @Column('uuid')
  planId: string;

  /** '' where separated values have none. */
  @Column('text')
  sheet: string;

  /** In the sheet, counted from 1. */
  @Column('integer')
  rowNumber: number;

  @Column('text')
  serial: string;

  @Column('jsonb')
  written: WrittenRow;
}
