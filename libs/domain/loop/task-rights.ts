import { Role } from './task-state';

/** What ties a person to a task from outside its departments: 专班组长 · 专班成员 · 片区负责人. */
export type TaskTie = 'group_head' | 'group_member' | 'area_owner';

/** What somebody is to one task: a role held for it, its contact, or a tie. */
export type TaskPart = Role | 'contact' | TaskTie;

/**
 * What may be done with a task that is neither a step of the loop nor a request, and by whom. Supervision and leaders see
 * every task, and the people of a department those it leads or supports, whatever they are to it.
 */
export const taskRights = {
  see: ['owner', 'contact', 'group_head', 'group_member', 'area_owner'],
  report: ['supervisor', 'head', 'owner', 'contact', 'group_head', 'group_member'],
  nameContact: ['supervisor', 'head', 'owner'],
  place: ['supervisor'],
} as const satisfies Readonly<Record<string, readonly TaskPart[]>>;

export type TaskRight = keyof typeof taskRights;

/** Whether somebody who is this to the task has the right. */
export function hasTaskRight(right: TaskRight, parts: readonly TaskPart[]): boolean {
  const holders: readonly TaskPart[] = taskRights[right];
  return holders.some((part) => parts.includes(part));
}
