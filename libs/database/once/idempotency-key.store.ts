import { Injectable } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import { Transaction } from '../connection/transactions';
import { IdempotencyKey } from './idempotency-key.entity';

/** Whose key it is: people share none. */
export type KeyOfPerson = Pick<IdempotencyKey, 'orgId' | 'personId' | 'key'>;

/** A claim on a key, which is worth something as long as its token is the latest. */
export interface Claim extends KeyOfPerson {
  readonly token: string;
}

/** The keys under which acts are done once, each with how far its act has come. */
@Injectable()
export class IdempotencyKeyStore {
  /** False when the key is there already. Waits for whoever is claiming it this moment. */
  async claim(tx: Transaction, { orgId, personId, key, token }: Claim, fingerprint: Buffer): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `INSERT INTO idempotency_key (org_id, person_id, key, fingerprint, token) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (org_id, person_id, key) DO NOTHING RETURNING key`,
      [orgId, personId, key, fingerprint, token],
    );
    return rows.length > 0;
  }

  find(tx: Transaction, { orgId, personId, key }: KeyOfPerson): Promise<IdempotencyKey | null> {
    return tx.getRepository(IdempotencyKey).findOneBy({ orgId, personId, key });
  }

  /** Puts the claim's token in the place of one whose holder wrote nothing; false when it has, or another came first. */
  async takeOver(tx: Transaction, { token, ...key }: Claim, from: string, now: Date): Promise<boolean> {
    const idle = { ...heldBy({ ...key, token: from }), actedAt: IsNull() };
    const { affected } = await tx.getRepository(IdempotencyKey).update(idle, { token, claimedAt: now });
    return affected === 1;
  }

  /**
   * Notes, in the transaction that writes, that the act takes effect. False for a token that counts no longer: then the
   * transaction must not commit. In one that has written nothing there is nothing to note.
   */
  async confirm(tx: Transaction, claim: Claim, now: Date): Promise<boolean> {
    const [{ hasWritten }]: [{ hasWritten: boolean }] = await tx.query(
      'SELECT pg_current_xact_id_if_assigned() IS NOT NULL AS "hasWritten"',
    );
    if (!hasWritten) return true;
    const { affected } = await tx.getRepository(IdempotencyKey).update(heldBy(claim), { actedAt: now });
    return affected === 1;
  }

  async answer(tx: Transaction, claim: Claim, status: number, answer: string, now: Date): Promise<void> {
    await tx.getRepository(IdempotencyKey).update(heldBy(claim), { status, answer, answeredAt: now });
  }

  /** After a failure: the key is free again if the act wrote nothing, and otherwise `claimedAt` tells that it is over. */
  async release(tx: Transaction, claim: Claim): Promise<void> {
    const keys = tx.getRepository(IdempotencyKey);
    await keys.delete({ ...heldBy(claim), actedAt: IsNull() });
    await keys.update(heldBy(claim), { claimedAt: new Date(0) });
  }

  /** Forgets the organisation's keys claimed before the instant. Uses idempotency_key_by_age. */
  async prune(tx: Transaction, orgId: string, before: Date): Promise<void> {
    await tx.getRepository(IdempotencyKey).delete({ orgId, claimedAt: LessThan(before) });
  }
}

/** The row while the claim counts and no answer is kept. */
const heldBy = ({ orgId, personId, key, token }: Claim) => ({ orgId, personId, key, token, answeredAt: IsNull() });
