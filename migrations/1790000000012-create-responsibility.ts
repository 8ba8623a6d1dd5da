import { MigrationInterface, QueryRunner } from 'typeorm';
import { recordChanges } from './1790000000011-create-audit';
import { dropTables, guardTenantTable } from './tenant-table';

const facts = ['hand_over', 'hand_over_line', 'hand_over_signature', 'hand_over_end', 'task_change'];

const rows = ['work_group', 'area', 'master'];

const ties = ['work_group_member', 'work_group_task', 'task_area', 'site_area', 'task_master'];

/**
 * Who answers for what besides the department that leads: hand-overs and their signatures, work groups across
 * departments, the tree of areas, and the masters a task answers. What of this changes on a task is a fact beside it.
 */
export class CreateResponsibility1790000000012 implements MigrationInterface {
  name = 'CreateResponsibility1790000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE hand_over (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        giver_id uuid NOT NULL,
        witness_id uuid NOT NULL,
        note text NOT NULL DEFAULT '',
        drawn_by uuid NOT NULL,
        drawn_at timestamptz NOT NULL,
        CONSTRAINT hand_over_pk PRIMARY KEY (org_id, id),
        CONSTRAINT hand_over_witnessed CHECK (witness_id <> giver_id),
        CONSTRAINT hand_over_giver_fk FOREIGN KEY (org_id, giver_id) REFERENCES person (org_id, id),
        CONSTRAINT hand_over_witness_fk FOREIGN KEY (org_id, witness_id) REFERENCES person (org_id, id),
        CONSTRAINT hand_over_drawer_fk FOREIGN KEY (org_id, drawn_by) REFERENCES person (org_id, id)
      );
      CREATE INDEX hand_over_by_giver ON hand_over (org_id, giver_id, id);

      CREATE TABLE hand_over_line (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        hand_over_id uuid NOT NULL,
        position integer NOT NULL,
        kind text NOT NULL CONSTRAINT hand_over_line_kind_known CHECK (kind IN
          ('owner', 'contact', 'leader', 'answer', 'request', 'reviewer', 'head', 'report', 'group', 'area')),
        -- The task, request, report, group or area; null of a post.
        subject_id uuid,
        task_id uuid,
        -- As it was called then.
        title text NOT NULL,
        successor_id uuid NOT NULL,
        CONSTRAINT hand_over_line_pk PRIMARY KEY (org_id, id),
        CONSTRAINT hand_over_line_once UNIQUE NULLS NOT DISTINCT (org_id, hand_over_id, kind, subject_id),
        CONSTRAINT hand_over_line_of_something CHECK ((subject_id IS NULL) = (kind IN ('reviewer', 'head'))),
        CONSTRAINT hand_over_line_hand_over_fk FOREIGN KEY (org_id, hand_over_id) REFERENCES hand_over (org_id, id),
        CONSTRAINT hand_over_line_task_fk FOREIGN KEY (org_id, task_id) REFERENCES task (org_id, id),
        CONSTRAINT hand_over_line_successor_fk FOREIGN KEY (org_id, successor_id) REFERENCES person (org_id, id)
      );
      CREATE INDEX hand_over_line_by_task ON hand_over_line (org_id, task_id);
      CREATE INDEX hand_over_line_by_subject ON hand_over_line (org_id, subject_id, kind);

      CREATE TABLE hand_over_signature (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        hand_over_id uuid NOT NULL,
        person_id uuid NOT NULL,
        part text NOT NULL CONSTRAINT hand_over_signature_part_known CHECK (part IN ('giver', 'receiver', 'witness')),
        signed_at timestamptz NOT NULL,
        CONSTRAINT hand_over_signature_pk PRIMARY KEY (org_id, id),
        CONSTRAINT hand_over_signature_once UNIQUE (org_id, hand_over_id, part, person_id),
        CONSTRAINT hand_over_signature_hand_over_fk FOREIGN KEY (org_id, hand_over_id)
          REFERENCES hand_over (org_id, id),
        CONSTRAINT hand_over_signature_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id)
      );

      CREATE TABLE hand_over_end (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        hand_over_id uuid NOT NULL,
        outcome text NOT NULL CONSTRAINT hand_over_end_outcome_known CHECK (outcome IN ('done', 'withdrawn')),
        reason text NOT NULL DEFAULT '',
        -- Lines whose duty the giver held no more when it took effect.
        lapsed_line_ids uuid[] NOT NULL DEFAULT '{}',
        ended_by uuid NOT NULL,
        ended_at timestamptz NOT NULL,
        CONSTRAINT hand_over_end_pk PRIMARY KEY (org_id, id),
        CONSTRAINT hand_over_end_once UNIQUE (org_id, hand_over_id),
        CONSTRAINT hand_over_end_reasoned CHECK (outcome = 'done' OR length(reason) > 0),
        CONSTRAINT hand_over_end_hand_over_fk FOREIGN KEY (org_id, hand_over_id) REFERENCES hand_over (org_id, id),
        CONSTRAINT hand_over_end_person_fk FOREIGN KEY (org_id, ended_by) REFERENCES person (org_id, id)
      );

      CREATE TABLE task_change (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        task_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT task_change_kind_known CHECK (kind IN ('contact', 'areas', 'masters', 'groups')),
        -- Names as they were then.
        before text[] NOT NULL,
        after text[] NOT NULL,
        changed_by uuid NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT task_change_pk PRIMARY KEY (org_id, id),
        CONSTRAINT task_change_changes CHECK (before <> after),
        CONSTRAINT task_change_task_fk FOREIGN KEY (org_id, task_id) REFERENCES task (org_id, id),
        CONSTRAINT task_change_person_fk FOREIGN KEY (org_id, changed_by) REFERENCES person (org_id, id)
      );
      CREATE INDEX task_change_by_task ON task_change (org_id, task_id, id);

      CREATE TABLE work_group (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        name text NOT NULL CONSTRAINT work_group_name_given CHECK (length(name) > 0),
        purpose text NOT NULL DEFAULT '',
        starts_on date NOT NULL,
        ends_on date,
        founded_by uuid NOT NULL,
        founded_at timestamptz NOT NULL,
        dissolved_by uuid,
        dissolved_at timestamptz,
        dissolved_because text NOT NULL DEFAULT '',
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT work_group_pk PRIMARY KEY (org_id, id),
        CONSTRAINT work_group_dates_ordered CHECK (starts_on <= ends_on),
        CONSTRAINT work_group_dissolved_whole CHECK
          ((dissolved_at IS NULL) = (dissolved_by IS NULL) AND (dissolved_at IS NULL) = (dissolved_because = '')),
        CONSTRAINT work_group_founder_fk FOREIGN KEY (org_id, founded_by) REFERENCES person (org_id, id),
        CONSTRAINT work_group_dissolver_fk FOREIGN KEY (org_id, dissolved_by) REFERENCES person (org_id, id)
      );
      CREATE UNIQUE INDEX work_group_name_once ON work_group (org_id, name) WHERE dissolved_at IS NULL;

      CREATE TABLE work_group_member (
        org_id uuid NOT NULL,
        group_id uuid NOT NULL,
        person_id uuid NOT NULL,
        is_head boolean NOT NULL,
        position integer NOT NULL,
        CONSTRAINT work_group_member_pk PRIMARY KEY (org_id, group_id, person_id),
        CONSTRAINT work_group_member_group_fk FOREIGN KEY (org_id, group_id) REFERENCES work_group (org_id, id),
        CONSTRAINT work_group_member_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id)
      );
      CREATE INDEX work_group_member_by_person ON work_group_member (org_id, person_id);

      CREATE TABLE work_group_task (
        org_id uuid NOT NULL,
        group_id uuid NOT NULL,
        task_id uuid NOT NULL,
        CONSTRAINT work_group_task_pk PRIMARY KEY (org_id, group_id, task_id),
        CONSTRAINT work_group_task_group_fk FOREIGN KEY (org_id, group_id) REFERENCES work_group (org_id, id),
        CONSTRAINT work_group_task_task_fk FOREIGN KEY (org_id, task_id) REFERENCES task (org_id, id)
      );
      CREATE INDEX work_group_task_by_task ON work_group_task (org_id, task_id);

      CREATE TABLE area (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        parent_id uuid,
        kind text NOT NULL CONSTRAINT area_kind_known CHECK (kind IN ('network', 'sector', 'neighbourhood', 'cell')),
        name text NOT NULL CONSTRAINT area_name_given CHECK (length(name) > 0),
        owner_id uuid,
        position integer NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT area_pk PRIMARY KEY (org_id, id),
        CONSTRAINT area_not_in_itself CHECK (parent_id <> id),
        CONSTRAINT area_name_once UNIQUE NULLS NOT DISTINCT (org_id, parent_id, name),
        CONSTRAINT area_parent_fk FOREIGN KEY (org_id, parent_id) REFERENCES area (org_id, id),
        CONSTRAINT area_owner_fk FOREIGN KEY (org_id, owner_id) REFERENCES person (org_id, id)
      );

      CREATE TABLE task_area (
        org_id uuid NOT NULL,
        task_id uuid NOT NULL,
        area_id uuid NOT NULL,
        CONSTRAINT task_area_pk PRIMARY KEY (org_id, task_id, area_id),
        CONSTRAINT task_area_task_fk FOREIGN KEY (org_id, task_id) REFERENCES task (org_id, id),
        CONSTRAINT task_area_area_fk FOREIGN KEY (org_id, area_id) REFERENCES area (org_id, id)
      );
      CREATE INDEX task_area_by_area ON task_area (org_id, area_id);

      -- Each area with everything it lies in, itself included.
      CREATE VIEW area_within WITH (security_invoker = true) AS
        WITH RECURSIVE up AS (
          SELECT area.org_id, area.id AS area_id, area.id AS within_id FROM area
          UNION
          SELECT up.org_id, up.area_id, area.parent_id
            FROM up JOIN area ON area.org_id = up.org_id AND area.id = up.within_id
           WHERE area.parent_id IS NOT NULL
        )
        SELECT org_id, area_id, within_id FROM up;
      GRANT SELECT ON area_within TO dajuan_app;

      -- The tasks of each area and of what lies in it, once however many of its parts a task is of.
      CREATE VIEW placed_task WITH (security_invoker = true) AS
        SELECT DISTINCT task_area.org_id, task_area.task_id, area_within.within_id
          FROM task_area
          JOIN area_within ON area_within.org_id = task_area.org_id AND area_within.area_id = task_area.area_id;
      GRANT SELECT ON placed_task TO dajuan_app;

      -- Who is tied to a task from outside its departments today: the people of a group in force, and the owners of its
      -- areas and of those they lie in.
      CREATE VIEW tied_task WITH (security_invoker = true) AS
        SELECT work_group_task.org_id, work_group_task.task_id, member.person_id,
               CASE WHEN member.is_head THEN 'group_head' ELSE 'group_member' END AS tie
          FROM work_group_task
          JOIN work_group ON work_group.org_id = work_group_task.org_id AND work_group.id = work_group_task.group_id
          JOIN organisation ON organisation.id = work_group.org_id
          JOIN work_group_member AS member ON member.org_id = work_group.org_id AND member.group_id = work_group.id
         WHERE work_group.dissolved_at IS NULL
           AND (now() AT TIME ZONE organisation.zone)::date
               BETWEEN work_group.starts_on AND coalesce(work_group.ends_on, 'infinity')
        UNION ALL
        SELECT placed_task.org_id, placed_task.task_id, area.owner_id, 'area_owner'
          FROM placed_task
          JOIN area ON area.org_id = placed_task.org_id AND area.id = placed_task.within_id
         WHERE area.owner_id IS NOT NULL;
      GRANT SELECT ON tied_task TO dajuan_app;

      CREATE TABLE site_area (
        org_id uuid NOT NULL,
        site_id uuid NOT NULL,
        area_id uuid NOT NULL,
        CONSTRAINT site_area_pk PRIMARY KEY (org_id, site_id),
        CONSTRAINT site_area_site_fk FOREIGN KEY (org_id, site_id) REFERENCES site (org_id, id),
        CONSTRAINT site_area_area_fk FOREIGN KEY (org_id, area_id) REFERENCES area (org_id, id)
      );
      CREATE INDEX site_area_by_area ON site_area (org_id, area_id);

      CREATE TABLE master (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT master_kind_known CHECK (kind IN
          ('superior_task', 'town_plan', 'livelihood', 'deputy_proposal', 'committee_proposal', 'inspection', 'other')),
        title text NOT NULL CONSTRAINT master_title_given CHECK (length(title) > 0),
        issuer text NOT NULL DEFAULT '',
        year integer NOT NULL,
        position integer NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT master_pk PRIMARY KEY (org_id, id),
        CONSTRAINT master_once UNIQUE (org_id, year, title)
      );

      CREATE TABLE task_master (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        task_id uuid NOT NULL,
        master_id uuid NOT NULL,
        number text NOT NULL DEFAULT '',
        text text NOT NULL DEFAULT '',
        position integer NOT NULL,
        CONSTRAINT task_master_pk PRIMARY KEY (org_id, id),
        CONSTRAINT task_master_once UNIQUE (org_id, task_id, master_id, number),
        CONSTRAINT task_master_task_fk FOREIGN KEY (org_id, task_id) REFERENCES task (org_id, id),
        CONSTRAINT task_master_master_fk FOREIGN KEY (org_id, master_id) REFERENCES master (org_id, id)
      );
      CREATE INDEX task_master_by_master ON task_master (org_id, master_id);
    `);
    for (const table of facts) await guardTenantTable(runner, table, 'facts');
    for (const table of rows) await guardTenantTable(runner, table, 'rows, deletable');
    for (const table of ties) await guardTenantTable(runner, table, 'rows, deletable');
    for (const table of [...facts, ...rows, ...ties]) await recordChanges(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW tied_task');
    await runner.query('DROP VIEW placed_task');
    await runner.query('DROP VIEW area_within');
    await dropTables(runner, 'task_master', 'master', 'site_area', 'task_area', 'area');
    await dropTables(runner, 'work_group_task', 'work_group_member', 'work_group', 'task_change');
    await dropTables(runner, 'hand_over_end', 'hand_over_signature', 'hand_over_line', 'hand_over');
  }
}
