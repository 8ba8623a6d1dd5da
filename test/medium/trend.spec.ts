import { newId } from '@dajuan/database/connection';
import { RollUpStore } from '@dajuan/database/roll-ups';
import { CalendarDate } from '@dajuan/domain/calendar';
import { KeptFigures, TrendPoint } from '@dajuan/domain/progress';
import { RecordProgress, ReviewProgress } from '@dajuan/features/progress';
import { RefreshRollUps } from '@dajuan/features/roll-ups';
import { MoveTask, TaskActionsModule } from '@dajuan/features/tasks';
import { OverviewModule } from '../../apps/api/overview/overview.module';
import { OverviewReader } from '../../apps/api/overview/overview-reader';
import { ProgressModule } from '../../apps/api/progress/progress.module';
import { House, openHouse } from '../factories/house';
import { morningOf, proposed } from '../factories/progress';
import { createTask, cumulative } from '../factories/task';
import { createTown, TestPerson, TestTown } from '../factories/town';

const monthEnds: readonly CalendarDate[] = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'];

describe('the trend of a plan', () => {
  let house: House;
  let town: TestTown;

  beforeAll(async () => {
    house = await openHouse([ProgressModule, OverviewModule, TaskActionsModule]);
  });
  beforeEach(async () => {
    town = await createTown(house);
  });
  afterAll(() => house.close());

  const asPrincipal = (person: TestPerson) => ({ ...person, sessionId: newId() });
  const trend = async (day: CalendarDate): Promise<TrendPoint[]> => {
    const view = await house.get(OverviewReader).overview(asPrincipal(town.leader), town.planId, morningOf(day));
    return view.trend as TrendPoint[];
  };

  async function accept(taskId: string, targetId: string, value: number, asOf: CalendarDate, correctsId?: string) {
    const update = proposed({ kind: 'figure', targetId, value, asOf, correctsId: correctsId ?? null });
    const updateId = await house.get(RecordProgress).record(town.supervisor, taskId, update, morningOf(asOf));
    await house.get(ReviewProgress).review(town.supervisor, updateId, { verdict: 'accepted' }, morningOf(asOf));
    return updateId;
  }

  async function rolledUp(day: CalendarDate): Promise<KeptFigures> {
    await house.get(RefreshRollUps).refresh(town.orgId, town.planId, morningOf(day));
    const stored = await house.inOrganisation(town.orgId, (tx) => house.get(RollUpStore).of(tx, town.planId, day));
    const organisation = stored.find(({ dimension }) => dimension === 'organisation');
    if (!organisation) throw new Error(`nothing rolled up on ${day}`);
    return organisation.figures;
  }

  /** Tasks of every kind a roll-up asks about: weighed, late to start, paused, cancelled, withdrawn, closed, never said. */
  async function manyTasks() {
    const [homes, lifts, level, closed] = [cumulative(7), cumulative(11), cumulative(3), cumulative(13)];
    const floor = cumulative(20, { type: 'floor' });
    const task = (given: Parameters<typeof createTask>[2]) => createTask(house, town, given);
    await task({ measures: [cumulative(5)], state: 'paused' });
    await task({ measures: [cumulative(5)], state: 'cancelled' });
    await task({ state: 'closed', closedOn: '2026-02-10', disposition: 'withdrawn' });
    return {
      homes: [await task({ measures: [homes], weight: 3.5 }), homes.id],
      lifts: [await task({ measures: [lifts], dueOn: '2026-04-30' }), lifts.id],
      level: [await task({ measures: [level], startsOn: '2026-03-10' }), level.id],
      floor: [await task({ measures: [floor], leadDepartmentId: town.construction.id }), floor.id],
      closed: [await task({ measures: [closed], leadDepartmentId: town.construction.id }), closed.id],
    } as const;
  }

  it('is at every month’s end what the roll-up of that day was', async () => {
    const { homes, lifts, level, floor, closed } = await manyTasks();
    const months: (() => Promise<unknown>)[] = [
      () => accept(...homes, 2, '2026-01-20'),
      () => accept(...lifts, 3, '2026-02-28'),
      () => accept(...floor, 17, '2026-03-05'),
      async () => {
        await accept(...closed, 9, '2026-04-01');
        const close = { move: 'close', version: 1, reason: '口径说明', disposition: 'completed' } as const;
        await house.get(MoveTask).move(town.supervisor, closed[0], close, morningOf('2026-04-15'));
      },
      () => accept(...level, 1, '2026-05-30'),
    ];
    const known: KeptFigures[] = [];
    for (const [index, day] of monthEnds.entries()) {
      await months[index]?.();
      known.push(await rolledUp(day));
    }
    const points = await trend('2026-06-10');
    for (const [index, { day, completion, expected, leaves }] of known.entries()) {
      expect(points[index]).toMatchObject({ day, tasks: leaves });
      expect(points[index]?.completion).toBeCloseTo(completion ?? Number.NaN, 11);
      expect(points[index]?.expected).toBeCloseTo(expected ?? Number.NaN, 11);
    }
    expect(known.map(({ leaves }) => leaves)).toEqual([3, 3, 5, 5, 5]);
    const { construction } = town;
    const department = await house
      .get(OverviewReader)
      .department(asPrincipal(town.leader), construction.id, town.planId, morningOf('2026-06-10'));
    expect(department.trend.map(({ tasks }) => tasks).slice(0, 4)).toEqual([1, 1, 2, 2]);
    expect(department.trend[3]?.completion).toBeCloseTo((1 + 17 / 20) / 2, 12);
  });

  it('has the judged day as the head of the page shows it, and only what is expected after it', async () => {
    const { homes } = await manyTasks();
    await accept(...homes, 2, '2026-01-20');
    const figures = await rolledUp('2026-02-10');
    const points = await trend('2026-02-10');
    expect(points.map(({ day }) => day).slice(0, 3)).toEqual(['2026-01-31', '2026-02-10', '2026-02-28']);
    expect(points[1]).toMatchObject({ completion: figures.completion, expected: figures.expected });
    expect(points).toHaveLength(13);
    expect(points.slice(2).every(({ completion }) => completion === null)).toBe(true);
    expect(points.at(-1)).toMatchObject({ day: '2026-12-31', expected: 1 });
  });

  it('tells an earlier month by a later correction', async () => {
    const homes = cumulative(10);
    const taskId = await createTask(house, town, { measures: [homes] });
    const wrong = await accept(taskId, homes.id, 6, '2026-01-20');
    expect((await trend('2026-02-10'))[0]?.completion).toBe(0.6);
    await accept(taskId, homes.id, 3, '2026-01-20', wrong);
    await rolledUp('2026-02-10');
    expect((await trend('2026-02-10'))[0]?.completion).toBe(0.3);
  });

  it('is the judged day alone where no task counts', async () => {
    const view = await trend('2026-02-10');
    expect(view).toEqual([{ day: '2026-02-10', completion: null, expected: null, tasks: 0 }]);
  });
});
