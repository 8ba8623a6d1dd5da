import { MigrationInterface, QueryRunner } from 'typeorm';
import { recordChanges } from './1790000000011-create-audit';
import { dropTables, guardTenantTable } from './tenant-table';

/**
 * What goes between an organisation and the one above it. Each side has rows of its own and sees no others: a mandate is
 * a row here and one there, under the same id; what one side has to say to the other waits in its dispatches, and a job
 * carries it over. What is published upward is a fact below, and a copy of it above.
 */
export class CreateMandates1790000000014 implements MigrationInterface {
  name = 'CreateMandates1790000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mandate (
        org_id uuid NOT NULL CONSTRAINT mandate_org_fk REFERENCES organisation (id),
        id uuid NOT NULL,
        side text NOT NULL CONSTRAINT mandate_side_known CHECK (side IN ('superior', 'subordinate')),
        -- The organisation on the other side.
        other_id uuid NOT NULL CONSTRAINT mandate_other_fk REFERENCES organisation (id),
        -- One item given to several organisations at once.
        batch_id uuid NOT NULL,
        title text NOT NULL CONSTRAINT mandate_title_given CHECK (length(title) > 0),
        words text NOT NULL DEFAULT '',
        measure jsonb NOT NULL,
        starts_on date NOT NULL,
        due_on date NOT NULL,
        original_due_on date NOT NULL,
        state text NOT NULL CONSTRAINT mandate_state_known CHECK (state IN
          ('assigned', 'handed_back', 'in_progress', 'closed', 'paused', 'cancelled')),
        -- How often it was given: once, and again after each hand-back.
        assignment integer NOT NULL DEFAULT 1,
        assigned_at timestamptz NOT NULL,
        -- The number of the last dispatch of the other side that was taken in, and of the last one of this side.
        heard integer NOT NULL DEFAULT 0,
        said integer NOT NULL DEFAULT 0,
        task_id uuid,
        figures jsonb,
        -- The number of the publication the figures are of.
        figures_number integer NOT NULL DEFAULT 0,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT mandate_pk PRIMARY KEY (org_id, id),
        CONSTRAINT mandate_task_fk FOREIGN KEY (org_id, task_id) REFERENCES task (org_id, id),
        CONSTRAINT mandate_task_once UNIQUE (org_id, task_id),
        CONSTRAINT mandate_between_two CHECK (org_id <> other_id),
        CONSTRAINT mandate_task_below CHECK (task_id IS NULL OR side = 'subordinate'),
        CONSTRAINT mandate_figures_above CHECK (figures IS NULL OR side = 'superior'),
        CONSTRAINT mandate_dates_ordered CHECK (starts_on <= due_on)
      );
      CREATE INDEX mandate_by_batch ON mandate (org_id, side, batch_id);

      CREATE TABLE mandate_move (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        mandate_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT mandate_move_kind_known CHECK (kind IN
          ('assign', 'hand_back', 'sign_for', 'close', 'reopen', 'pause', 'resume', 'cancel', 'extend', 'hand_on')),
        to_state text NOT NULL,
        reason text NOT NULL DEFAULT '',
        facts jsonb NOT NULL DEFAULT '{}',
        -- Null for what the other side did; its name stands in actor.
        moved_by uuid,
        actor text NOT NULL,
        moved_at timestamptz NOT NULL,
        CONSTRAINT mandate_move_pk PRIMARY KEY (org_id, id),
        CONSTRAINT mandate_move_mandate_fk FOREIGN KEY (org_id, mandate_id) REFERENCES mandate (org_id, id),
        CONSTRAINT mandate_move_mover_fk FOREIGN KEY (org_id, moved_by) REFERENCES person (org_id, id)
      );
      CREATE INDEX mandate_move_by_mandate ON mandate_move (org_id, mandate_id, id);

      CREATE TABLE dispatch (
        org_id uuid NOT NULL CONSTRAINT dispatch_org_fk REFERENCES organisation (id),
        id uuid NOT NULL,
        to_id uuid NOT NULL CONSTRAINT dispatch_to_fk REFERENCES organisation (id),
        kind text NOT NULL CONSTRAINT dispatch_kind_known CHECK (kind IN ('mandate', 'state', 'publication')),
        subject_id uuid NOT NULL,
        -- Counts what was said on the subject: whoever has heard a later one passes this one over.
        number integer NOT NULL CONSTRAINT dispatch_number_counts CHECK (number > 0),
        content jsonb NOT NULL,
        written_at timestamptz NOT NULL,
        status text NOT NULL DEFAULT 'due' CONSTRAINT dispatch_status_known CHECK (status IN ('due', 'delivered', 'refused')),
        attempts integer NOT NULL DEFAULT 0,
        last_error text NOT NULL DEFAULT '',
        settled_at timestamptz,
        CONSTRAINT dispatch_pk PRIMARY KEY (org_id, id),
        CONSTRAINT dispatch_once UNIQUE (org_id, kind, subject_id, number)
      );
      CREATE INDEX dispatch_unsettled ON dispatch (org_id, id) WHERE status = 'due';

      CREATE TABLE publication (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        number integer NOT NULL CONSTRAINT publication_number_counts CHECK (number > 0),
        plan_id uuid NOT NULL,
        month text NOT NULL CONSTRAINT publication_month_formed CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        day date NOT NULL,
        figures jsonb NOT NULL,
        mandates jsonb NOT NULL DEFAULT '[]',
        replaces_id uuid,
        reason text NOT NULL DEFAULT '',
        published_by uuid NOT NULL,
        published_at timestamptz NOT NULL,
        CONSTRAINT publication_pk PRIMARY KEY (org_id, id),
        CONSTRAINT publication_number_once UNIQUE (org_id, number),
        CONSTRAINT publication_replaced_once UNIQUE (org_id, replaces_id),
        CONSTRAINT publication_plan_fk FOREIGN KEY (org_id, plan_id) REFERENCES work_plan (org_id, id),
        CONSTRAINT publication_replaces_fk FOREIGN KEY (org_id, replaces_id) REFERENCES publication (org_id, id),
        CONSTRAINT publication_publisher_fk FOREIGN KEY (org_id, published_by) REFERENCES person (org_id, id),
        CONSTRAINT publication_replaced_with_reason CHECK (replaces_id IS NULL OR length(reason) > 0)
      );
      CREATE UNIQUE INDEX publication_first_once ON publication (org_id, month) WHERE replaces_id IS NULL;

      CREATE TABLE received_publication (
        org_id uuid NOT NULL CONSTRAINT received_publication_org_fk REFERENCES organisation (id),
        id uuid NOT NULL,
        from_id uuid NOT NULL CONSTRAINT received_publication_from_fk REFERENCES organisation (id),
        number integer NOT NULL,
        month text NOT NULL CONSTRAINT received_publication_month_formed CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        day date NOT NULL,
        plan_title text NOT NULL,
        figures jsonb NOT NULL,
        reason text NOT NULL DEFAULT '',
        published_at timestamptz NOT NULL,
        CONSTRAINT received_publication_pk PRIMARY KEY (org_id, id),
        CONSTRAINT received_publication_once UNIQUE (org_id, from_id, number)
      );
      CREATE INDEX received_publication_by_month ON received_publication (org_id, month, from_id, number DESC);
    `);
    await guardTenantTable(runner, 'mandate', 'rows');
    await guardTenantTable(runner, 'mandate_move', 'facts');
    await guardTenantTable(runner, 'dispatch', 'rows');
    await guardTenantTable(runner, 'publication', 'facts');
    await guardTenantTable(runner, 'received_publication', 'facts');
    // What a dispatch carries is recorded where it was done, and where it is taken in.
    for (const table of ['mandate', 'mandate_move', 'publication', 'received_publication'])
      await recordChanges(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'received_publication', 'publication', 'dispatch', 'mandate_move', 'mandate');
  }
}
