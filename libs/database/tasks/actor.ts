import { Role, TaskState } from '@dajuan/domain/loop';
import { Standing } from '@dajuan/domain/progress';

/** Who acts or asks, as the session says. */
export interface Actor {
  readonly orgId: string;
  readonly personId: string;
  readonly departmentId: string | null;
  readonly roles: readonly Role[];
  /** The organisation's IANA zone. */
  readonly zone: string;
}

/** What decides who may see a task and who may act on it. */
export interface TaskPlace {
  readonly leadDepartmentId: string;
  readonly supportDepartmentIds: readonly string[];
  readonly ownerId: string | null;
  readonly leaderId: string | null;
}

/** Supervision and leaders see the whole organisation; everybody else what their department leads or supports. */
export function seesAll(actor: Actor): boolean {
  return actor.roles.includes('supervisor') || actor.roles.includes('leader');
}

export function maySee(actor: Actor, task: TaskPlace): boolean {
  if (seesAll(actor) || task.ownerId === actor.personId) return true;
  if (actor.departmentId === null) return false;
  return task.leadDepartmentId === actor.departmentId || task.supportDepartmentIds.includes(actor.departmentId);
}

/**
 * The roles the actor holds for this very task, the ones the loop's moves ask for: head and owner of its lead
 * department only, unless named its owner; leader where named its leader.
 */
export function rolesFor(actor: Actor, task: TaskPlace): Role[] {
  const holds: Readonly<Partial<Record<Role, boolean>>> = {
    head: task.leadDepartmentId === actor.departmentId,
    owner: task.leadDepartmentId === actor.departmentId,
    leader: task.leaderId === actor.personId,
  };
  const roles = actor.roles.filter((role) => holds[role] ?? true);
  return task.ownerId === actor.personId && !roles.includes('owner') ? [...roles, 'owner'] : roles;
}

/** Whether the actor may report for the task: the owner or the lead department's people, or supervision by proxy. */
export function mayReport(actor: Actor, task: TaskPlace): boolean {
  return rolesFor(actor, task).some((role) => role === 'owner' || role === 'head' || role === 'supervisor');
}

/** A loop's state as colours and roll-ups ask for it. */
export const standingOf: Readonly<Record<TaskState, Standing>> = {
  draft: 'not_started',
  assigned: 'active',
  handed_back: 'active',
  in_progress: 'active',
  closed: 'closed',
  paused: 'paused',
  cancelled: 'cancelled',
};
