import { hasTaskRight, Role, TaskPart, TaskState, TaskTie } from '@dajuan/domain/loop';
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
  readonly contactId: string | null;
  readonly leaderId: string | null;
  /** Who is tied to it by a work group in force or an area. */
  readonly ties: readonly PersonTie[];
}

export interface PersonTie {
  readonly personId: string;
  readonly tie: TaskTie;
}

/** Supervision and leaders see the whole organisation; everybody else what their department leads or supports, or what they are tied to. */
export function seesAll(actor: Actor): boolean {
  return actor.roles.includes('supervisor') || actor.roles.includes('leader');
}

export function maySee(actor: Actor, task: TaskPlace): boolean {
  if (seesAll(actor) || hasTaskRight('see', personalParts(actor, task))) return true;
  if (actor.departmentId === null) return false;
  return task.leadDepartmentId === actor.departmentId || task.supportDepartmentIds.includes(actor.departmentId);
}

/**
 * What the actor is to this very task, as the loop's moves and the table of rights ask for it: head and owner of its lead
 * department only, unless named its owner; leader where named its leader; its contact; what ties them to it.
 */
export function rolesFor(actor: Actor, task: TaskPlace): TaskPart[] {
  const holds: Readonly<Partial<Record<Role, boolean>>> = {
    head: task.leadDepartmentId === actor.departmentId,
    owner: task.leadDepartmentId === actor.departmentId,
    leader: task.leaderId === actor.personId,
  };
  const roles = actor.roles.filter((role) => holds[role] ?? true);
  return [...new Set<TaskPart>([...roles, ...personalParts(actor, task)])];
}

/** What the actor is to the task by name, whatever their department. */
function personalParts({ personId }: Actor, { ownerId, contactId, ties }: TaskPlace): TaskPart[] {
  return [
    ...(ownerId === personId ? (['owner'] as const) : []),
    ...(contactId === personId ? (['contact'] as const) : []),
    ...ties.filter((tied) => tied.personId === personId).map(({ tie }) => tie),
  ];
}

/** Whether the actor may report for the task, as the table of rights says. */
export function mayReport(actor: Actor, task: TaskPlace): boolean {
  return hasTaskRight('report', rolesFor(actor, task));
}

/** Whether whoever may report does so in the place of the lead department 代填. */
export function isProxy(actor: Actor, task: TaskPlace): boolean {
  return !rolesFor(actor, task).some((role) => role === 'owner' || role === 'head');
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
