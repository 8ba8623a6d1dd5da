import { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, guardTenantTable } from './tenant-table';

/**
 * A document as it came, the work plan drafted from it, the plan's items with their place in the document, every change
 * of a draft and of a plan's rules, and why a doubt about the document was let stand.
 */
export class CreatePlans1790000000003 implements MigrationInterface {
  name = 'CreatePlans1790000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE document (
        org_id uuid NOT NULL CONSTRAINT document_org_fk REFERENCES organisation (id),
        id uuid NOT NULL,
        title text NOT NULL,
        kind text NOT NULL CONSTRAINT document_kind_known CHECK (kind IN ('plan', 'report', 'both')),
        year integer NOT NULL CONSTRAINT document_year_sane CHECK (year BETWEEN 1990 AND 2100),
        source_name text,
        encoding text NOT NULL,
        sha256 text NOT NULL,
        body text NOT NULL,
        places jsonb NOT NULL DEFAULT '[]',
        findings jsonb NOT NULL DEFAULT '[]',
        stated_counts jsonb NOT NULL DEFAULT '[]',
        uploaded_by uuid NOT NULL,
        uploaded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT document_pk PRIMARY KEY (org_id, id),
        CONSTRAINT document_uploader_fk FOREIGN KEY (org_id, uploaded_by) REFERENCES person (org_id, id)
      );
      CREATE INDEX document_by_time ON document (org_id, uploaded_at DESC);

      CREATE TABLE work_plan (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        document_id uuid,
        title text NOT NULL,
        year integer NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        state text NOT NULL CONSTRAINT work_plan_state_known CHECK (state IN ('draft', 'confirmed', 'archived')),
        rules jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        confirmed_by uuid,
        confirmed_at timestamptz,
        archived_by uuid,
        archived_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT work_plan_pk PRIMARY KEY (org_id, id),
        CONSTRAINT work_plan_org_fk FOREIGN KEY (org_id) REFERENCES organisation (id),
        CONSTRAINT work_plan_document_fk FOREIGN KEY (org_id, document_id) REFERENCES document (org_id, id),
        CONSTRAINT work_plan_confirmer_fk FOREIGN KEY (org_id, confirmed_by) REFERENCES person (org_id, id),
        CONSTRAINT work_plan_archiver_fk FOREIGN KEY (org_id, archived_by) REFERENCES person (org_id, id),
        CONSTRAINT work_plan_dates_ordered CHECK (starts_on <= ends_on),
        CONSTRAINT work_plan_confirmed_whole CHECK ((state = 'draft') = (confirmed_at IS NULL)),
        CONSTRAINT work_plan_archived_whole CHECK (archived_at IS NULL OR state = 'archived')
      );
      CREATE INDEX work_plan_by_year ON work_plan (org_id, year DESC);

      CREATE TABLE plan_item (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        position numeric NOT NULL,
        state text NOT NULL CONSTRAINT plan_item_state_known CHECK (state IN ('draft', 'dropped', 'confirmed')),
        title text NOT NULL CONSTRAINT plan_item_title_given CHECK (length(title) > 0),
        theme text NOT NULL DEFAULT '',
        quote text NOT NULL DEFAULT '',
        span_start integer,
        span_end integer,
        source_file text,
        source_line integer,
        read_status text NOT NULL CONSTRAINT plan_item_status_known CHECK (read_status IN ('planned', 'ongoing', 'done')),
        commitment text NOT NULL CONSTRAINT plan_item_commitment_known CHECK (commitment IN ('hard', 'soft', 'aspirational')),
        read_lead text[] NOT NULL DEFAULT '{}',
        read_support text[] NOT NULL DEFAULT '{}',
        read_leader text[] NOT NULL DEFAULT '{}',
        lead_department_id uuid,
        support_department_ids uuid[] NOT NULL DEFAULT '{}',
        owner_id uuid,
        leader_id uuid,
        starts_on date,
        due_on date,
        measures jsonb NOT NULL DEFAULT '[]',
        amended boolean NOT NULL DEFAULT false,
        merged_into_id uuid,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT plan_item_pk PRIMARY KEY (org_id, id),
        CONSTRAINT plan_item_plan_fk FOREIGN KEY (org_id, plan_id) REFERENCES work_plan (org_id, id),
        CONSTRAINT plan_item_lead_fk FOREIGN KEY (org_id, lead_department_id) REFERENCES department (org_id, id),
        CONSTRAINT plan_item_owner_fk FOREIGN KEY (org_id, owner_id) REFERENCES person (org_id, id),
        CONSTRAINT plan_item_leader_fk FOREIGN KEY (org_id, leader_id) REFERENCES person (org_id, id),
        CONSTRAINT plan_item_merged_into_fk FOREIGN KEY (org_id, merged_into_id) REFERENCES plan_item (org_id, id),
        CONSTRAINT plan_item_merged_is_dropped CHECK (merged_into_id IS NULL OR state = 'dropped'),
        CONSTRAINT plan_item_dates_ordered CHECK (starts_on <= due_on),
        CONSTRAINT plan_item_span_ordered CHECK (span_start <= span_end)
      );
      CREATE INDEX plan_item_in_order ON plan_item (org_id, plan_id, position);
      CREATE INDEX plan_item_counted ON plan_item (org_id, plan_id) WHERE state <> 'dropped';

      CREATE TABLE plan_edit (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT plan_edit_kind_known
          CHECK (kind IN ('edit', 'bulk', 'drop', 'restore', 'merge', 'split', 'add', 'undo', 'import')),
        before jsonb NOT NULL,
        after jsonb NOT NULL,
        undoes_id uuid,
        edited_by uuid NOT NULL,
        edited_at timestamptz NOT NULL,
        CONSTRAINT plan_edit_pk PRIMARY KEY (org_id, id),
        CONSTRAINT plan_edit_undone_once UNIQUE (org_id, undoes_id),
        CONSTRAINT plan_edit_plan_fk FOREIGN KEY (org_id, plan_id) REFERENCES work_plan (org_id, id),
        CONSTRAINT plan_edit_undoes_fk FOREIGN KEY (org_id, undoes_id) REFERENCES plan_edit (org_id, id),
        CONSTRAINT plan_edit_editor_fk FOREIGN KEY (org_id, edited_by) REFERENCES person (org_id, id),
        CONSTRAINT plan_edit_undo_whole CHECK ((kind = 'undo') = (undoes_id IS NOT NULL))
      );
      CREATE INDEX plan_edit_by_editor ON plan_edit (org_id, plan_id, edited_by, id);

      CREATE TABLE plan_rule_change (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        before jsonb NOT NULL,
        after jsonb NOT NULL,
        reason text NOT NULL CONSTRAINT plan_rule_change_reason_given CHECK (length(reason) > 0),
        changed_by uuid NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT plan_rule_change_pk PRIMARY KEY (org_id, id),
        CONSTRAINT plan_rule_change_plan_fk FOREIGN KEY (org_id, plan_id) REFERENCES work_plan (org_id, id),
        CONSTRAINT plan_rule_change_person_fk FOREIGN KEY (org_id, changed_by) REFERENCES person (org_id, id)
      );
      CREATE INDEX plan_rule_change_by_plan ON plan_rule_change (org_id, plan_id, id);

      CREATE TABLE finding_waiver (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        finding_key text NOT NULL,
        reason text NOT NULL CONSTRAINT finding_waiver_reason_given CHECK (length(reason) > 0),
        waived_by uuid NOT NULL,
        waived_at timestamptz NOT NULL,
        CONSTRAINT finding_waiver_pk PRIMARY KEY (org_id, id),
        CONSTRAINT finding_waiver_plan_fk FOREIGN KEY (org_id, plan_id) REFERENCES work_plan (org_id, id),
        CONSTRAINT finding_waiver_person_fk FOREIGN KEY (org_id, waived_by) REFERENCES person (org_id, id)
      );
      CREATE INDEX finding_waiver_by_plan ON finding_waiver (org_id, plan_id, finding_key, id);
    `);
    await guardTenantTable(runner, 'document', 'facts');
    await guardTenantTable(runner, 'work_plan', 'rows');
    await guardTenantTable(runner, 'plan_item', 'rows');
    await guardTenantTable(runner, 'plan_edit', 'facts');
    await guardTenantTable(runner, 'plan_rule_change', 'facts');
    await guardTenantTable(runner, 'finding_waiver', 'facts');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'finding_waiver', 'plan_rule_change', 'plan_edit', 'plan_item', 'work_plan', 'document');
  }
}
