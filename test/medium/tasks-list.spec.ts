import { newId } from '@dajuan/database/connection';
import { noFilters, TaskFilters, TaskList, TaskListQuery, TaskSort } from '@dajuan/database/tasks';
import { addDays, CalendarDate } from '@dajuan/domain/calendar';
import { colourFromDates } from '@dajuan/domain/progress';
import { standingOf } from '@dajuan/database/tasks';
import { House, openHouse } from '../factories/house';
import { morningOf, proposed } from '../factories/progress';
import { committees, createTask, cumulative } from '../factories/task';
import { createTown, TestPerson, TestTown } from '../factories/town';
import { ProgressModule } from '../../apps/api/progress/progress.module';
import { ProgressActionsModule, RecordProgress, ReviewProgress } from '@dajuan/features/progress';

const day = '2026-09-30';
const now = morningOf(day);

describe('the list of tasks', () => {
  let house: House;
  let town: TestTown;

  beforeAll(async () => {
    house = await openHouse([ProgressModule, ProgressActionsModule]);
  });
  beforeEach(async () => {
    town = await createTown(house);
  });
  afterAll(() => house.close());

  function list(
    filters: Partial<TaskFilters> = {},
    asked: { sort?: TaskSort; actor?: TestPerson; on?: CalendarDate; offset?: number; limit?: number } = {},
  ): Promise<TaskList> {
    const { sort = 'number', actor = town.supervisor, on = day, offset = 0, limit = 50 } = asked;
    return house.inOrganisation(town.orgId, (tx) =>
      house.get(TaskListQuery).find(tx, actor, { filters: { ...noFilters, ...filters }, sort, offset, limit }, on),
    );
  }
  const idsOf = ({ tasks }: TaskList) => tasks.map(({ id }) => id);

  async function accept(taskId: string, targetId: string, value: number): Promise<void> {
    const figure = proposed({ kind: 'figure', targetId, value });
    const updateId = await house.get(RecordProgress).record(town.supervisor, taskId, figure, now);
    await house.get(ReviewProgress).review(town.supervisor, updateId, { verdict: 'accepted' }, now);
  }

  it('shows the whole town to supervision and leaders, and to others what their department leads, supports or they own', async () => {
    const led = await createTask(house, town, { ownerId: null });
    const supported = await createTask(house, town, {
      leadDepartmentId: town.construction.id,
      supportDepartmentIds: [town.community.id],
      ownerId: null,
    });
    const owned = await createTask(house, town, { leadDepartmentId: town.construction.id });
    await createTask(house, await createTown(house));
    expect(idsOf(await list())).toEqual([led, supported, owned]);
    expect(idsOf(await list({}, { actor: town.leader }))).toEqual([led, supported, owned]);
    expect(idsOf(await list({}, { actor: town.head }))).toEqual([led, supported]);
    expect(idsOf(await list({}, { actor: town.owner }))).toEqual([led, supported, owned]);
    expect(idsOf(await list({}, { actor: town.otherHead }))).toEqual([supported, owned]);
  });

  it('counts every colour whatever colour is shown', async () => {
    const overdue = await createTask(house, town, { dueOn: '2026-06-30' });
    const target = cumulative(10);
    const done = await createTask(house, town, { measures: [target] });
    await accept(done, target.id, 10);
    await createTask(house, town, { state: 'paused' });
    await createTask(house, town, { state: 'closed', closedOn: '2026-05-01' });
    const all = await list();
    expect(all.counts).toEqual({ red: 1, yellow: 0, green: 1, blue: 1, grey: 1 });
    expect(all.total).toBe(4);
    const red = await list({ colours: ['red'] });
    expect(red).toMatchObject({ total: 1, counts: all.counts });
    expect(idsOf(red)).toEqual([overdue]);
    expect(red.tasks[0]).toMatchObject({ isOverdue: true, colour: 'red', expected: 1 });
  });

  it('is narrowed by department, person, theme, state and words, of which none is a pattern', async () => {
    const plain = await createTask(house, town, { title: '完成率100%的任务', theme: '党建' });
    const helped = await createTask(house, town, {
      title: '完成率100分',
      supportDepartmentIds: [town.construction.id],
    });
    const paused = await createTask(house, town, { state: 'paused', ownerId: town.head.personId });
    expect(idsOf(await list({ departmentId: town.construction.id }))).toEqual([]);
    expect(idsOf(await list({ departmentId: town.construction.id, relation: 'support' }))).toEqual([helped]);
    expect(idsOf(await list({ ownerId: town.head.personId }))).toEqual([paused]);
    expect(idsOf(await list({ theme: '党建' }))).toEqual([plain]);
    expect(idsOf(await list({ states: ['paused'] }))).toEqual([paused]);
    expect(idsOf(await list({ search: '100%' }))).toEqual([plain]);
    expect(idsOf(await list({ search: '换届小区' }))).toEqual([plain, helped, paused]);
    expect(idsOf(await list({ planId: newId() }))).toEqual([]);
  });

  it('has every row on one page and one only', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 7; count += 1) ids.push(await createTask(house, town));
    for (const sort of ['number', 'due', 'completion', 'title', 'gap'] as const) {
      const pages = [0, 3, 6].map((offset) => list({}, { sort, offset, limit: 3 }));
      expect((await Promise.all(pages)).flatMap(idsOf)).toEqual(ids);
    }
  });

  it('puts the largest gap first, and what has none last', async () => {
    const [far, near] = [cumulative(10), cumulative(10)];
    const ahead = await createTask(house, town, { measures: [near] });
    const behind = await createTask(house, town, { measures: [far] });
    const closed = await createTask(house, town, { measures: [] });
    await accept(ahead, near.id, 9);
    await accept(behind, far.id, 1);
    expect(idsOf(await list({}, { sort: 'gap' }))).toEqual([behind, ahead, closed]);
    const [worst] = (await list({}, { sort: 'gap' })).tasks;
    expect(worst?.completion).toBe(0.1);
    expect(worst?.expected).toBeCloseTo(272 / 364, 10);
  });

  it('finds what waits for review and what nobody reported', async () => {
    const silent = await createTask(house, town);
    const waiting = await createTask(house, town);
    await house.get(RecordProgress).record(town.owner, waiting, proposed({ kind: 'no_change' }), now);
    expect(idsOf(await list({ report: 'waiting' }))).toEqual([waiting]);
    expect(idsOf(await list({ report: 'missing' }))).toEqual([silent]);
    expect((await list({ report: 'missing' }, { on: '2026-01-20' })).total).toBe(0);
  });

  it('colours by stored days exactly as the rules do, on every day around the year', async () => {
    const measure = committees();
    await createTask(house, town, { measures: [measure], startsOn: '2026-03-01', dueOn: '2026-10-31' });
    for (let on: CalendarDate = '2026-02-20'; on < '2026-11-10'; on = addDays(on, 3)) {
      const [card] = (await list({}, { on })).tasks;
      if (!card) throw new Error('the task is not in the list');
      expect([on, card.colour]).toEqual([on, colourFromDates({ ...card, standing: standingOf[card.state] }, on)]);
    }
  });
});
