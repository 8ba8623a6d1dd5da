import { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables } from './tenant-table';

/**
 * The few tables that stand outside organisations: the tree of organisations itself (their names are public), the
 * claims of schedule slots, the holiday notices, and the two functions that keep monthly partitions ahead of time.
 */
export class CreateOrganisations1790000000001 implements MigrationInterface {
  name = 'CreateOrganisations1790000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organisation (
        id uuid CONSTRAINT organisation_pk PRIMARY KEY,
        parent_id uuid CONSTRAINT organisation_parent_fk REFERENCES organisation (id),
        kind text NOT NULL CONSTRAINT organisation_kind_known CHECK (kind IN ('town', 'street', 'district', 'city')),
        name text NOT NULL CONSTRAINT organisation_name_given CHECK (length(name) > 0),
        zone text NOT NULL,
        password_profile text NOT NULL DEFAULT 'graded'
          CONSTRAINT organisation_password_profile_known CHECK (password_profile IN ('graded', 'asvs')),
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX organisation_name_once ON organisation (coalesce(parent_id, id), name);
      GRANT SELECT, INSERT, UPDATE ON organisation TO dajuan_app;

      -- The State Council's notice of a year; a year that is not here is not published yet.
      CREATE TABLE holiday_notice (
        year integer CONSTRAINT holiday_notice_pk PRIMARY KEY,
        notice jsonb NOT NULL
      );
      GRANT SELECT, INSERT, UPDATE ON holiday_notice TO dajuan_app;

      CREATE TABLE schedule_slot (
        schedule text NOT NULL,
        slot timestamptz NOT NULL,
        claimed_by text NOT NULL,
        claimed_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT schedule_slot_pk PRIMARY KEY (schedule, slot)
      );
      GRANT SELECT, INSERT, DELETE ON schedule_slot TO dajuan_app;
    `);
    // Readiness asks which migrations have run.
    await runner.query('GRANT SELECT ON migration TO dajuan_app');
    // UUIDv7 carries its moment in the first 48 bits, so a month is a range of ids.
    await runner.query(`
      CREATE FUNCTION first_uuid_at(moment timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
        SELECT (lpad(to_hex((extract(epoch FROM moment) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid
      $$;

      CREATE FUNCTION create_month_partition(parent text, month date, by_id boolean) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        partition text := parent || to_char(month, '_YYYY_MM');
        next_month date := (month + interval '1 month')::date;
      BEGIN
        IF parent NOT IN ('progress_update', 'reminder', 'inbox_message', 'audit_record') THEN
          RAISE EXCEPTION '% is not a table by month', parent;
        END IF;
        -- Made already, or its table is of a migration that has not run.
        IF to_regclass('public.' || partition) IS NOT NULL OR to_regclass('public.' || parent) IS NULL THEN
          RETURN;
        END IF;
        IF by_id THEN
          EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)', partition, parent,
            first_uuid_at(month::timestamp AT TIME ZONE 'UTC'), first_uuid_at(next_month::timestamp AT TIME ZONE 'UTC'));
        ELSE
          EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)', partition, parent, month, next_month);
        END IF;
        -- Reached directly a partition would skip its parent's policy: it is closed, and nothing is granted on it.
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', partition);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', partition);
      END $$;

      CREATE FUNCTION create_partitions_ahead(today date, months integer) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        month date := date_trunc('month', today)::date;
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtext('create_partitions_ahead'));
        FOR step IN -1..months LOOP
          PERFORM create_month_partition('progress_update', (month + make_interval(months => step))::date, true);
          PERFORM create_month_partition('audit_record', (month + make_interval(months => step))::date, true);
          PERFORM create_month_partition('reminder', (month + make_interval(months => step))::date, false);
          PERFORM create_month_partition('inbox_message', (month + make_interval(months => step))::date, false);
        END LOOP;
      END $$;
      REVOKE ALL ON FUNCTION create_month_partition(text, date, boolean) FROM PUBLIC;
      REVOKE ALL ON FUNCTION create_partitions_ahead(date, integer) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION create_partitions_ahead(date, integer) TO dajuan_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION create_partitions_ahead(date, integer)');
    await runner.query('DROP FUNCTION create_month_partition(text, date, boolean)');
    await runner.query('DROP FUNCTION first_uuid_at(timestamptz)');
    await runner.query('REVOKE SELECT ON migration FROM dajuan_app');
    await dropTables(runner, 'schedule_slot', 'holiday_notice', 'organisation');
  }
}
