import type { AuditFilters } from '../../api/audit';
import { dayOf, textOf } from '../../shell/search-text';

export const auditKinds = ['insert', 'update', 'delete', 'denial'] as const;

/** The filters as they stand in the address; what is none is left out. */
export function readAuditFilters(search: Record<string, unknown>): AuditFilters {
  return {
    personId: textOf(search.personId),
    objectId: textOf(search.objectId),
    kind: auditKinds.find((kind) => kind === search.kind),
    from: dayOf(search.from),
    to: dayOf(search.to),
  };
}
