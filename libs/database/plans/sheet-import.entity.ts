import { Column, Entity, PrimaryColumn } from 'typeorm';
import { SheetRole } from '@dajuan/domain/prose/sheets';

/** A spreadsheet's table as it was imported into a plan, and what each head was taken for. A fact. */
@Entity('sheet_import')
export class SheetImport {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  planId: string;

  @Column('text')
  fileName: string;

  @Column('text')
  sheet: string;

  @Column('integer')
  headRow: number;

  /** By the words of the head. */
  @Column('jsonb')
  roles: Record<string, SheetRole>;

  @Column('uuid')
  importedBy: string;

  @Column('timestamptz')
  importedAt: Date;
}
