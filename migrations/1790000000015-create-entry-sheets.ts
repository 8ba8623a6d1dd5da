import { MigrationInterface, QueryRunner } from 'typeorm';
import { recordChanges } from './1790000000011-create-audit';
import { dropTables, guardTenantTable } from './tenant-table';

const facts = ['entry_sheet', 'entry_sheet_row', 'calendar_notice'];

/** Sheets of progress that were brought, which of their rows became which update; and an organisation's own calendars. */
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

      -- A year's notice as an organisation brought it; of a year the latest counts, before the one that came with the house.
      CREATE TABLE calendar_notice (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        year integer NOT NULL,
        notice jsonb NOT NULL,
        reason text NOT NULL,
        brought_by uuid NOT NULL,
        brought_at timestamptz NOT NULL,
        CONSTRAINT calendar_notice_pk PRIMARY KEY (org_id, id),
        CONSTRAINT calendar_notice_person_fk FOREIGN KEY (org_id, brought_by) REFERENCES person (org_id, id)
      );
      CREATE INDEX calendar_notice_by_year ON calendar_notice (org_id, year, id DESC);
    `);
    for (const table of facts) await guardTenantTable(runner, table, 'facts');
    for (const table of facts) await recordChanges(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'calendar_notice', 'entry_sheet_row', 'entry_sheet');
  }
}
