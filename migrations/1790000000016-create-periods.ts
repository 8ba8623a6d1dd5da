import { MigrationInterface, QueryRunner } from 'typeorm';
import { recordChanges } from './1790000000011-create-audit';
import { dropTables, guardTenantTable } from './tenant-table';

/**
 * Locked reporting periods, what of them was made up later, and items carried over into the next year. All of it facts:
 * a locked colour has nobody who could change it. The rows of a locked period are many and are recorded by their digest.
 */
export class CreatePeriods1790000000016 implements MigrationInterface {
  name = 'CreatePeriods1790000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE locked_period (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        every text NOT NULL CONSTRAINT locked_period_length_known CHECK (every IN
          ('week', 'month', 'quarter', 'half', 'year')),
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        report_on date,
        -- The bounds its colours were judged by.
        colours jsonb NOT NULL,
        roll_ups jsonb NOT NULL,
        tasks_digest bytea NOT NULL,
        -- Null: locked by schedule.
        locked_by uuid,
        locked_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT locked_period_pk PRIMARY KEY (org_id, id),
        CONSTRAINT locked_period_once UNIQUE (org_id, plan_id, starts_on),
        CONSTRAINT locked_period_ordered CHECK (starts_on <= ends_on),
        CONSTRAINT locked_period_report_inside CHECK (report_on BETWEEN starts_on AND ends_on),
        CONSTRAINT locked_period_plan_fk FOREIGN KEY (org_id, plan_id) REFERENCES work_plan (org_id, id),
        CONSTRAINT locked_period_locker_fk FOREIGN KEY (org_id, locked_by) REFERENCES person (org_id, id)
      );

      CREATE TABLE locked_task (
        org_id uuid NOT NULL,
        period_id uuid NOT NULL,
        task_id uuid NOT NULL,
        -- Of each dimension the group it counted in.
        keys jsonb NOT NULL,
        colour text NOT NULL CONSTRAINT locked_task_colour_known CHECK (colour IN
          ('red', 'yellow', 'green', 'blue', 'grey')),
        completion numeric CONSTRAINT locked_task_completion_share CHECK (completion BETWEEN 0 AND 1),
        waiting_completion numeric CONSTRAINT locked_task_waiting_share CHECK (waiting_completion BETWEEN 0 AND 1),
        expected numeric CONSTRAINT locked_task_expected_share CHECK (expected BETWEEN 0 AND 1),
        gap numeric,
        reported boolean,
        figures jsonb NOT NULL,
        -- The task as its roll-ups counted it.
        counted jsonb NOT NULL,
        CONSTRAINT locked_task_pk PRIMARY KEY (org_id, period_id, task_id),
        CONSTRAINT locked_task_period_fk FOREIGN KEY (org_id, period_id) REFERENCES locked_period (org_id, id),
        CONSTRAINT locked_task_task_fk FOREIGN KEY (org_id, task_id) REFERENCES task (org_id, id)
      );
      CREATE INDEX locked_task_by_task ON locked_task (org_id, task_id);

      CREATE TABLE made_up_task (
        org_id uuid NOT NULL,
        period_id uuid NOT NULL,
        task_id uuid NOT NULL,
        made_up_on date NOT NULL,
        -- What it had come to by then.
        completion numeric CONSTRAINT made_up_task_completion_share CHECK (completion BETWEEN 0 AND 1),
        CONSTRAINT made_up_task_pk PRIMARY KEY (org_id, period_id, task_id),
        CONSTRAINT made_up_task_frozen_fk FOREIGN KEY (org_id, period_id, task_id)
          REFERENCES locked_task (org_id, period_id, task_id)
      );
    `);
    for (const fact of ['locked_period', 'locked_task', 'made_up_task']) await guardTenantTable(runner, fact, 'facts');
    for (const recorded of ['locked_period', 'made_up_task']) await recordChanges(runner, recorded);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'made_up_task', 'locked_task', 'locked_period');
  }
}
