import { Actor } from '../tasks/actor';
import { NamedList } from './named-list.entity';

/** What decides who keeps a list. */
export type ListPlace = Pick<NamedList, 'ownerDepartmentId'>;

/** The supervision office keeps every list, a department's people their own. */
export function keepsList(actor: Actor, { ownerDepartmentId }: ListPlace): boolean {
  if (actor.roles.includes('supervisor')) return true;
  const isOfDepartment = actor.roles.some((role) => role === 'head' || role === 'owner');
  return isOfDepartment && ownerDepartmentId !== null && ownerDepartmentId === actor.departmentId;
}

/** Whether they answer for an entry: people of its department. */
export function answersFor(actor: Actor, departmentId: string | null): boolean {
  const isOfDepartment = actor.roles.some((role) => role === 'head' || role === 'owner');
  return isOfDepartment && departmentId !== null && departmentId === actor.departmentId;
}

/** The parameters of `visibleLists`, in its order. */
export function listVisibilityOf(actor: Actor): [boolean, boolean, string | null] {
  return [actor.roles.includes('supervisor'), actor.roles.includes('leader'), actor.departmentId];
}

/**
 * A condition on named_list: the office sees all, leaders all that is not restricted, departments their own and every
 * unrestricted one with an entry of theirs. `first` numbers the first of the three parameters.
 */
export function visibleLists(first: number): string {
  const [office, leader, department] = [first, first + 1, first + 2].map((at) => `$${at}`);
  return `(${office}::boolean OR named_list.owner_department_id = ${department}::uuid
    OR (NOT named_list.is_restricted AND (${leader}::boolean OR EXISTS (
      SELECT FROM list_entry AS theirs
       WHERE theirs.org_id = named_list.org_id AND theirs.list_id = named_list.id
         AND theirs.department_id = ${department}::uuid))))`;
}
