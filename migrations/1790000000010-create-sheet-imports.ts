import { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, guardTenantTable } from './tenant-table';

/**
 * Task tables that came in as spreadsheets: each time one was imported and how its columns were understood, and for each of
 * its rows the item it became and what it said last, so that the table brought again changes items instead of doubling them.
 */
export class CreateSheetImports1790000000010 implements MigrationInterface {
  name = 'CreateSheetImports1790000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sheet_import (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        file_name text NOT NULL,
        sheet text NOT NULL,
        head_row integer NOT NULL CONSTRAINT sheet_import_head_row_positive CHECK (head_row > 0),
        roles jsonb NOT NULL,
        imported_by uuid NOT NULL,
        imported_at timestamptz NOT NULL,
        CONSTRAINT sheet_import_pk PRIMARY KEY (org_id, id),
        CONSTRAINT sheet_import_plan_fk FOREIGN KEY (org_id, plan_id) REFERENCES work_plan (org_id, id),
        CONSTRAINT sheet_import_person_fk FOREIGN KEY (org_id, imported_by) REFERENCES person (org_id, id)
      );
      CREATE INDEX sheet_import_by_plan ON sheet_import (org_id, plan_id, id);

      CREATE TABLE sheet_row (
        org_id uuid NOT NULL,
        item_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        sheet text NOT NULL,
        row_number integer NOT NULL CONSTRAINT sheet_row_number_positive CHECK (row_number > 0),
        serial text NOT NULL,
        written jsonb NOT NULL,
        CONSTRAINT sheet_row_pk PRIMARY KEY (org_id, item_id),
        CONSTRAINT sheet_row_plan_fk FOREIGN KEY (org_id, plan_id) REFERENCES work_plan (org_id, id),
        CONSTRAINT sheet_row_item_fk FOREIGN KEY (org_id, item_id) REFERENCES plan_item (org_id, id)
      );
      CREATE INDEX sheet_row_by_plan ON sheet_row (org_id, plan_id, sheet, row_number);
    `);
    await guardTenantTable(runner, 'sheet_import', 'facts');
    await guardTenantTable(runner, 'sheet_row', 'rows');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'sheet_row', 'sheet_import');
  }
}
