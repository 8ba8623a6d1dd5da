import { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, guardTenantTable } from './tenant-table';

/**
 * A task and what it is measured against. Targets, milestones, sites, assignments, moves, requests and answers are
 * facts; a changed target is a new row that names the one it replaces, and a request has one final answer at most. The
 * projection beside the task may be rebuilt at any time.
 */
export class CreateTasks1790000000004 implements MigrationInterface {
  name = 'CreateTasks1790000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE task (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        plan_item_id uuid NOT NULL,
        number integer NOT NULL,
        title text NOT NULL,
        theme text NOT NULL,
        commitment text NOT NULL,
        state text NOT NULL CONSTRAINT task_state_known CHECK (state IN
          ('assigned', 'handed_back', 'in_progress', 'closed', 'paused', 'cancelled')),
        lead_department_id uuid NOT NULL,
        owner_id uuid,
        contact_id uuid,
        leader_id uuid,
        starts_on date NOT NULL,
        due_on date NOT NULL,
        original_due_on date NOT NULL,
        weight numeric CONSTRAINT task_weight_positive CHECK (weight > 0),
        closed_on date,
        disposition text CONSTRAINT task_disposition_known CHECK (disposition IN
          ('completed', 'standing', 'target_adjusted', 'withdrawn')),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT task_pk PRIMARY KEY (org_id, id),
        CONSTRAINT task_plan_fk FOREIGN KEY (org_id, plan_id) REFERENCES work_plan (org_id, id),
        CONSTRAINT task_item_fk FOREIGN KEY (org_id, plan_item_id) REFERENCES plan_item (org_id, id),
        CONSTRAINT task_item_once UNIQUE (org_id, plan_item_id),
        CONSTRAINT task_number_once UNIQUE (org_id, plan_id, number),
        CONSTRAINT task_lead_fk FOREIGN KEY (org_id, lead_department_id) REFERENCES department (org_id, id),
        CONSTRAINT task_owner_fk FOREIGN KEY (org_id, owner_id) REFERENCES person (org_id, id),
        CONSTRAINT task_contact_fk FOREIGN KEY (org_id, contact_id) REFERENCES person (org_id, id),
        CONSTRAINT task_leader_fk FOREIGN KEY (org_id, leader_id) REFERENCES person (org_id, id),
        CONSTRAINT task_dates_ordered CHECK (starts_on <= due_on),
        CONSTRAINT task_closed_dated CHECK ((state = 'closed') = (closed_on IS NOT NULL))
      );
      CREATE INDEX task_by_lead ON task (org_id, plan_id, lead_department_id);
      CREATE INDEX task_by_theme ON task (org_id, plan_id, theme, number);
      CREATE INDEX task_by_due ON task (org_id, due_on) WHERE state IN ('assigned', 'in_progress');

      CREATE TABLE task_support (
        org_id uuid NOT NULL,
        task_id uuid NOT NULL,
        department_id uuid NOT NULL,
        CONSTRAINT task_support_pk PRIMARY KEY (org_id, task_id, department_id),
        CONSTRAINT task_support_task_fk FOREIGN KEY (org_id, task_id) REFERENCES task (org_id, id),
        CONSTRAINT task_support_department_fk FOREIGN KEY (org_id, department_id) REFERENCES department (org_id, id)
      );
      CREATE INDEX task_support_by_department ON task_support (org_id, department_id);

      CREATE TABLE target (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        task_id uuid NOT NULL,
        position integer NOT NULL,
        type text NOT NULL,
        object text NOT NULL,
        unit text,
        baseline numeric,
        value numeric,
        ratio_bound text CONSTRAINT target_ratio_bound_known CHECK (ratio_bound IN ('level', 'floor', 'ceiling')),
        range_low numeric,
        range_high numeric,
        stages jsonb NOT NULL DEFAULT '[]',
        components jsonb NOT NULL DEFAULT '[]',
        period_targets jsonb NOT NULL DEFAULT '[]',
        entry_mode text NOT NULL CONSTRAINT target_entry_mode_known CHECK (entry_mode IN ('increment', 'total')),
        site_count integer,
        weight numeric NOT NULL DEFAULT 1 CONSTRAINT target_weight_positive CHECK (weight > 0),
        replaces_id uuid,
        reason text NOT NULL DEFAULT '',
        set_by uuid NOT NULL,
        set_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT target_pk PRIMARY KEY (org_id, id),
        CONSTRAINT target_range_ordered CHECK (range_low < range_high),
        CONSTRAINT target_task_fk FOREIGN KEY (org_id, task_id) REFERENCES task (org_id, id),
        CONSTRAINT target_replaces_fk FOREIGN KEY (org_id, replaces_id) REFERENCES target (org_id, id),
        CONSTRAINT target_replaced_once UNIQUE (org_id, replaces_id),
        CONSTRAINT target_setter_fk FOREIGN KEY (org_id, set_by) REFERENCES person (org_id, id)
      );
      CREATE INDEX target_by_task ON target (org_id, task_id, position);

      CREATE TABLE milestone (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        target_id uuid NOT NULL,
        position integer NOT NULL,
        title text NOT NULL,
        weight numeric NOT NULL CONSTRAINT milestone_weight_positive CHECK (weight > 0),
        due_on date,
        CONSTRAINT milestone_pk PRIMARY KEY (org_id, id),
        CONSTRAINT milestone_target_fk FOREIGN KEY (org_id, target_id) REFERENCES target (org_id, id)
      );
      CREATE INDEX milestone_by_target ON milestone (org_id, target_id, position);

      CREATE TABLE site (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        target_id uuid NOT NULL,
        position integer NOT NULL,
        name text NOT NULL,
        CONSTRAINT site_pk PRIMARY KEY (org_id, id),
        CONSTRAINT site_name_once UNIQUE (org_id, target_id, name),
        CONSTRAINT site_target_fk FOREIGN KEY (org_id, target_id) REFERENCES target (org_id, id)
      );

      CREATE TABLE task_move (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        task_id uuid NOT NULL,
        move text NOT NULL,
        from_state text,
        to_state text NOT NULL,
        reason text NOT NULL DEFAULT '',
        facts jsonb NOT NULL DEFAULT '{}',
        moved_by uuid NOT NULL,
        moved_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT task_move_pk PRIMARY KEY (org_id, id),
        CONSTRAINT task_move_task_fk FOREIGN KEY (org_id, task_id) REFERENCES task (org_id, id),
        CONSTRAINT task_move_mover_fk FOREIGN KEY (org_id, moved_by) REFERENCES person (org_id, id)
      );
      CREATE INDEX task_move_by_task ON task_move (org_id, task_id, id);

      CREATE TABLE task_request (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        task_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT task_request_kind_known CHECK (kind IN
          ('coordination', 'extension', 'target_change')),
        reason text NOT NULL,
        progress text NOT NULL DEFAULT '',
        new_due_on date,
        target_id uuid,
        new_value numeric,
        addressee_id uuid,
        answer_by date NOT NULL,
        asked_by uuid NOT NULL,
        asked_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT task_request_pk PRIMARY KEY (org_id, id),
        CONSTRAINT task_request_coordination_addressed CHECK (kind <> 'coordination' OR addressee_id IS NOT NULL),
        CONSTRAINT task_request_extension_dated CHECK ((kind = 'extension') = (new_due_on IS NOT NULL)),
        CONSTRAINT task_request_change_complete CHECK
          ((kind = 'target_change') = (target_id IS NOT NULL) AND (target_id IS NULL) = (new_value IS NULL)),
        CONSTRAINT task_request_target_fk FOREIGN KEY (org_id, target_id) REFERENCES target (org_id, id),
        CONSTRAINT task_request_task_fk FOREIGN KEY (org_id, task_id) REFERENCES task (org_id, id),
        CONSTRAINT task_request_addressee_fk FOREIGN KEY (org_id, addressee_id) REFERENCES person (org_id, id),
        CONSTRAINT task_request_asker_fk FOREIGN KEY (org_id, asked_by) REFERENCES person (org_id, id)
      );
      CREATE INDEX task_request_by_task ON task_request (org_id, task_id);

      CREATE TABLE task_answer (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        request_id uuid NOT NULL,
        verdict text NOT NULL CONSTRAINT task_answer_verdict_known CHECK (verdict IN
          ('agreed', 'declined', 'withdrawn', 'remarked', 'forwarded', 'handed_over')),
        reason text NOT NULL DEFAULT '',
        forwarded_to uuid,
        answered_by uuid NOT NULL,
        answered_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT task_answer_pk PRIMARY KEY (org_id, id),
        CONSTRAINT task_answer_forwarded_somewhere CHECK
          ((verdict IN ('forwarded', 'handed_over')) = (forwarded_to IS NOT NULL)),
        CONSTRAINT task_answer_forwarded_fk FOREIGN KEY (org_id, forwarded_to) REFERENCES person (org_id, id),
        CONSTRAINT task_answer_request_fk FOREIGN KEY (org_id, request_id) REFERENCES task_request (org_id, id),
        CONSTRAINT task_answer_answerer_fk FOREIGN KEY (org_id, answered_by) REFERENCES person (org_id, id)
      );
      CREATE INDEX task_answer_by_request ON task_answer (org_id, request_id);
      CREATE UNIQUE INDEX task_answer_final_once ON task_answer (org_id, request_id)
        WHERE verdict IN ('agreed', 'declined', 'withdrawn');

      CREATE TABLE task_urging (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        task_id uuid NOT NULL,
        day date NOT NULL,
        words text NOT NULL DEFAULT '',
        urged_by uuid NOT NULL,
        urged_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT task_urging_pk PRIMARY KEY (org_id, id),
        CONSTRAINT task_urging_daily UNIQUE (org_id, task_id, day),
        CONSTRAINT task_urging_task_fk FOREIGN KEY (org_id, task_id) REFERENCES task (org_id, id),
        CONSTRAINT task_urging_urger_fk FOREIGN KEY (org_id, urged_by) REFERENCES person (org_id, id)
      );

      -- Shares are binary numbers, as the rules make them; quantities are numeric. Read whole by roll-ups: hence the order.
      CREATE TABLE task_projection (
        org_id uuid NOT NULL,
        task_id uuid NOT NULL,
        achievement double precision,
        completion double precision CONSTRAINT task_projection_completion_share CHECK (completion BETWEEN 0 AND 1),
        waiting_completion double precision
          CONSTRAINT task_projection_waiting_share CHECK (waiting_completion BETWEEN 0 AND 1),
        yellow_from date,
        red_from date,
        quantified boolean NOT NULL,
        extensions integer NOT NULL,
        -- Due dates of reports: how many lie before the first day, and of those after it how many are asked for, served,
        -- served by their day, and which is the last of these.
        reports_before integer NOT NULL,
        reports_asked integer NOT NULL,
        reports_served integer NOT NULL,
        reports_on_time integer NOT NULL,
        last_report_on_time integer NOT NULL,
        next_report_due_on date,
        report_missing_from date,
        last_accepted_on date,
        last_reported_on date,
        waiting_updates integer NOT NULL DEFAULT 0,
        -- e(t) between start and due date, in pieces: share + per_day·x + bend·x², x days after the piece begins.
        curve_from date[] NOT NULL,
        curve_share double precision[] NOT NULL,
        curve_per_day double precision[] NOT NULL,
        curve_bend double precision[] NOT NULL,
        quantity_object text,
        quantity_unit text,
        quantity_actual numeric,
        quantity_target numeric,
        figures jsonb NOT NULL DEFAULT '[]',
        projected_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT task_projection_pk PRIMARY KEY (org_id, task_id),
        CONSTRAINT task_projection_curve_whole CHECK (cardinality(curve_from) = cardinality(curve_share)
          AND cardinality(curve_from) = cardinality(curve_per_day) AND cardinality(curve_from) = cardinality(curve_bend)),
        CONSTRAINT task_projection_task_fk FOREIGN KEY (org_id, task_id) REFERENCES task (org_id, id)
      );
      CREATE INDEX task_projection_waiting ON task_projection (org_id, task_id) WHERE waiting_updates > 0;

      CREATE TABLE task_course (
        org_id uuid NOT NULL,
        task_id uuid NOT NULL,
        month_end date NOT NULL CONSTRAINT task_course_month_ends CHECK (extract(day FROM month_end + 1) = 1),
        completion double precision CONSTRAINT task_course_completion_share CHECK (completion BETWEEN 0 AND 1),
        expected double precision CONSTRAINT task_course_expected_share CHECK (expected BETWEEN 0 AND 1),
        CONSTRAINT task_course_pk PRIMARY KEY (org_id, task_id, month_end),
        CONSTRAINT task_course_task_fk FOREIGN KEY (org_id, task_id) REFERENCES task (org_id, id)
      );
    `);
    await guardTenantTable(runner, 'task', 'rows');
    await guardTenantTable(runner, 'task_support', 'rows, deletable');
    const facts = ['target', 'milestone', 'site', 'task_move', 'task_request', 'task_answer', 'task_urging'];
    for (const fact of facts) await guardTenantTable(runner, fact, 'facts');
    await guardTenantTable(runner, 'task_projection', 'rows');
    await guardTenantTable(runner, 'task_course', 'rows');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(
      runner,
      'task_course',
      'task_projection',
      'task_urging',
      'task_answer',
      'task_request',
      'task_move',
      'site',
    );
    await dropTables(runner, 'milestone', 'target', 'task_support', 'task');
  }
}
