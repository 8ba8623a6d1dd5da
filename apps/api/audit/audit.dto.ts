import { Count, Day, Id, Instant, Many, One, OneOf, Text } from '../http/fields';
import { NamedRef } from '../http/refs.dto';
import { auditKinds } from '../http/words';

export class AuditQuery {
  @Id({ optional: true }) personId?: string;
  @Id({ optional: true, description: 'of a row that was changed, or named in the address of the route' })
  objectId?: string;
  @Text({ optional: true, min: 1, max: 60, description: 'the kind of row, by its table' }) object?: string;
  @OneOf(auditKinds, { name: 'AuditKind', optional: true }) kind?: string;
  @Day({ optional: true, description: 'first day, in the organisation’s zone' }) from?: string;
  @Day({ optional: true, description: 'last day, which counts' }) to?: string;
  @Id({ optional: true, description: 'older than this record only' }) before?: string;
  @Count({ optional: true, min: 1, max: 200 }) limit?: number;
}

export class AuditRecordView {
  @Id() id: string;
  @Count({ description: 'its number in the chain' }) seq: number;
  @Instant() at: string;
  @One(() => NamedRef, { nullable: true, description: 'null for the system itself, and for log-in by nobody known' })
  person: NamedRef | null;
  @Text({ nullable: true, description: 'the address it came from' }) source: string | null;
  @Text({ nullable: true }) requestId: string | null;
  @Text({ description: 'route, job or command' }) what: string;
  @OneOf(auditKinds, { name: 'AuditKind' }) kind: string;
  @Text({ description: 'the table; empty for a denial' }) object: string;
  @Id({ nullable: true }) objectId: string | null;
  @Id({ nullable: true, description: 'what the route’s address named' }) subjectId: string | null;
  @Text({ nullable: true, description: 'why it was denied' }) code: string | null;
  @Text({ nullable: true, description: 'SHA-256 of the row before, hex' }) beforeDigest: string | null;
  @Text({ nullable: true, description: 'SHA-256 of the row after, hex' }) afterDigest: string | null;
}

export class AuditTrailView {
  @Many(() => AuditRecordView, { description: 'newest first' }) records: AuditRecordView[];
}
