import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Transaction } from '../connection/transactions';

export type AuditKind = 'insert' | 'update' | 'delete' | 'denial';

/** What to look for; all of it together. Days are of `zone` and both ends count. */
export interface AuditFilters {
  readonly personId?: string;
  /** A row changed, or what the route's address named. */
  readonly objectId?: string;
  readonly object?: string;
  readonly kind?: AuditKind;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly zone: string;
  /** Only what is older than this record: the last one of the page before. */
  readonly before?: string;
  readonly limit: number;
}

export interface AuditLine {
  readonly id: string;
  readonly seq: number;
  readonly at: Date;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly source: string | null;
  readonly requestId: string | null;
  readonly what: string;
  readonly subjectId: string | null;
  readonly kind: AuditKind;
  readonly object: string;
  readonly objectId: string | null;
  readonly code: string | null;
  readonly beforeDigest: string | null;
  readonly afterDigest: string | null;
}

/** The organisation's audit trail, newest first. Uses audit_record_by_person, _by_object, _by_subject, or the key. */
@Injectable()
export class AuditTrailQuery {
  find(tx: Transaction, { personId, objectId, object, kind, from, to, ...page }: AuditFilters): Promise<AuditLine[]> {
    return tx.query(
      `SELECT record.id, record.seq, record.at, record.person_id AS "personId", person.name AS "personName",
              record.source, record.request_id AS "requestId", record.what, record.subject_id AS "subjectId",
              record.kind, record.object, record.object_id AS "objectId", record.code,
              encode(record.before_digest, 'hex') AS "beforeDigest", encode(record.after_digest, 'hex') AS "afterDigest"
         FROM audit_record AS record
         LEFT JOIN person ON person.org_id = record.org_id AND person.id = record.person_id
        WHERE ($1::uuid IS NULL OR record.person_id = $1)
          AND ($2::uuid IS NULL OR record.object_id = $2 OR record.subject_id = $2)
          AND ($3::text IS NULL OR record.object = $3)
          AND ($4::text IS NULL OR record.kind = $4)
          AND ($5::date IS NULL OR record.at >= $5::timestamp AT TIME ZONE $7)
          AND ($6::date IS NULL OR record.at < ($6::date + 1)::timestamp AT TIME ZONE $7)
          AND ($8::uuid IS NULL OR record.id < $8)
        ORDER BY record.id DESC LIMIT $9`,
      [personId, objectId, object, kind, from, to, page.zone, page.before, page.limit],
    );
  }
}
