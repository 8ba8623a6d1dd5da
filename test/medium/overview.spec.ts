import { newId } from '@dajuan/database/connection';
import { NotAllowed, NotFound } from '@dajuan/domain/errors';
import { RecordProgress, ReviewProgress } from '@dajuan/features/progress';
import { RefreshRollUps } from '@dajuan/features/roll-ups';
import { OverviewModule } from '../../apps/api/overview/overview.module';
import { OverviewReader } from '../../apps/api/overview/overview-reader';
import { ProgressModule } from '../../apps/api/progress/progress.module';
import { House, openHouse } from '../factories/house';
import { morningOf, proposed } from '../factories/progress';
import { committees, createTask, cumulative } from '../factories/task';
import { createTown, TestPerson, TestTown } from '../factories/town';

const now = morningOf('2026-09-30');

describe('the overview', () => {
  let house: House;
  let town: TestTown;

  beforeAll(async () => {
    house = await openHouse([ProgressModule, OverviewModule]);
  });
  beforeEach(async () => {
    town = await createTown(house);
  });
  afterAll(() => house.close());

  const asPrincipal = (person: TestPerson) => ({ ...person, sessionId: newId() });
  const overview = (at = now) => house.get(OverviewReader).overview(asPrincipal(town.leader), undefined, at);
  const department = (person: TestPerson, departmentId: string) =>
    house.get(OverviewReader).department(asPrincipal(person), departmentId, town.planId, now);

  async function report(taskId: string, targetId: string, siteCount: number, isAccepted = true): Promise<void> {
    const update = proposed({ kind: 'sites', targetId, siteCount });
    const updateId = await house.get(RecordProgress).record(town.supervisor, taskId, update, now);
    if (isAccepted) await house.get(ReviewProgress).review(town.supervisor, updateId, { verdict: 'accepted' }, now);
  }

  it('is there on the first morning, before anything was rolled up', async () => {
    const measure = committees();
    const taskId = await createTask(house, town, { measures: [measure] });
    await report(taskId, measure.id, 9);
    const view = await overview();
    expect(view).toMatchObject({ day: '2026-09-30', isStale: false, plan: { id: town.planId, taskCount: 1 } });
    expect(view.organisation).toMatchObject({
      tasks: 1,
      colour: 'red',
      closure: { numerator: 0, denominator: 1 },
      quantity: { object: '业委会换届小区', unit: '个', actual: 9, target: 22 },
    });
    expect(view.organisation.completion).toBeCloseTo(9 / 22, 10);
    expect(view.urgent.map(({ id }) => id)).toEqual([taskId]);
  });

  it('says that a newer fact is being rolled up, and has it afterwards', async () => {
    const measure = committees();
    const taskId = await createTask(house, town, { measures: [measure] });
    await overview();
    await report(taskId, measure.id, 11, false);
    const stale = await overview();
    expect(stale).toMatchObject({ isStale: true, waitingUpdates: 1, organisation: { waitingCompletion: 0 } });
    await house.get(RefreshRollUps).refresh(town.orgId, town.planId, now);
    expect(await overview()).toMatchObject({ isStale: false, organisation: { waitingCompletion: 0.5, completion: 0 } });
  });

  it('puts the department with the largest gap first and keeps themes in the plan’s order', async () => {
    const [done, undone] = [committees(), committees()];
    const first = await createTask(house, town, { measures: [done], theme: '社区治理' });
    await createTask(house, town, { measures: [undone], leadDepartmentId: town.construction.id, theme: '城市更新' });
    await report(first, done.id, 20);
    const view = await overview();
    expect(view.departments.map(({ department: { name } }) => name)).toEqual(['城建中心', '社区办']);
    expect(view.themes.map(({ theme }) => theme)).toEqual(['社区治理', '城市更新']);
  });

  it('lists at most eight of the most urgent, red by gap before yellow', async () => {
    for (let count = 0; count < 9; count += 1) await createTask(house, town, { dueOn: '2026-06-30' });
    const target = cumulative(10);
    const worst = await createTask(house, town, { measures: [target], dueOn: '2026-08-31' });
    const { urgent } = await overview();
    expect(urgent).toHaveLength(8);
    expect(urgent.every(({ colour }) => colour === 'red')).toBe(true);
    expect(urgent.map(({ id }) => id)).not.toContain(worst);
  });

  it('gives a department its own tasks and, apart, those it supports', async () => {
    const led = await createTask(house, town);
    const helped = await createTask(house, town, {
      leadDepartmentId: town.construction.id,
      supportDepartmentIds: [town.community.id],
    });
    const page = await department(town.head, town.community.id);
    expect(page.tasks.map(({ id }) => id)).toEqual([led]);
    expect(page.supporting.map(({ id }) => id)).toEqual([helped]);
    expect(page.rollUp).toMatchObject({ tasks: 1 });
    await expect(department(town.otherHead, town.community.id)).rejects.toBeInstanceOf(NotAllowed);
    expect((await department(town.leader, town.construction.id)).tasks).toHaveLength(1);
    const foreign = await createTown(house);
    await expect(department(town.leader, foreign.community.id)).rejects.toBeInstanceOf(NotFound);
  });

  it('has empty figures for a department that leads nothing', async () => {
    const page = await department(town.otherHead, town.construction.id);
    expect(page).toMatchObject({ tasks: [], rollUp: { tasks: 0, completion: null, colour: 'grey' } });
  });

  it('is not there for another town’s plan', async () => {
    const foreign = await createTown(house);
    const asked = house.get(OverviewReader).overview(asPrincipal(town.leader), foreign.planId, now);
    await expect(asked).rejects.toBeInstanceOf(NotFound);
  });
});
