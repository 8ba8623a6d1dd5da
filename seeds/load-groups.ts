import { newId, Transaction } from '@dajuan/database/connection';
import { WorkGroupStore } from '@dajuan/database/work-groups';
import { TaskChangeStore } from '@dajuan/database/tasks';
import { instantAt } from '@dajuan/domain/calendar';
import { LoadedTasks, LoadingFrame } from './loading-frame';
import { ScenarioGroup } from './responsibility-scenario';
import { resolveDate, ScenarioDate } from './scenario-date';

/** Writes work groups with their people and tasks, founded by the supervision office on their first day. */
export async function loadGroups(
  tx: Transaction,
  groups: readonly ScenarioGroup[],
  tasks: LoadedTasks,
  { orgId, people, supervisorId, today, calendar, zone }: LoadingFrame,
): Promise<void> {
  const store = new WorkGroupStore();
  const on = (date: ScenarioDate) => resolveDate(date, today, calendar);
  for (const { name, purpose, startsOn, endsOn, heads, members, items } of groups) {
    const foundedAt = instantAt(on(startsOn), '10:00', zone);
    const groupId = newId();
    await store.insert(tx, {
      ...{ orgId, id: groupId, name, purpose, startsOn: on(startsOn), endsOn: endsOn === null ? null : on(endsOn) },
      ...{ foundedBy: supervisorId, foundedAt, dissolvedBy: null, dissolvedAt: null, dissolvedBecause: '', version: 1 },
    });
    const inIt = [...heads, ...members].map((key, position) => ({
      ...{ orgId, groupId, personId: people.get(key)!, isHead: position < heads.length, position },
    }));
    await store.setMembers(tx, groupId, inIt);
    const taskIds = items.map((key) => tasks.get(key)!);
    await store.setTasks(tx, orgId, groupId, taskIds);
    const fact = { orgId, kind: 'groups', changedBy: supervisorId } as const;
    await new TaskChangeStore().insert(
      tx,
      taskIds.map((taskId) => ({ ...fact, id: newId(), taskId, before: [], after: [name], changedAt: foundedAt })),
    );
  }
}
