import { newId } from '@dajuan/database/connection';
import { TaskFactsQuery, TaskProjector } from '@dajuan/database/tasks';
import { addDays, CalendarDate } from '@dajuan/domain/calendar';
import { Refused } from '@dajuan/domain/errors';
import { Disposition, TaskState } from '@dajuan/domain/loop';
import { EntryKind, Measure, measureOf, measureTypes } from '@dajuan/domain/progress';
import { RecordProgress, ReviewProgress } from '@dajuan/features/progress';
import { House } from './house';
import { morningOf, proposed } from './progress';
import { committees, createTask, cumulative } from './task';
import { TestTown } from './town';

/** A whole number from 0 to below `bound`. */
export type Random = (bound: number) => number;

/** The same numbers for the same seed. */
export function numbersFrom(seed: number): Random {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** What a task's facts do not say of its place in roll-ups. */
export interface DrawnPlace {
  readonly departmentId: string;
  readonly theme: string;
  readonly originalDueOn: CalendarDate;
  readonly weight: number | null;
}

/** Later than any fact that is drawn but a closing. */
export const lastReport: CalendarDate = '2026-05-20';

/**
 * Tasks of every kind and state in the town's plan, with reports, reviews and returns up to `lastReport`; by task id. As
 * a plan's rules may be set by hand, everything is projected once more at the end.
 */
export async function drawTasks(
  house: House,
  town: TestTown,
  random: Random,
  count = 16,
): Promise<Map<string, DrawnPlace>> {
  const drawn = new Map<string, DrawnPlace>();
  for (let index = 0; index < count; index += 1) {
    const startsOn = addDays('2026-01-01', random(200));
    const dueOn = addDays(startsOn, random(3) === 0 ? random(50) : 60 + random(300));
    const measures = measuresOf(random, startsOn, dueOn);
    const place = {
      departmentId: of(random, [town.community.id, town.construction.id]),
      theme: of(random, ['社区治理', '城市更新', '民生']),
      originalDueOn: addDays(dueOn, -random(2) * 20),
      weight: random(4) === 0 ? 1 + random(50) / 10 : null,
    };
    const { departmentId: leadDepartmentId, ...others } = place;
    const state = of<TaskState>(random, ['in_progress', 'assigned']);
    const taskId = await createTask(house, town, { measures, startsOn, dueOn, state, leadDepartmentId, ...others });
    await report(house, town, taskId, measures, random);
    await end(house, town, taskId, random);
    drawn.set(taskId, place);
  }
  await project(house, town, [...drawn.keys()]);
  return drawn;
}

function measuresOf(random: Random, startsOn: CalendarDate, dueOn: CalendarDate): Measure[] {
  const nodes = [addDays(startsOn, 15), dueOn].map((due, index) => ({
    ...{ id: newId(), title: `节点${index}`, weight: 1 + random(3), dueOn: due },
  }));
  const increments = (weight: number) => cumulative(20 + random(60), { entryMode: 'increment', weight });
  return of<() => Measure[]>(random, [
    () => [committees()],
    () => [increments(1)],
    () => [cumulative(30, { type: 'ceiling' })],
    () => [measureOf({ id: newId(), type: 'unquantified' })],
    () => [measureOf({ id: newId(), type: 'milestones', milestones: nodes })],
    () => [increments(2), measureOf({ id: newId(), type: 'milestones', milestones: nodes, weight: 3 })],
  ])();
}

async function report(house: House, town: TestTown, taskId: string, measures: readonly Measure[], random: Random) {
  for (let on = addDays('2026-01-10', random(30)); on <= lastReport; on = addDays(on, 5 + random(40))) {
    const measure = of(random, measures);
    const kind = measureTypes[measure.type].entryKind;
    const milestoneIds = measure.milestones.slice(0, 1 + random(2)).map(({ id }) => id);
    const told = { value: random(6), siteCount: random(23), milestoneIds };
    if (kind === null) continue;
    const update = proposed({ kind, targetId: measure.id, asOf: on, note: '按计划推进', ...partsOf(kind, told) });
    const updateId = await accepting(house.get(RecordProgress).record(town.supervisor, taskId, update, morningOf(on)));
    if (updateId === null) continue;
    const verdict = of(random, [null, { verdict: 'returned', reason: '不符' }, accepted, accepted] as const);
    if (verdict) await house.get(ReviewProgress).review(town.supervisor, updateId, verdict, morningOf(on));
  }
}

type Told = Pick<ReturnType<typeof proposed>, 'value' | 'siteCount' | 'milestoneIds'>;

function partsOf(kind: EntryKind, { value, siteCount, milestoneIds }: Told): Partial<Told> {
  if (kind === 'figure') return { value };
  return kind === 'sites' ? { siteCount } : { milestoneIds };
}

/** What the ledger will not have, such as a total that falls, is not told: null. */
async function accepting(recording: Promise<string>): Promise<string | null> {
  try {
    return await recording;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

const accepted = { verdict: 'accepted' } as const;

/** Half of the tasks is closed, paused, cancelled or handed back. */
async function end(house: House, town: TestTown, taskId: string, random: Random): Promise<void> {
  const state = of<TaskState | null>(random, [
    null,
    null,
    null,
    null,
    'handed_back',
    'closed',
    'closed',
    'paused',
    'cancelled',
  ]);
  if (state === null) return;
  const closings: readonly Disposition[] = ['completed', 'standing', 'target_adjusted', 'withdrawn'];
  const closing = state === 'closed' ? [addDays('2026-05-01', random(60)), of(random, closings)] : [null, null];
  await house.inOrganisation(town.orgId, (tx) =>
    tx.query('UPDATE task SET state = $2, closed_on = $3, disposition = $4 WHERE id = $1', [taskId, state, ...closing]),
  );
}

async function project(house: House, town: TestTown, ids: readonly string[]): Promise<void> {
  await house.inOrganisation(town.orgId, async (tx) => {
    const facts = await house.get(TaskFactsQuery).ofAll(tx, ids);
    await house.get(TaskProjector).followAll(tx, town.supervisor, facts, morningOf(lastReport));
  });
}

function of<T>(random: Random, values: readonly T[]): T {
  return values[random(values.length)] as T;
}
