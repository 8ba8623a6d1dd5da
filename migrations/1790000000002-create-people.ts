import { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, guardTenantTable } from './tenant-table';

/**
 * Who works where, who may do what, and who is logged in. Two tables stand outside organisations because they are read
 * before one is known: which organisation a login belongs to, and failed attempts by login and source.
 */
export class CreatePeople1790000000002 implements MigrationInterface {
  name = 'CreatePeople1790000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE department (
        org_id uuid NOT NULL CONSTRAINT department_org_fk REFERENCES organisation (id),
        id uuid NOT NULL,
        name text NOT NULL CONSTRAINT department_name_given CHECK (length(name) > 0),
        kind text NOT NULL CONSTRAINT department_kind_known CHECK (kind IN ('supervision', 'department', 'unit')),
        position integer NOT NULL DEFAULT 0,
        CONSTRAINT department_pk PRIMARY KEY (org_id, id),
        CONSTRAINT department_name_once UNIQUE (org_id, name)
      );

      CREATE TABLE person (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        department_id uuid,
        name text NOT NULL CONSTRAINT person_name_given CHECK (length(name) > 0),
        job_title text NOT NULL DEFAULT '',
        email text,
        disabled_at timestamptz,
        CONSTRAINT person_pk PRIMARY KEY (org_id, id),
        CONSTRAINT person_department_fk FOREIGN KEY (org_id, department_id) REFERENCES department (org_id, id)
      );
      CREATE INDEX person_by_department ON person (org_id, department_id);

      CREATE TABLE role_grant (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        role text NOT NULL CONSTRAINT role_grant_role_known CHECK (role IN
          ('supervisor', 'head', 'owner', 'leader', 'administrator', 'security_administrator', 'auditor')),
        granted_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT role_grant_pk PRIMARY KEY (org_id, id),
        CONSTRAINT role_grant_once UNIQUE (org_id, person_id, role),
        CONSTRAINT role_grant_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id)
      );

      CREATE TABLE account (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        login text NOT NULL,
        password_hash text NOT NULL,
        must_change_password boolean NOT NULL,
        password_set_at timestamptz NOT NULL,
        disabled_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT account_pk PRIMARY KEY (org_id, id),
        CONSTRAINT account_person_once UNIQUE (org_id, person_id),
        CONSTRAINT account_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id)
      );

      CREATE TABLE password_use (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        password_hash text NOT NULL,
        used_from timestamptz NOT NULL,
        CONSTRAINT password_use_pk PRIMARY KEY (org_id, id),
        CONSTRAINT password_use_account_fk FOREIGN KEY (org_id, account_id) REFERENCES account (org_id, id)
      );
      CREATE INDEX password_use_by_account ON password_use (org_id, account_id, id);

      CREATE TABLE administration_act (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT administration_act_kind_known CHECK (kind IN
          ('department_added', 'department_changed', 'person_added', 'person_changed', 'person_disabled',
           'person_enabled', 'password_renewed', 'roles_changed', 'passwords_settled')),
        subject_id uuid,
        before jsonb NOT NULL,
        after jsonb NOT NULL,
        done_by uuid NOT NULL,
        done_at timestamptz NOT NULL,
        CONSTRAINT administration_act_pk PRIMARY KEY (org_id, id),
        CONSTRAINT administration_act_person_fk FOREIGN KEY (org_id, done_by) REFERENCES person (org_id, id)
      );

      CREATE TABLE session (
        org_id uuid NOT NULL,
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz,
        address text NOT NULL,
        CONSTRAINT session_pk PRIMARY KEY (org_id, id),
        CONSTRAINT session_token_once UNIQUE (org_id, token_hash),
        CONSTRAINT session_account_fk FOREIGN KEY (org_id, account_id) REFERENCES account (org_id, id)
      );

      CREATE TABLE login_directory (
        login text CONSTRAINT login_directory_pk PRIMARY KEY,
        org_id uuid NOT NULL CONSTRAINT login_directory_org_fk REFERENCES organisation (id),
        account_id uuid NOT NULL
      );
      GRANT SELECT, INSERT, DELETE ON login_directory TO dajuan_app;

      CREATE TABLE login_failure (
        id uuid CONSTRAINT login_failure_pk PRIMARY KEY,
        login text NOT NULL,
        source text NOT NULL,
        failed_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX login_failure_recent ON login_failure (login, source, failed_at);
      GRANT SELECT, INSERT, DELETE ON login_failure TO dajuan_app;
    `);
    await guardTenantTable(runner, 'department', 'rows');
    await guardTenantTable(runner, 'person', 'rows');
    await guardTenantTable(runner, 'role_grant', 'rows, deletable');
    await guardTenantTable(runner, 'account', 'rows');
    await guardTenantTable(runner, 'password_use', 'facts');
    await guardTenantTable(runner, 'administration_act', 'facts');
    await guardTenantTable(runner, 'session', 'rows');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(
      runner,
      'login_failure',
      'login_directory',
      'session',
      'administration_act',
      'password_use',
      'account',
      'role_grant',
      'person',
      'department',
    );
  }
}
