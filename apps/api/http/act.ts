import { isUUID } from 'class-validator';
import { Act } from '@dajuan/database/connection';
import { KnownRequest } from './principal';

/** What a request does, as the audit trail will say it. */
export function actOf(request: KnownRequest): Act {
  const ids = Object.values(request.params ?? {}).filter((value) => isUUID(value));
  return {
    what: `${request.method} ${request.routeOptions.url ?? ''}`,
    personId: request.principal?.personId ?? null,
    source: request.ip,
    requestId: request.id,
    subjectId: ids.at(-1) ?? null,
  };
}
