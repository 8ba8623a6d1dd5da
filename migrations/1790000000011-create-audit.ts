import { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, guardTenantTable } from './tenant-table';

/**
 * Tenant tables whose changes leave no record, with the reason: what they hold is recorded elsewhere or is nobody's
 * doing. A table made by a later migration calls `recordChanges` itself.
 */
export const unrecorded: Readonly<Record<string, string>> = {
  audit_record: 'is the record',
  idempotency_key: 'says how far a request has come; what the request does is recorded',
  task_projection: 'computed from facts that are recorded',
  roll_up: 'computed from facts that are recorded',
  stale_roll_up: 'marks what is to be computed',
  report_paper: 'written out from a report that is recorded',
  file_content: 'the hash of its bytes stands in file',
  inbox_message: 'tells people of what is recorded',
  delivery: 'a log of its own',
  dispatch: 'carries what is recorded where it was done and where it is taken in',
  locked_task: 'the digest of a period’s rows stands in locked_period',
};

/**
 * The audit trail: one chain an organisation, by month on its time-ordered id. Every change of a recorded row appends to
 * it as the last thing its transaction does, so that an organisation's writers wait for one another only while they
 * commit. The chain has no head but its last record: the application may append and read, and nothing else.
 */
export class CreateAudit1790000000011 implements MigrationInterface {
  name = 'CreateAudit1790000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_record (
        org_id uuid NOT NULL,
        -- A UUIDv7 that carries seq where others are random, and never goes back: the order of ids is that of the chain.
        id uuid NOT NULL,
        seq bigint NOT NULL CONSTRAINT audit_record_seq_counts CHECK (seq > 0),
        at timestamptz NOT NULL,
        person_id uuid,
        source text,
        request_id text,
        -- The route, job or command.
        what text NOT NULL,
        -- What the route's address names.
        subject_id uuid,
        kind text NOT NULL CONSTRAINT audit_record_kind_known CHECK (kind IN ('insert', 'update', 'delete', 'denial')),
        object text NOT NULL,
        object_id uuid,
        before_digest bytea,
        after_digest bytea,
        -- Why it was denied.
        code text,
        previous_hash bytea NOT NULL,
        hash bytea NOT NULL,
        CONSTRAINT audit_record_pk PRIMARY KEY (org_id, id)
      ) PARTITION BY RANGE (id);
      CREATE TABLE audit_record_default PARTITION OF audit_record DEFAULT;
      ALTER TABLE audit_record_default ENABLE ROW LEVEL SECURITY;
      ALTER TABLE audit_record_default FORCE ROW LEVEL SECURITY;
      CREATE INDEX audit_record_by_person ON audit_record (org_id, person_id, id);
      CREATE INDEX audit_record_by_object ON audit_record (org_id, object_id, id);
      CREATE INDEX audit_record_by_subject ON audit_record (org_id, subject_id, id);
      SELECT create_partitions_ahead(current_date, 3);
    `);
    await guardTenantTable(runner, 'audit_record', 'facts');
    await runner.query(`
      -- What a record's hash is made over: every column in order, as text, in a JSON list. Read back by verification.
      CREATE FUNCTION audit_content(record audit_record) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT json_build_array(record.org_id::text, record.id::text, record.seq::text,
          to_char(record.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), record.person_id::text, record.source,
          record.request_id, record.what, record.subject_id::text, record.kind, record.object, record.object_id::text,
          encode(record.before_digest, 'hex'), encode(record.after_digest, 'hex'), record.code)::text
      $$;

      -- Appends to the organisation's chain. The lock is held until the transaction ends; until then the head is kept at
      -- hand, as nobody else can move it.
      CREATE FUNCTION append_audit(org uuid, kind text, object text, object_id uuid, before bytea, after bytea, code text)
      RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      DECLARE
        act jsonb := coalesce(nullif(current_setting('app.act', true), ''), '{}')::jsonb;
        head text[] := string_to_array(current_setting('app.audit_head', true), ' ');
        moment timestamptz;
        millis bigint;
        record audit_record;
      BEGIN
        IF head[1] IS DISTINCT FROM org::text THEN
          PERFORM set_config('app.org_id', org::text, true);
          PERFORM pg_advisory_xact_lock(hashtextextended('audit ' || org, 0));
          SELECT array[org::text, last.seq::text, ('x' || left(replace(last.id::text, '-', ''), 12))::bit(48)::bigint::text,
                       encode(last.hash, 'hex')]
            INTO head FROM audit_record AS last WHERE last.org_id = org ORDER BY last.id DESC LIMIT 1;
          head := coalesce(head, array[org::text, '0', '0', '']);
        END IF;
        moment := clock_timestamp();
        millis := greatest((extract(epoch FROM moment) * 1000)::bigint, head[3]::bigint);
        record.org_id := org;
        record.seq := head[2]::bigint + 1;
        record.id := (lpad(to_hex(millis), 12, '0') || '7000' || to_hex((1::bigint << 63) | record.seq))::uuid;
        record.at := moment;
        record.person_id := (act->>'personId')::uuid;
        record.source := act->>'source';
        record.request_id := act->>'requestId';
        record.what := coalesce(act->>'what', 'database ' || current_user);
        record.subject_id := (act->>'subjectId')::uuid;
        record.kind := kind;
        record.object := object;
        record.object_id := object_id;
        record.before_digest := before;
        record.after_digest := after;
        record.code := code;
        record.previous_hash := decode(head[4], 'hex');
        record.hash := sha256(record.previous_hash || convert_to(audit_content(record), 'UTF8'));
        INSERT INTO audit_record SELECT record.*;
        PERFORM set_config('app.audit_head',
          concat_ws(' ', org, record.seq, millis, encode(record.hash, 'hex')), true);
      END $$;

      -- Of a recorded row. The table's name is given, as a partition goes by a name of its own.
      CREATE FUNCTION record_change() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      DECLARE
        before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
        after jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
        changed jsonb := coalesce(after, before);
      BEGIN
        IF before = after THEN
          RETURN NULL;
        END IF;
        PERFORM append_audit((changed->>'org_id')::uuid, lower(TG_OP), TG_ARGV[0],
          coalesce(changed->>'id', changed->>'update_id', changed->>'task_id')::uuid,
          sha256(convert_to(before::text, 'UTF8')), sha256(convert_to(after::text, 'UTF8')), NULL);
        RETURN NULL;
      END $$;
    `);
    for (const table of await tenantTables(runner))
      if (!(table in unrecorded)) await recordChanges(runner, table, table === 'session' ? 'ended_at' : undefined);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of await tenantTables(runner))
      if (!(table in unrecorded)) await runner.query(`DROP TRIGGER ${table}_recorded ON ${table}`);
    await runner.query('DROP FUNCTION record_change()');
    await runner.query('DROP FUNCTION append_audit(uuid, text, text, uuid, bytea, bytea, text)');
    await runner.query('DROP FUNCTION audit_content(audit_record)');
    await dropTables(runner, 'audit_record');
  }
}

/** Has every change of the table recorded at the end of its transaction; of updates those of one column, if it is named. */
export async function recordChanges(runner: QueryRunner, table: string, column?: string): Promise<void> {
  await runner.query(`
    CREATE CONSTRAINT TRIGGER ${table}_recorded AFTER INSERT OR UPDATE ${column ? `OF ${column}` : ''} OR DELETE ON ${table}
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION record_change('${table}')
  `);
}

async function tenantTables(runner: QueryRunner): Promise<string[]> {
  const rows: { relname: string }[] = await runner.query(
    `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
        AND relrowsecurity AND NOT relispartition ORDER BY relname`,
  );
  return rows.map(({ relname }) => relname);
}
