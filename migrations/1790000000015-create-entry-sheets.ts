import { MigrationInterface, QueryRunner } from 'typeorm';
import { recordChanges } from './1790000000011-create-audit';
import { dropTables, guardTenantTable } from './tenant-table';

const facts = ['entry_sheet', 'entry_sheet_row'];

/** Sheets of progress that were brought, and which of their rows became which update. */
export class CreateEntrySheets1790000000015 implements MigrationInterface {
  name = 'CreateEntrySheets1790000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE entry_sheet (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        file_name text NOT NULL,
        sha256 text NOT NULL,
        brought_by uuid NOT NULL,
        brought_at timestamptz NOT NULL,
        CONSTRAINT entry_sheet_pk PRIMARY KEY (org_id, id),
        CONSTRAINT entry_sheet_person_fk FOREIGN KEY (org_id, brought_by) REFERENCES person (org_id, id)
      );

      CREATE TABLE entry_sheet_row (
        org_id uuid NOT NULL,
        sheet_id uuid NOT NULL,
        row integer NOT NULL CONSTRAINT entry_sheet_row_positive CHECK (row > 0),
        update_id uuid NOT NULL,
        CONSTRAINT entry_sheet_row_pk PRIMARY KEY (org_id, sheet_id, row),
        CONSTRAINT entry_sheet_row_once UNIQUE (org_id, update_id),
        CONSTRAINT entry_sheet_row_sheet_fk FOREIGN KEY (org_id, sheet_id) REFERENCES entry_sheet (org_id, id),
        CONSTRAINT entry_sheet_row_update_fk FOREIGN KEY (org_id, update_id) REFERENCES progress_update (org_id, id)
      );
    `);
    for (const table of facts) await guardTenantTable(runner, table, 'facts');
    for (const table of facts) await recordChanges(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'entry_sheet_row', 'entry_sheet');
  }
}
