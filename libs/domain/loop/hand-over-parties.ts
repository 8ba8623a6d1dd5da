import { Role } from './task-state';

/** Somebody a hand-over names. */
export interface Party {
  readonly id: string;
  readonly departmentId: string | null;
  readonly roles: readonly Role[];
}

/** Who may draw up a hand-over of this person's duties: themselves, the head of their department, the supervision office. */
export function mayDrawUp(actor: Party, giver: Pick<Party, 'id' | 'departmentId'>): boolean {
  return actor.id === giver.id || isAbove(actor, giver);
}

/** Who may see what somebody holds: whoever may draw it up, and leaders. */
export function maySeeDuties(actor: Party, giver: Pick<Party, 'id' | 'departmentId'>): boolean {
  return mayDrawUp(actor, giver) || actor.roles.includes('leader');
}

/** 监交: somebody of the supervision office, or the head of the department. */
export function mayWitness(witness: Party, giver: Pick<Party, 'id' | 'departmentId'>): boolean {
  return witness.id !== giver.id && isAbove(witness, giver);
}

function isAbove({ roles, departmentId }: Party, giver: Pick<Party, 'departmentId'>): boolean {
  if (roles.includes('supervisor')) return true;
  return roles.includes('head') && departmentId !== null && departmentId === giver.departmentId;
}
