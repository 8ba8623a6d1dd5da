import { RollUpStore, StaleRollUpStore, StoredRollUp } from '@dajuan/database/roll-ups';
import { TaskFactsQuery } from '@dajuan/database/tasks';
import { addDays, CalendarDate, dateInZone } from '@dajuan/domain/calendar';
import { NotFound } from '@dajuan/domain/errors';
import { ProgressActionsModule, RecordProgress, ReviewProgress, VerifyProjections } from '@dajuan/features/progress';
import { RefreshRollUps, RollUpActionsModule } from '@dajuan/features/roll-ups';
import { MoveTask, TaskActionsModule } from '@dajuan/features/tasks';
import { House, openHouse } from '../factories/house';
import { morningOf, proposed } from '../factories/progress';
import { numbersFrom } from '../factories/random-plan';
import { committees, createTask, cumulative } from '../factories/task';
import { createTown, TestTown } from '../factories/town';

const day = '2026-09-30';
const now = morningOf(day);

describe('roll-ups of a plan', () => {
  let house: House;
  let town: TestTown;
  let refreshing: RefreshRollUps;

  beforeAll(async () => {
    house = await openHouse([ProgressActionsModule, TaskActionsModule, RollUpActionsModule]);
    refreshing = house.get(RefreshRollUps);
  });
  beforeEach(async () => {
    town = await createTown(house);
  });
  afterAll(() => house.close());

  async function accept(taskId: string, targetId: string, siteCount: number): Promise<void> {
    const update = proposed({ kind: 'sites', targetId, siteCount });
    const updateId = await house.get(RecordProgress).record(town.supervisor, taskId, update, now);
    await house.get(ReviewProgress).review(town.supervisor, updateId, { verdict: 'accepted' }, now);
  }

  const stored = (on: CalendarDate = day): Promise<StoredRollUp[]> =>
    house.inOrganisation(town.orgId, (tx) => house.get(RollUpStore).of(tx, town.planId, on));
  const marks = () => house.inOrganisation(town.orgId, (tx) => house.get(StaleRollUpStore).of(tx, town.planId));

  async function figures(dimension: string, key: string) {
    return (await stored()).find((rollUp) => rollUp.dimension === dimension && rollUp.key === key)?.figures;
  }

  it('make the organisation the pooled mean of its tasks, by department and by theme', async () => {
    const half = committees();
    const whole = committees();
    const none = committees();
    const first = await createTask(house, town, { measures: [half] });
    const second = await createTask(house, town, { measures: [whole] });
    await createTask(house, town, { measures: [none], leadDepartmentId: town.construction.id, theme: '城市更新' });
    await accept(first, half.id, 11);
    await accept(second, whole.id, 22);
    await refreshing.refresh(town.orgId, town.planId, now);
    expect(await figures('department', town.community.id)).toMatchObject({ completion: 0.75, tasks: 2, leaves: 2 });
    expect(await figures('theme', '城市更新')).toMatchObject({ completion: 0, tasks: 1 });
    expect(await figures('organisation', town.orgId)).toMatchObject({
      completion: 0.5,
      tasks: 3,
      quantity: { object: '业委会换届小区', unit: '个', actual: 33, target: 66 },
    });
    expect(await marks()).toEqual([]);
  });

  it('are computed where a mark says so, and left alone where none does', async () => {
    await createTask(house, town);
    await refreshing.refresh(town.orgId, town.planId, now);
    const before = await stored();
    await refreshing.refresh(town.orgId, town.planId, now);
    expect(await stored()).toEqual(before);
    await refreshing.refresh(town.orgId, town.planId, now, { all: true });
    const after = await stored();
    expect(after[0]?.computedAt).not.toEqual(before[0]?.computedAt);
    expect(after.map(({ figures: same }) => same)).toEqual(before.map(({ figures: same }) => same));
  });

  it('are computed anew on a new day, on which a task may be overdue', async () => {
    await createTask(house, town, { dueOn: '2026-09-30' });
    await refreshing.refresh(town.orgId, town.planId, now);
    expect((await figures('organisation', town.orgId))?.onTime).toEqual({ numerator: 0, denominator: 1 });
    await refreshing.refresh(town.orgId, town.planId, morningOf('2026-10-01'));
    expect(await stored()).toEqual([]);
    expect((await stored('2026-10-01'))[0]?.figures.day).toBe('2026-10-01');
  });

  it('count the reports due while a task is open and its plan runs, and none of the years after', async () => {
    await createTask(house, town, { state: 'closed', closedOn: '2026-04-10', disposition: 'standing' });
    await createTask(house, town);
    const later = morningOf('2027-06-30');
    await refreshing.refresh(town.orgId, town.planId, later);
    const [organisation] = (await stored('2027-06-30')).filter(({ dimension }) => dimension === 'organisation');
    expect(organisation?.figures.reporting).toEqual({ numerator: 0, denominator: 3 + 12 });
  });

  it('lose a department that leads nothing any more', async () => {
    await createTask(house, town);
    await refreshing.refresh(town.orgId, town.planId, now);
    await house.inOrganisation(town.orgId, (tx) =>
      tx.query('UPDATE task SET lead_department_id = $1', [town.construction.id]),
    );
    await refreshing.refresh(town.orgId, town.planId, now, { all: true });
    expect(await figures('department', town.community.id)).toBeUndefined();
    expect(await figures('department', town.construction.id)).toMatchObject({ tasks: 1 });
  });

  it('keep the mark of a fact that comes while they are computed', async () => {
    await createTask(house, town);
    const { orgId, planId } = town;
    const store = house.get(StaleRollUpStore);
    const read = await marks();
    await house.inOrganisation(orgId, (tx) => store.mark(tx, orgId, planId));
    await house.inOrganisation(orgId, (tx) => store.clear(tx, planId, read));
    expect(await marks()).toHaveLength(1);
    const again = await marks();
    await house.inOrganisation(orgId, async (tx) => {
      await store.mark(tx, orgId, planId);
      await house.inOrganisation(orgId, (other) => store.clear(other, planId, again));
    });
    expect(await marks()).toHaveLength(1);
    await house.inOrganisation(orgId, async (tx) => store.clear(tx, planId, await store.of(tx, planId)));
    expect(await marks()).toEqual([]);
  });

  it('lose no fact of thirty that come while they are computed over and over', async () => {
    const measures = Array.from({ length: 5 }, () => cumulative(60, { entryMode: 'increment' }));
    const ids = await Promise.all(measures.map((measure) => createTask(house, town, { measures: [measure] })));
    const reports = Array.from({ length: 30 }, async (_, index) => {
      const update = proposed({ kind: 'figure', targetId: measures[index % 5]?.id ?? null, value: 1 });
      await house.get(RecordProgress).record(town.supervisor, ids[index % 5] ?? '', update, now);
      await refreshing.refresh(town.orgId, town.planId, now);
    });
    await Promise.all(reports);
    await refreshing.refresh(town.orgId, town.planId, now);
    expect(await marks()).toEqual([]);
    expect((await figures('organisation', town.orgId))?.waitingCompletion).toBeCloseTo(0.1, 10);
  });

  it('are not made for another town’s plan', async () => {
    const other = await createTown(house);
    await expect(refreshing.refresh(town.orgId, other.planId, now)).rejects.toBeInstanceOf(NotFound);
  });

  it('and projections agree with the ledger after many reports, reviews, corrections and steps', async () => {
    const random = numbersFrom(20260930);
    const measures = [committees(), cumulative(100, { entryMode: 'increment' }), cumulative(40)];
    const tasks = await Promise.all(measures.map((measure) => createTask(house, town, { measures: [measure] })));
    const both = [committees(), cumulative(30)];
    tasks.push(await createTask(house, town, { measures: both, leadDepartmentId: town.construction.id }));
    const all = [...measures, ...both];
    const waiting: string[] = [];
    for (let step = 0; step < 120; step += 1) {
      const measure = all[random(all.length)];
      const taskId = tasks[Math.min(all.indexOf(measure!), 3)];
      const at = morningOf(addDays('2026-01-05', 2 * step));
      const asOf = addDays(dateInZone(at, town.supervisor.zone), -random(5));
      const reached = measure?.entryMode === 'total' ? await totalOf(taskId!, measure.id) : 0;
      const value = measure?.type === 'sites' ? { siteCount: random(22) } : { value: reached + random(3) };
      const kind = measure?.type === 'sites' ? 'sites' : 'figure';
      const update = proposed({ kind, targetId: measure?.id ?? null, asOf, ...value });
      waiting.push(await house.get(RecordProgress).record(town.supervisor, taskId!, update, at));
      if (random(3) === 0) {
        const verdict =
          random(4) === 0 ? ({ verdict: 'returned', reason: '不符' } as const) : ({ verdict: 'accepted' } as const);
        const [updateId] = waiting.splice(random(waiting.length), 1);
        await house.get(ReviewProgress).review(town.supervisor, updateId!, verdict, at);
      }
      if (random(6) === 0) {
        const corrected = await standing(taskId!);
        const wrong = corrected[random(corrected.length)];
        if (wrong) await house.get(RecordProgress).record(town.supervisor, taskId!, { ...update, ...wrong }, at);
      }
    }
    const disposition = 'completed' as const;
    const close = { move: 'close', version: 1, reason: '口径说明', disposition } as const;
    await house.get(MoveTask).move(town.supervisor, tasks[0]!, close, now);
    expect(await house.get(VerifyProjections).verify(town.orgId, now)).toEqual([]);

    await refreshing.refresh(town.orgId, town.planId, now);
    const kept = await stored();
    await refreshing.refresh(town.orgId, town.planId, now, { all: true });
    expect(byKey(await stored())).toEqual(byKey(kept));
  });

  it('and a course that somebody has tampered with is found', async () => {
    const taskId = await createTask(house, town);
    await house.inOrganisation(town.orgId, (tx) =>
      tx.query(`UPDATE task_course SET completion = 0.9 WHERE task_id = $1 AND month_end = '2026-03-31'`, [taskId]),
    );
    expect(await house.get(VerifyProjections).verify(town.orgId, now)).toMatchObject([{ taskId, field: 'course' }]);
  });

  it('and a projection that somebody has tampered with is found', async () => {
    const taskId = await createTask(house, town);
    await house.inOrganisation(town.orgId, (tx) =>
      tx.query('UPDATE task_projection SET completion = 0.9 WHERE task_id = $1', [taskId]),
    );
    expect(await house.get(VerifyProjections).verify(town.orgId, now)).toEqual([
      { taskId, field: 'completion', stored: 0.9, rebuilt: 0 },
    ]);
  });

  /** The highest total anybody reported, below which none is taken. */
  async function totalOf(taskId: string, measureId: string): Promise<number> {
    const standingTotals = (await standing(taskId)).filter(({ targetId }) => targetId === measureId);
    return Math.max(0, ...standingTotals.map(({ value }) => value ?? 0));
  }

  /** Entries of the task that may be corrected, with what a correction must repeat. */
  async function standing(taskId: string) {
    const facts = await house.inOrganisation(town.orgId, (tx) => house.get(TaskFactsQuery).of(tx, taskId));
    const ledger = facts?.ledger ?? [];
    return ledger
      .filter(({ id, review }) => review !== 'returned' && !ledger.some(({ corrects }) => corrects === id))
      .map(({ id, measureId, kind, value, siteCount }) => ({
        ...{ correctsId: id, targetId: measureId, kind },
        ...{
          value: value === null ? null : value + 1,
          siteCount: siteCount === null ? null : Math.max(0, siteCount - 1),
        },
      }));
  }
});

function byKey(rollUps: readonly StoredRollUp[]) {
  return Object.fromEntries(rollUps.map(({ dimension, key, figures }) => [`${dimension} ${key}`, figures]));
}
