import { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, guardTenantTable } from './tenant-table';

/**
 * Year-end reviews laid beside plans: what each result seems to be about, who took it into the ledger, and, for an update
 * that came this way, the sentence it came from.
 */
export class CreateComparisons1790000000008 implements MigrationInterface {
  name = 'CreateComparisons1790000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE comparison (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        document_id uuid NOT NULL,
        as_of date NOT NULL,
        compared_by uuid NOT NULL,
        compared_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT comparison_pk PRIMARY KEY (org_id, id),
        CONSTRAINT comparison_once UNIQUE (org_id, plan_id, document_id),
        CONSTRAINT comparison_plan_fk FOREIGN KEY (org_id, plan_id) REFERENCES work_plan (org_id, id),
        CONSTRAINT comparison_document_fk FOREIGN KEY (org_id, document_id) REFERENCES document (org_id, id),
        CONSTRAINT comparison_person_fk FOREIGN KEY (org_id, compared_by) REFERENCES person (org_id, id)
      );

      CREATE TABLE proposal (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        comparison_id uuid NOT NULL,
        position integer NOT NULL,
        state text NOT NULL CONSTRAINT proposal_state_known CHECK (state IN ('waiting', 'accepted', 'dropped')),
        told jsonb NOT NULL,
        span_start integer NOT NULL,
        span_end integer NOT NULL,
        task_id uuid,
        score numeric CONSTRAINT proposal_score_share CHECK (score BETWEEN 0 AND 1),
        figures jsonb NOT NULL DEFAULT '[]',
        decided_by uuid,
        decided_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT proposal_pk PRIMARY KEY (org_id, id),
        CONSTRAINT proposal_position_once UNIQUE (org_id, comparison_id, position),
        CONSTRAINT proposal_comparison_fk FOREIGN KEY (org_id, comparison_id) REFERENCES comparison (org_id, id),
        CONSTRAINT proposal_task_fk FOREIGN KEY (org_id, task_id) REFERENCES task (org_id, id),
        CONSTRAINT proposal_decider_fk FOREIGN KEY (org_id, decided_by) REFERENCES person (org_id, id),
        CONSTRAINT proposal_span_ordered CHECK (span_start <= span_end),
        CONSTRAINT proposal_accepted_for_task CHECK (state <> 'accepted' OR task_id IS NOT NULL),
        CONSTRAINT proposal_decided CHECK ((state = 'waiting') = (decided_at IS NULL))
      );

      CREATE TABLE progress_source (
        org_id uuid NOT NULL,
        update_id uuid NOT NULL,
        proposal_id uuid NOT NULL,
        CONSTRAINT progress_source_pk PRIMARY KEY (org_id, update_id),
        CONSTRAINT progress_source_update_fk FOREIGN KEY (org_id, update_id) REFERENCES progress_update (org_id, id),
        CONSTRAINT progress_source_proposal_fk FOREIGN KEY (org_id, proposal_id) REFERENCES proposal (org_id, id)
      );
    `);
    await guardTenantTable(runner, 'comparison', 'facts');
    await guardTenantTable(runner, 'proposal', 'rows');
    await guardTenantTable(runner, 'progress_source', 'facts');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'progress_source', 'proposal', 'comparison');
  }
}
