import { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, guardTenantTable } from './tenant-table';

/**
 * The ledger of progress (by month, on its time-ordered id), the reviews of it, files, and the roll-ups computed from
 * it with the marks that say which of them are stale.
 */
export class CreateProgress1790000000005 implements MigrationInterface {
  name = 'CreateProgress1790000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE progress_update (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        task_id uuid NOT NULL,
        target_id uuid,
        kind text NOT NULL CONSTRAINT progress_update_kind_known CHECK (kind IN
          ('figure', 'milestones', 'sites', 'no_change')),
        as_of date NOT NULL,
        value numeric,
        numerator numeric,
        denominator numeric,
        stage_id uuid,
        milestone_ids uuid[] NOT NULL DEFAULT '{}',
        site_ids uuid[] NOT NULL DEFAULT '{}',
        site_count integer,
        is_estimate boolean NOT NULL DEFAULT false,
        note text NOT NULL DEFAULT '',
        next_step text NOT NULL DEFAULT '',
        corrects_id uuid,
        -- By the plan's rules of that day: the head of the lead department looks at it before the supervision office.
        wants_endorsement boolean NOT NULL DEFAULT false,
        reported_by uuid NOT NULL,
        by_proxy boolean NOT NULL DEFAULT false,
        reported_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT progress_update_pk PRIMARY KEY (org_id, id),
        CONSTRAINT progress_update_task_fk FOREIGN KEY (org_id, task_id) REFERENCES task (org_id, id),
        CONSTRAINT progress_update_target_fk FOREIGN KEY (org_id, target_id) REFERENCES target (org_id, id),
        CONSTRAINT progress_update_reporter_fk FOREIGN KEY (org_id, reported_by) REFERENCES person (org_id, id),
        CONSTRAINT progress_update_figure_whole CHECK
          (kind <> 'figure' OR value IS NOT NULL OR (numerator IS NOT NULL AND denominator IS NOT NULL))
      ) PARTITION BY RANGE (id);
      CREATE TABLE progress_update_default PARTITION OF progress_update DEFAULT;
      ALTER TABLE progress_update_default ENABLE ROW LEVEL SECURITY;
      ALTER TABLE progress_update_default FORCE ROW LEVEL SECURITY;
      CREATE INDEX progress_update_by_task ON progress_update (org_id, task_id, id);

      CREATE TABLE progress_review (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        update_id uuid NOT NULL,
        verdict text NOT NULL CONSTRAINT progress_review_verdict_known CHECK (verdict IN ('accepted', 'returned')),
        reason text NOT NULL DEFAULT '',
        reviewed_by uuid NOT NULL,
        reviewed_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT progress_review_pk PRIMARY KEY (org_id, id),
        CONSTRAINT progress_review_once UNIQUE (org_id, update_id),
        CONSTRAINT progress_review_update_fk FOREIGN KEY (org_id, update_id) REFERENCES progress_update (org_id, id),
        CONSTRAINT progress_review_reviewer_fk FOREIGN KEY (org_id, reviewed_by) REFERENCES person (org_id, id),
        CONSTRAINT progress_review_return_reasoned CHECK (verdict = 'accepted' OR length(reason) > 0)
      );

      CREATE TABLE progress_endorsement (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        update_id uuid NOT NULL,
        endorsed_by uuid NOT NULL,
        endorsed_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT progress_endorsement_pk PRIMARY KEY (org_id, id),
        CONSTRAINT progress_endorsement_once UNIQUE (org_id, update_id),
        CONSTRAINT progress_endorsement_update_fk FOREIGN KEY (org_id, update_id)
          REFERENCES progress_update (org_id, id),
        CONSTRAINT progress_endorsement_by_fk FOREIGN KEY (org_id, endorsed_by) REFERENCES person (org_id, id)
      );

      CREATE TABLE file (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        name text NOT NULL,
        media_type text NOT NULL,
        size_bytes bigint NOT NULL,
        sha256 text NOT NULL,
        uploaded_by uuid NOT NULL,
        uploaded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT file_pk PRIMARY KEY (org_id, id),
        CONSTRAINT file_uploader_fk FOREIGN KEY (org_id, uploaded_by) REFERENCES person (org_id, id)
      );

      -- Bytes stand apart so that no listing touches them; in the database so that every process and backup has them.
      CREATE TABLE file_content (
        org_id uuid NOT NULL,
        file_id uuid NOT NULL,
        bytes bytea NOT NULL,
        CONSTRAINT file_content_pk PRIMARY KEY (org_id, file_id),
        CONSTRAINT file_content_file_fk FOREIGN KEY (org_id, file_id) REFERENCES file (org_id, id)
      );

      CREATE TABLE progress_file (
        org_id uuid NOT NULL,
        update_id uuid NOT NULL,
        file_id uuid NOT NULL,
        CONSTRAINT progress_file_pk PRIMARY KEY (org_id, update_id, file_id),
        CONSTRAINT progress_file_update_fk FOREIGN KEY (org_id, update_id) REFERENCES progress_update (org_id, id),
        CONSTRAINT progress_file_file_fk FOREIGN KEY (org_id, file_id) REFERENCES file (org_id, id)
      );
      CREATE INDEX progress_file_by_file ON progress_file (org_id, file_id);

      CREATE TABLE roll_up (
        org_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        dimension text NOT NULL CONSTRAINT roll_up_dimension_known CHECK (dimension IN
          ('organisation', 'department', 'theme')),
        key text NOT NULL,
        day date NOT NULL,
        figures jsonb NOT NULL,
        -- Of the organisation and of departments, by month; empty for other dimensions.
        trend jsonb NOT NULL DEFAULT '[]',
        -- Of the organisation: the tasks that press most, in order; empty for others.
        urgent_task_ids uuid[] NOT NULL DEFAULT '{}',
        computed_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT roll_up_pk PRIMARY KEY (org_id, plan_id, dimension, key),
        CONSTRAINT roll_up_plan_fk FOREIGN KEY (org_id, plan_id) REFERENCES work_plan (org_id, id)
      );

      -- A row a fact: writers of a plan never wait for one another's mark.
      CREATE TABLE stale_roll_up (
        org_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        id uuid NOT NULL,
        CONSTRAINT stale_roll_up_pk PRIMARY KEY (org_id, plan_id, id),
        CONSTRAINT stale_roll_up_plan_fk FOREIGN KEY (org_id, plan_id) REFERENCES work_plan (org_id, id)
      );
    `);
    for (const fact of [
      ...['progress_update', 'progress_review', 'progress_endorsement'],
      ...['file', 'file_content', 'progress_file'],
    ])
      await guardTenantTable(runner, fact, 'facts');
    await guardTenantTable(runner, 'roll_up', 'rows, deletable');
    await guardTenantTable(runner, 'stale_roll_up', 'rows, deletable');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(
      runner,
      'stale_roll_up',
      'roll_up',
      'progress_file',
      'file_content',
      'file',
      'progress_endorsement',
      'progress_review',
      'progress_update',
    );
  }
}
