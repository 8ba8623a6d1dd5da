import { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, guardTenantTable } from './tenant-table';

/**
 * Reminders are rows and the queue only delivers them. (task, recipient, kind, day) is unique, so planning twice
 * changes nothing; a person's inbox holds one message per kind, subject and day, so sending twice changes nothing.
 */
export class CreateReminders1790000000006 implements MigrationInterface {
  name = 'CreateReminders1790000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reminder (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        day date NOT NULL,
        task_id uuid NOT NULL,
        recipient_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT reminder_kind_known CHECK (kind IN
          ('due_in_7', 'due_in_3', 'due_today', 'overdue', 'escalation')),
        status text NOT NULL DEFAULT 'due' CONSTRAINT reminder_status_known CHECK (status IN ('due', 'sent', 'skipped')),
        outcome text NOT NULL DEFAULT '',
        planned_at timestamptz NOT NULL DEFAULT now(),
        settled_at timestamptz,
        CONSTRAINT reminder_pk PRIMARY KEY (org_id, id, day),
        CONSTRAINT reminder_once UNIQUE (org_id, task_id, recipient_id, kind, day),
        CONSTRAINT reminder_task_fk FOREIGN KEY (org_id, task_id) REFERENCES task (org_id, id),
        CONSTRAINT reminder_recipient_fk FOREIGN KEY (org_id, recipient_id) REFERENCES person (org_id, id)
      ) PARTITION BY RANGE (day);
      CREATE TABLE reminder_default PARTITION OF reminder DEFAULT;
      ALTER TABLE reminder_default ENABLE ROW LEVEL SECURITY;
      ALTER TABLE reminder_default FORCE ROW LEVEL SECURITY;
      CREATE INDEX reminder_unsettled ON reminder (org_id, day, recipient_id) WHERE status = 'due';
      CREATE INDEX reminder_by_recipient ON reminder (org_id, recipient_id, day);

      CREATE TABLE inbox_message (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        day date NOT NULL,
        recipient_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT inbox_message_kind_known CHECK (kind IN
          ('digest', 'assigned', 'update_returned', 'update_waiting', 'report_ready', 'urged', 'handed_back',
           'request_asked', 'request_due', 'request_answered', 'hand_over_to_sign', 'hand_over_ended',
           'mandate_given', 'mandate_changed', 'mandate_answered', 'publication_received')),
        subject_id uuid NOT NULL,
        title text NOT NULL,
        body text NOT NULL,
        facts jsonb NOT NULL DEFAULT '{}',
        delivered_at timestamptz NOT NULL DEFAULT now(),
        read_at timestamptz,
        CONSTRAINT inbox_message_pk PRIMARY KEY (org_id, id, day),
        CONSTRAINT inbox_message_once UNIQUE (org_id, recipient_id, kind, subject_id, day),
        CONSTRAINT inbox_message_recipient_fk FOREIGN KEY (org_id, recipient_id) REFERENCES person (org_id, id)
      ) PARTITION BY RANGE (day);
      CREATE TABLE inbox_message_default PARTITION OF inbox_message DEFAULT;
      ALTER TABLE inbox_message_default ENABLE ROW LEVEL SECURITY;
      ALTER TABLE inbox_message_default FORCE ROW LEVEL SECURITY;
      CREATE INDEX inbox_message_by_recipient ON inbox_message (org_id, recipient_id, day DESC);

      CREATE TABLE delivery (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        message_id uuid NOT NULL,
        message_day date NOT NULL,
        channel text NOT NULL CONSTRAINT delivery_channel_known CHECK (channel IN ('email')),
        address text NOT NULL,
        provider_key text NOT NULL,
        status text NOT NULL DEFAULT 'due' CONSTRAINT delivery_status_known CHECK (status IN ('due', 'sent', 'failed')),
        attempts integer NOT NULL DEFAULT 0,
        last_error text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL DEFAULT now(),
        settled_at timestamptz,
        CONSTRAINT delivery_pk PRIMARY KEY (org_id, id),
        CONSTRAINT delivery_once UNIQUE (org_id, message_id, channel),
        CONSTRAINT delivery_message_fk FOREIGN KEY (org_id, message_id, message_day)
          REFERENCES inbox_message (org_id, id, day)
      );
      CREATE INDEX delivery_unsettled ON delivery (org_id, created_at) WHERE status = 'due';
    `);
    await guardTenantTable(runner, 'reminder', 'rows');
    await guardTenantTable(runner, 'inbox_message', 'rows');
    await guardTenantTable(runner, 'delivery', 'rows');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'delivery', 'inbox_message', 'reminder');
  }
}
