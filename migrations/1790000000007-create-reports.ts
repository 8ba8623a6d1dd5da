import { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, guardTenantTable } from './tenant-table';

/** A report is asked for with its snapshot frozen in the same transaction; a worker builds the paper from it. */
export class CreateReports1790000000007 implements MigrationInterface {
  name = 'CreateReports1790000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        department_id uuid,
        month text NOT NULL CONSTRAINT report_month_formed CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        day date NOT NULL,
        snapshot jsonb NOT NULL,
        requested_by uuid NOT NULL,
        requested_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT report_pk PRIMARY KEY (org_id, id),
        CONSTRAINT report_plan_fk FOREIGN KEY (org_id, plan_id) REFERENCES work_plan (org_id, id),
        CONSTRAINT report_department_fk FOREIGN KEY (org_id, department_id) REFERENCES department (org_id, id),
        CONSTRAINT report_requester_fk FOREIGN KEY (org_id, requested_by) REFERENCES person (org_id, id)
      );
      CREATE INDEX report_by_time ON report (org_id, plan_id, requested_at DESC);

      CREATE TABLE report_paper (
        org_id uuid NOT NULL,
        report_id uuid NOT NULL,
        status text NOT NULL DEFAULT 'due' CONSTRAINT report_paper_status_known CHECK (status IN ('due', 'ready', 'failed')),
        content jsonb,
        docx bytea,
        error text NOT NULL DEFAULT '',
        settled_at timestamptz,
        CONSTRAINT report_paper_pk PRIMARY KEY (org_id, report_id),
        CONSTRAINT report_paper_report_fk FOREIGN KEY (org_id, report_id) REFERENCES report (org_id, id),
        CONSTRAINT report_paper_ready_whole CHECK (status <> 'ready' OR (content IS NOT NULL AND docx IS NOT NULL))
      );
      CREATE INDEX report_paper_unsettled ON report_paper (org_id) WHERE status = 'due';
    `);
    await guardTenantTable(runner, 'report', 'facts');
    await guardTenantTable(runner, 'report_paper', 'rows');
    await runner.query('SELECT create_partitions_ahead(current_date, 3)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'report_paper', 'report');
  }
}
