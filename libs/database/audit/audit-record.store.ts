import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ChainHead, ChainRecord } from '@dajuan/domain/audit';
import { Transaction } from '../connection/transactions';

/** A record of the chain with its place in it. */
export interface StoredRecord extends ChainRecord {
  readonly id: string;
}

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * The audit trail, to which the database itself appends whatever is changed, as part of the act under way (see Act); here
 * only denials are, which change nothing.
 */
@Injectable()
export class AuditRecordStore {
  /** Appends, for the act under way, that it was denied, and why. */
  async appendDenial(tx: Transaction, orgId: string, subjectId: string | null, code: string): Promise<void> {
    await tx.query(`SELECT append_audit($1, 'denial', '', $2, NULL, NULL, $3)`, [orgId, subjectId, code]);
  }

  /** Null for a chain without records. */
  async head(tx: Transaction, orgId: string): Promise<ChainHead | null> {
    const rows: ChainHead[] = await tx.query(
      `SELECT seq, encode(hash, 'hex') AS hash FROM audit_record WHERE org_id = $1 ORDER BY id DESC LIMIT 1`,
      [orgId],
    );
    return rows[0] ?? null;
  }

  /** Up to `limit` records of the chain after one, in order; from the first when none is named. */
  async after(tx: Transaction, orgId: string, id: string | null, limit: number): Promise<StoredRecord[]> {
    const rows: (Omit<StoredRecord, 'hashAnew'> & { content: string })[] = await tx.query(
      `SELECT id, seq, encode(previous_hash, 'hex') AS "previousHash", encode(hash, 'hex') AS hash,
              audit_content(audit_record) AS content
         FROM audit_record WHERE org_id = $1 AND id > $2 ORDER BY id LIMIT $3`,
      [orgId, id ?? BEFORE_ALL, limit],
    );
    return rows.map(({ content, ...record }) => ({ ...record, hashAnew: hashOf(record.previousHash, content) }));
  }
}

/** As append_audit makes it. */
function hashOf(previousHash: string, content: string): string {
  return createHash('sha256').update(Buffer.from(previousHash, 'hex')).update(content).digest('hex');
}
