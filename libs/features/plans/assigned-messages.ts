import { PersonCard } from '@dajuan/database/people';
import { Task } from '@dajuan/database/tasks';

/** What one person is told when a plan is confirmed. */
export interface AssignedMessage {
  readonly recipientId: string;
  readonly title: string;
  readonly body: string;
  readonly taskIds: readonly string[];
}

type ToldTask = Pick<Task, 'id' | 'number' | 'title' | 'dueOn' | 'ownerId' | 'leadDepartmentId'>;

const LISTED = 20;

/**
 * One message for every owner and every head of a lead department, in the order in which they first have a task, however
 * many tasks are theirs. Empty when nobody is named and no department has a head.
 */
export function assignedMessages(
  planTitle: string,
  tasks: readonly ToldTask[],
  people: readonly Pick<PersonCard, 'id' | 'department' | 'roles'>[],
): AssignedMessage[] {
  const heads = people.filter(({ roles }) => roles.includes('head'));
  const theirs = new Map<string, ToldTask[]>();
  for (const task of tasks) {
    const headIds = heads.filter(({ department }) => department?.id === task.leadDepartmentId).map(({ id }) => id);
    for (const id of new Set([...(task.ownerId ? [task.ownerId] : []), ...headIds])) {
      theirs.set(id, [...(theirs.get(id) ?? []), task]);
    }
  }
  return [...theirs].map(([recipientId, own]) => ({
    recipientId,
    title: `任务交办：《${planTitle}》${own.length}项，请签收`,
    body: bodyOf(own),
    taskIds: own.map(({ id }) => id),
  }));
}

function bodyOf(tasks: readonly ToldTask[]): string {
  const lines = tasks.slice(0, LISTED).map(({ number, title, dueOn }) => `${number}. ${title}（${dueOn}前）`);
  return tasks.length > LISTED ? [...lines, `……共${tasks.length}项`].join('\n') : lines.join('\n');
}
