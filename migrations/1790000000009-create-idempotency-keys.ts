import { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, guardTenantTable } from './tenant-table';

/** The keys under which people's requests are done once, with the answers to those that were. */
export class CreateIdempotencyKeys1790000000009 implements MigrationInterface {
  name = 'CreateIdempotencyKeys1790000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_key (
        org_id uuid NOT NULL,
        person_id uuid NOT NULL,
        key text NOT NULL,
        -- Of route and body: the same key for something else is refused.
        fingerprint bytea NOT NULL,
        -- Whoever holds it may do the act; a later holder shuts an earlier one out.
        token uuid NOT NULL,
        claimed_at timestamptz NOT NULL DEFAULT now(),
        acted_at timestamptz,
        answered_at timestamptz,
        status integer,
        answer text,
        CONSTRAINT idempotency_key_pk PRIMARY KEY (org_id, person_id, key),
        CONSTRAINT idempotency_key_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
        CONSTRAINT idempotency_key_answer_whole CHECK
          ((answered_at IS NULL) = (status IS NULL) AND (answered_at IS NULL) = (answer IS NULL))
      );
      CREATE INDEX idempotency_key_by_age ON idempotency_key (org_id, claimed_at);
    `);
    await guardTenantTable(runner, 'idempotency_key', 'rows, deletable');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'idempotency_key');
  }
}
