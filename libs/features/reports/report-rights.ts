import { Actor, seesAll } from '@dajuan/database/tasks';
import { NotAllowed } from '@dajuan/domain/errors';

/** The supervision office asks for any report, a department's head for that department's. Throws NotAllowed. */
export function ensureMayAsk(actor: Actor, departmentId: string | null): void {
  if (actor.roles.includes('supervisor')) return;
  if (actor.roles.includes('head') && departmentId !== null && departmentId === actor.departmentId) return;
  throw new NotAllowed(
    'report_not_yours_to_ask',
    '部门负责人只能生成本部门的通报',
    "A department's head asks for that department's reports only",
  );
}

/** Null where every report may be read; otherwise the one department whose reports may be. Throws NotAllowed. */
export function readableDepartment(actor: Actor): string | null {
  if (seesAll(actor)) return null;
  if (actor.departmentId !== null) return actor.departmentId;
  throw notYoursToRead();
}

/** Throws NotAllowed for a report on somebody else's department, or on the whole organisation. */
export function ensureMayRead(actor: Actor, departmentId: string | null): void {
  const readable = readableDepartment(actor);
  if (readable !== null && readable !== departmentId) throw notYoursToRead();
}

function notYoursToRead(): NotAllowed {
  return new NotAllowed(
    'report_not_yours_to_read',
    '只能查看本部门的通报',
    "Only one's own department's reports can be read",
  );
}
