import { newId } from '@dajuan/database/connection';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Refused } from '@dajuan/domain/errors';
import { RecordProgress, ReviewProgress } from '@dajuan/features/progress';
import { RefreshRollUps } from '@dajuan/features/roll-ups';
import { MoveTask } from '@dajuan/features/tasks';
import { ExplanationModule } from '../../apps/api/explanations/explanation.module';
import { ExplanationReader } from '../../apps/api/explanations/explanation-reader';
import { RollUpExplainer } from '../../apps/api/explanations/roll-up-explainer';
import { OverviewModule } from '../../apps/api/overview/overview.module';
import { OverviewReader } from '../../apps/api/overview/overview-reader';
import { ProgressModule } from '../../apps/api/progress/progress.module';
import { TaskReader } from '../../apps/api/tasks/task-reader';
import { TaskModule } from '../../apps/api/tasks/task.module';
import { noFilters } from '../../libs/database/tasks';
import { House, openHouse } from '../factories/house';
import { morningOf, proposed } from '../factories/progress';
import { committees, createTask } from '../factories/task';
import { createTown, TestPerson, TestTown } from '../factories/town';

const JUNE = '2026-06-30';
const now = morningOf('2026-09-30');

describe('a past day', () => {
  let house: House;
  let town: TestTown;

  beforeAll(async () => {
    house = await openHouse([ProgressModule, OverviewModule, TaskModule, ExplanationModule]);
  });
  beforeEach(async () => {
    town = await createTown(house);
  });
  afterAll(() => house.close());

  const asPrincipal = (person: TestPerson) => ({ ...person, sessionId: newId() });
  const overview = (asOf?: string, at = now) =>
    house.get(OverviewReader).overview(asPrincipal(town.leader), town.planId, at, asOf);
  const shown = (taskId: string, asOf?: string) =>
    house.get(TaskReader).show(asPrincipal(town.supervisor), taskId, 'zh', now, asOf);

  async function report(taskId: string, targetId: string, siteCount: number, day: CalendarDate): Promise<void> {
    const update = proposed({ kind: 'sites', targetId, siteCount, asOf: day });
    const at = morningOf(day);
    const updateId = await house.get(RecordProgress).record(town.supervisor, taskId, update, at);
    await house.get(ReviewProgress).review(town.supervisor, updateId, { verdict: 'accepted' }, at);
  }

  /** Tasks of two departments and themes, some reported on before the end of June. */
  async function halfAYear(): Promise<{ taskId: string; targetId: string }[]> {
    const made = [];
    for (let count = 0; count < 6; count += 1) {
      const measure = committees();
      const place = count % 2 === 0 ? town.community : town.construction;
      const theme = count % 3 === 0 ? '社区治理' : '城市更新';
      const fields = { measures: [measure], leadDepartmentId: place.id, theme, dueOn: '2026-11-30' } as const;
      made.push({ taskId: await createTask(house, town, fields), targetId: measure.id });
      if (count < 4) await report(made[count]!.taskId, measure.id, 3 * count + 1, '2026-04-20');
    }
    return made;
  }

  it('has the roll-up that was computed on that day, and the trend’s point, whatever was reported since', async () => {
    const made = await halfAYear();
    await house.get(RefreshRollUps).refresh(town.orgId, town.planId, morningOf(JUNE));
    const computedThen = await overview(undefined, morningOf(JUNE));
    for (const { taskId, targetId } of made) await report(taskId, targetId, 20, '2026-09-20');
    const told = await overview(JUNE);
    expect(told.organisation).toEqual(computedThen.organisation);
    expect(told.departments).toEqual(computedThen.departments);
    expect(told.themes).toEqual(computedThen.themes);
    expect(told.urgent.map(({ id }) => id)).toEqual(computedThen.urgent.map(({ id }) => id));
    const point = (await overview()).trend.find(({ day }) => day === JUNE);
    expect(point?.completion).toBeCloseTo(told.organisation.completion ?? Number.NaN, 12);
    expect(point?.expected).toBeCloseTo(told.organisation.expected ?? Number.NaN, 12);
    expect(told).toMatchObject({ day: JUNE, isStale: false });
  });

  it('shows a task as it was: its figure, its state, and nothing to be done', async () => {
    const measure = committees();
    const taskId = await createTask(house, town, { measures: [measure] });
    await report(taskId, measure.id, 4, '2026-04-20');
    await report(taskId, measure.id, 11, '2026-08-20');
    const { version } = await shown(taskId);
    const pausing = { version, move: 'pause', reason: '等待上级批复', disposition: null } as const;
    await house.get(MoveTask).move(town.supervisor, taskId, pausing, morningOf('2026-09-10'));
    const then = await shown(taskId, JUNE);
    expect(then).toMatchObject({ state: 'in_progress', moves: [], mayReport: false, requests: [], mayAsk: [] });
    expect(then.completion).toBeCloseTo(4 / 22, 12);
    expect(then.updates.map(({ asOf }) => asOf)).toEqual(['2026-04-20']);
    expect(then.curve.at(-1)?.day).not.toBe('2026-09-30');
    expect(await shown(taskId)).toMatchObject({ state: 'paused' });
    const explanation = await house
      .get(ExplanationReader)
      .task(asPrincipal(town.leader), taskId, { figure: 'completion', asOf: JUNE }, 'zh', now);
    expect(explanation).toMatchObject({ day: JUNE, value: then.completion });
    expect(explanation.included).toHaveLength(1);
  });

  it('lists and counts tasks by the colours and states of that day', async () => {
    const made = await halfAYear();
    const last = made[5]!;
    const pausing = { version: 1, move: 'pause', reason: '等待批复', disposition: null } as const;
    await house.get(MoveTask).move(town.supervisor, last.taskId, pausing, morningOf('2026-09-10'));
    const asked = { filters: { ...noFilters, planId: town.planId }, sort: 'gap', offset: 0, limit: 50 } as const;
    const list = (given: Partial<typeof asked.filters>, asOf?: string) =>
      house
        .get(TaskReader)
        .list(asPrincipal(town.supervisor), { ...asked, filters: { ...asked.filters, ...given } }, now, asOf);
    expect((await list({ states: ['paused'] })).tasks.map(({ id }) => id)).toEqual([last.taskId]);
    expect((await list({ states: ['paused'] }, JUNE)).total).toBe(0);
    const then = await list({}, JUNE);
    expect(then.total).toBe(6);
    expect(then.tasks.at(-1)?.id).toBe(made[3]!.taskId);
  });

  it('explains its roll-ups by the tasks of that day', async () => {
    const made = await halfAYear();
    for (const { taskId, targetId } of made) await report(taskId, targetId, 22, '2026-09-20');
    const told = await overview(JUNE);
    for (const asked of [{ dimension: 'organisation' }, { dimension: 'department', key: town.community.id }] as const) {
      const explanation = await house
        .get(RollUpExplainer)
        .explain(asPrincipal(town.leader), town.planId, { ...asked, figure: 'completion', asOf: JUNE }, 'zh', now);
      const { rollUp } = told.departments.find(({ department: { id } }) => id === town.community.id)!;
      const figures = asked.dimension === 'organisation' ? told.organisation : rollUp;
      expect(explanation.value).toBeCloseTo(figures.completion ?? Number.NaN, 12);
    }
  });

  it('is today where the day named is still to come, and refused where there is no such day', async () => {
    await halfAYear();
    expect((await overview('2027-01-01')).day).toBe('2026-09-30');
    await expect(overview('2026-02-30')).rejects.toThrow(Refused);
  });
});
