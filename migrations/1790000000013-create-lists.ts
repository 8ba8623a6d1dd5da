import { MigrationInterface, QueryRunner } from 'typeorm';
import { recordChanges } from './1790000000011-create-audit';
import { dropTables, guardTenantTable } from './tenant-table';

const facts = ['entry_step', 'entry_step_file', 'round_mark', 'list_breakdown'];

const rows = ['named_list', 'list_entry', 'list_round'];

const ties = ['entry_link', 'entry_task'];

/**
 * Named lists of every kind with their entries, what was done to an entry and what bears it out, links between entries and to
 * tasks, rounds that mark entries, and counts that fall apart. Which kinds there are stands in libs/domain/lists.
 */
export class CreateLists1790000000013 implements MigrationInterface {
  name = 'CreateLists1790000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE named_list (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        kind text NOT NULL,
        name text NOT NULL CONSTRAINT named_list_name_given CHECK (length(name) > 0),
        owner_department_id uuid,
        -- Whose it is where that is no department: a secretary, six units together.
        holder text NOT NULL DEFAULT '',
        scope text NOT NULL DEFAULT '',
        year integer,
        plan_id uuid,
        stated_entries integer CONSTRAINT named_list_entries_counted CHECK (stated_entries >= 0),
        stated_sections integer CONSTRAINT named_list_sections_counted CHECK (stated_sections >= 0),
        stated_points numeric CONSTRAINT named_list_points_counted CHECK (stated_points >= 0),
        is_at_least boolean NOT NULL DEFAULT false,
        count_explanation text NOT NULL DEFAULT '',
        template text NOT NULL DEFAULT '',
        grades jsonb NOT NULL DEFAULT '[]',
        is_restricted boolean NOT NULL DEFAULT false,
        source_file text,
        source_line integer,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT named_list_pk PRIMARY KEY (org_id, id),
        CONSTRAINT named_list_owned CHECK (owner_department_id IS NOT NULL OR length(holder) > 0),
        CONSTRAINT named_list_once UNIQUE NULLS NOT DISTINCT (org_id, name, owner_department_id, holder, scope, year),
        CONSTRAINT named_list_owner_fk FOREIGN KEY (org_id, owner_department_id) REFERENCES department (org_id, id),
        CONSTRAINT named_list_plan_fk FOREIGN KEY (org_id, plan_id) REFERENCES work_plan (org_id, id),
        CONSTRAINT named_list_creator_fk FOREIGN KEY (org_id, created_by) REFERENCES person (org_id, id)
      );
      CREATE INDEX named_list_by_plan ON named_list (org_id, plan_id);

      CREATE TABLE list_entry (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        list_id uuid NOT NULL,
        parent_id uuid,
        is_section boolean NOT NULL DEFAULT false,
        position integer NOT NULL,
        number text NOT NULL DEFAULT '',
        title text NOT NULL CONSTRAINT list_entry_title_given CHECK (length(title) > 0),
        detail text NOT NULL DEFAULT '',
        department_id uuid,
        holder text NOT NULL DEFAULT '',
        level text,
        year integer,
        quantity numeric,
        unit text NOT NULL DEFAULT '',
        points numeric CONSTRAINT list_entry_points_counted CHECK (points >= 0),
        due_on date,
        state text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT list_entry_pk PRIMARY KEY (org_id, id),
        CONSTRAINT list_entry_section_on_top CHECK (NOT (is_section AND parent_id IS NOT NULL)),
        CONSTRAINT list_entry_list_fk FOREIGN KEY (org_id, list_id) REFERENCES named_list (org_id, id),
        CONSTRAINT list_entry_parent_fk FOREIGN KEY (org_id, parent_id) REFERENCES list_entry (org_id, id),
        CONSTRAINT list_entry_department_fk FOREIGN KEY (org_id, department_id) REFERENCES department (org_id, id),
        CONSTRAINT list_entry_creator_fk FOREIGN KEY (org_id, created_by) REFERENCES person (org_id, id)
      );
      CREATE INDEX list_entry_by_list ON list_entry (org_id, list_id, position);
      CREATE INDEX list_entry_by_department ON list_entry (org_id, department_id);

      CREATE TABLE entry_step (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        entry_id uuid NOT NULL,
        move text NOT NULL,
        from_state text NOT NULL,
        to_state text NOT NULL,
        words text NOT NULL DEFAULT '',
        taken_by uuid NOT NULL,
        taken_at timestamptz NOT NULL,
        CONSTRAINT entry_step_pk PRIMARY KEY (org_id, id),
        CONSTRAINT entry_step_moves CHECK (from_state <> to_state),
        CONSTRAINT entry_step_entry_fk FOREIGN KEY (org_id, entry_id) REFERENCES list_entry (org_id, id),
        CONSTRAINT entry_step_person_fk FOREIGN KEY (org_id, taken_by) REFERENCES person (org_id, id)
      );
      CREATE INDEX entry_step_by_entry ON entry_step (org_id, entry_id, id);

      CREATE TABLE entry_step_file (
        org_id uuid NOT NULL,
        step_id uuid NOT NULL,
        file_id uuid NOT NULL,
        CONSTRAINT entry_step_file_pk PRIMARY KEY (org_id, step_id, file_id),
        CONSTRAINT entry_step_file_step_fk FOREIGN KEY (org_id, step_id) REFERENCES entry_step (org_id, id),
        CONSTRAINT entry_step_file_file_fk FOREIGN KEY (org_id, file_id) REFERENCES file (org_id, id)
      );
      CREATE INDEX entry_step_file_by_file ON entry_step_file (org_id, file_id);

      CREATE TABLE entry_link (
        org_id uuid NOT NULL,
        from_id uuid NOT NULL,
        to_id uuid NOT NULL,
        relation text NOT NULL,
        CONSTRAINT entry_link_pk PRIMARY KEY (org_id, from_id, to_id),
        CONSTRAINT entry_link_to_another CHECK (from_id <> to_id),
        CONSTRAINT entry_link_from_fk FOREIGN KEY (org_id, from_id) REFERENCES list_entry (org_id, id),
        CONSTRAINT entry_link_to_fk FOREIGN KEY (org_id, to_id) REFERENCES list_entry (org_id, id)
      );
      CREATE INDEX entry_link_by_end ON entry_link (org_id, to_id);

      -- By the item, which is there before its task is and stays when the task has come of it.
      CREATE TABLE entry_task (
        org_id uuid NOT NULL,
        entry_id uuid NOT NULL,
        plan_item_id uuid NOT NULL,
        CONSTRAINT entry_task_pk PRIMARY KEY (org_id, entry_id, plan_item_id),
        CONSTRAINT entry_task_entry_fk FOREIGN KEY (org_id, entry_id) REFERENCES list_entry (org_id, id),
        CONSTRAINT entry_task_item_fk FOREIGN KEY (org_id, plan_item_id) REFERENCES plan_item (org_id, id)
      );
      CREATE INDEX entry_task_by_item ON entry_task (org_id, plan_item_id);

      CREATE TABLE list_round (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        list_id uuid NOT NULL,
        name text NOT NULL CONSTRAINT list_round_name_given CHECK (length(name) > 0),
        held_on date NOT NULL,
        -- How many units each grade is said to have, by the grade's key.
        stated jsonb NOT NULL DEFAULT '{}',
        locked_by uuid,
        locked_at timestamptz,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT list_round_pk PRIMARY KEY (org_id, id),
        CONSTRAINT list_round_once UNIQUE (org_id, list_id, name),
        CONSTRAINT list_round_locked_whole CHECK ((locked_by IS NULL) = (locked_at IS NULL)),
        CONSTRAINT list_round_list_fk FOREIGN KEY (org_id, list_id) REFERENCES named_list (org_id, id),
        CONSTRAINT list_round_locker_fk FOREIGN KEY (org_id, locked_by) REFERENCES person (org_id, id),
        CONSTRAINT list_round_creator_fk FOREIGN KEY (org_id, created_by) REFERENCES person (org_id, id)
      );

      CREATE TABLE round_mark (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        round_id uuid NOT NULL,
        entry_id uuid NOT NULL,
        value numeric,
        grade text,
        finding text NOT NULL DEFAULT '',
        marked_by uuid NOT NULL,
        marked_at timestamptz NOT NULL,
        CONSTRAINT round_mark_pk PRIMARY KEY (org_id, id),
        CONSTRAINT round_mark_says_one_thing CHECK ((value IS NULL) <> (grade IS NULL)),
        CONSTRAINT round_mark_round_fk FOREIGN KEY (org_id, round_id) REFERENCES list_round (org_id, id),
        CONSTRAINT round_mark_entry_fk FOREIGN KEY (org_id, entry_id) REFERENCES list_entry (org_id, id),
        CONSTRAINT round_mark_person_fk FOREIGN KEY (org_id, marked_by) REFERENCES person (org_id, id)
      );
      CREATE INDEX round_mark_by_round ON round_mark (org_id, round_id, entry_id, id);

      -- Of one title the last stands.
      CREATE TABLE list_breakdown (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        list_id uuid NOT NULL,
        title text NOT NULL CONSTRAINT list_breakdown_title_given CHECK (length(title) > 0),
        as_of date NOT NULL,
        tree jsonb NOT NULL,
        stated_share numeric CONSTRAINT list_breakdown_share_bounded CHECK (stated_share BETWEEN 0 AND 1),
        share_decimals integer CONSTRAINT list_breakdown_decimals_bounded CHECK (share_decimals BETWEEN 0 AND 4),
        stated_by uuid NOT NULL,
        stated_at timestamptz NOT NULL,
        CONSTRAINT list_breakdown_pk PRIMARY KEY (org_id, id),
        CONSTRAINT list_breakdown_share_whole CHECK ((stated_share IS NULL) = (share_decimals IS NULL)),
        CONSTRAINT list_breakdown_list_fk FOREIGN KEY (org_id, list_id) REFERENCES named_list (org_id, id),
        CONSTRAINT list_breakdown_person_fk FOREIGN KEY (org_id, stated_by) REFERENCES person (org_id, id)
      );
      CREATE INDEX list_breakdown_by_list ON list_breakdown (org_id, list_id, title, id);
    `);
    for (const table of facts) await guardTenantTable(runner, table, 'facts');
    for (const table of rows) await guardTenantTable(runner, table, 'rows');
    for (const table of ties) await guardTenantTable(runner, table, 'rows, deletable');
    for (const table of [...facts, ...rows, ...ties]) await recordChanges(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'list_breakdown', 'round_mark', 'list_round', 'entry_task', 'entry_link');
    await dropTables(runner, 'entry_step_file', 'entry_step', 'list_entry', 'named_list');
  }
}
