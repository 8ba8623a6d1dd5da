import { newId } from '@dajuan/database/connection';
import { noFilters, TaskListQuery, TaskSort } from '@dajuan/database/tasks';
import { judgedOn } from '@dajuan/domain/progress';
import { ReportStore } from '@dajuan/database/reports';
import { RecordProgress, ReviewProgress } from '@dajuan/features/progress';
import { ReportActionsModule, RequestReport } from '@dajuan/features/reports';
import { MoveTask } from '@dajuan/features/tasks';
import { OverviewModule } from '../../apps/api/overview/overview.module';
import { OverviewReader } from '../../apps/api/overview/overview-reader';
import { ProgressModule } from '../../apps/api/progress/progress.module';
import { TaskReader } from '../../apps/api/tasks/task-reader';
import { House, openHouse } from '../factories/house';
import { morningOf, proposed } from '../factories/progress';
import { createTask, cumulative } from '../factories/task';
import { createTown, TestTown } from '../factories/town';

const autumn = morningOf('2026-09-30');
const lastDay = morningOf('2026-12-31');
const nextSummer = morningOf('2027-06-30');

describe('an archived plan', () => {
  let house: House;
  let town: TestTown;
  let halfDone: string;
  let overdue: string;

  beforeAll(async () => {
    house = await openHouse([ProgressModule, OverviewModule, ReportActionsModule]);
  });
  beforeEach(async () => {
    town = await createTown(house);
    const target = cumulative(10);
    halfDone = await createTask(house, town, { measures: [target] });
    overdue = await createTask(house, town, { dueOn: '2026-06-30' });
    const update = proposed({ kind: 'figure', targetId: target.id, value: 5 });
    const updateId = await house.get(RecordProgress).record(town.owner, halfDone, update, autumn);
    await house.get(ReviewProgress).review(town.supervisor, updateId, { verdict: 'accepted' }, autumn);
  });
  afterAll(() => house.close());

  const leader = () => ({ ...town.leader, sessionId: newId() });
  const archive = () => house.inOrganisation(town.orgId, (tx) => tx.query(`UPDATE work_plan SET state = 'archived'`));
  const overview = (at: Date) => house.get(OverviewReader).overview(leader(), town.planId, at);
  const department = (at: Date) => house.get(OverviewReader).department(leader(), town.community.id, town.planId, at);
  const page = (at: Date) => house.get(TaskReader).show(leader(), halfDone, 'zh', at);
  const list = (at: Date, sort: TaskSort) =>
    house.get(TaskReader).list(leader(), { filters: noFilters, sort, offset: 0, limit: 50 }, at);

  it('reads half a year later as it read on its last day', async () => {
    const { computedAt: _then, plan: _confirmed, ...before } = await overview(lastDay);
    const departmentBefore = await department(lastDay);
    await archive();
    const { computedAt: _later, plan, ...after } = await overview(nextSummer);
    expect(plan.state).toBe('archived');
    expect(after).toEqual(before);
    expect(after.day).toBe('2026-12-31');
    expect(await department(nextSummer)).toEqual({ ...departmentBefore, plan });
  });

  it('keeps its tasks in the colours of its last day, in lists and on their pages', async () => {
    const pageBefore = await page(lastDay);
    const sorts = ['number', 'due', 'gap', 'urgent'] as const;
    const listsBefore = await Promise.all(sorts.map((sort) => list(lastDay, sort)));
    await archive();
    expect(await Promise.all(sorts.map((sort) => list(nextSummer, sort)))).toEqual(listsBefore);
    expect(await page(nextSummer)).toEqual({ ...pageBefore, moves: [], mayReport: false });
    const isOverdue = new Map(listsBefore[0]?.tasks.map((task) => [task.id, task.isOverdue]));
    expect([isOverdue.get(halfDone), isOverdue.get(overdue)]).toEqual([false, true]);
  });

  it('takes no report, no review and no move any more', async () => {
    const waiting = await house
      .get(RecordProgress)
      .record(town.owner, overdue, proposed({ kind: 'no_change' }), autumn);
    const { version } = await page(lastDay);
    await archive();
    const asked = { move: 'pause', version, reason: '资金未到位', disposition: null } as const;
    const attempts = [
      () => house.get(RecordProgress).record(town.owner, halfDone, proposed({ kind: 'no_change' }), nextSummer),
      () => house.get(ReviewProgress).review(town.supervisor, waiting, { verdict: 'accepted' }, nextSummer),
      () => house.get(MoveTask).move(town.supervisor, halfDone, asked, nextSummer),
    ];
    for (const attempt of attempts)
      await expect(attempt()).rejects.toMatchObject({ refusals: [{ code: 'plan_archived' }] });
  });

  it('goes on turning overdue while it is not archived', async () => {
    const { tasks } = await list(nextSummer, 'number');
    expect(tasks.map(({ isOverdue }) => isOverdue)).toEqual([true, true]);
    expect((await overview(nextSummer)).day).toBe('2027-06-30');
  });

  it('is reported on as of its last day', async () => {
    await archive();
    const asked = { planId: town.planId, departmentId: null, month: '2026-12' } as const;
    const id = await house.get(RequestReport).request(town.supervisor, asked, nextSummer);
    const report = await house.inOrganisation(town.orgId, (tx) => house.get(ReportStore).byId(tx, id));
    expect(report).toMatchObject({ day: '2026-12-31', snapshot: { day: '2026-12-31' } });
  });

  it.each(['confirmed', 'archived'] as const)('is judged on the same day by SQL as by the rule: %s', async (state) => {
    await house.inOrganisation(town.orgId, (tx) => tx.query('UPDATE work_plan SET state = $1', [state]));
    for (const today of ['2026-12-30', '2026-12-31', '2027-01-01'] as const) {
      const asked = { filters: noFilters, sort: 'number', offset: 0, limit: 1 } as const;
      const { tasks } = await house.inOrganisation(town.orgId, (tx) =>
        house.get(TaskListQuery).find(tx, town.leader, asked, today),
      );
      expect(tasks[0]?.judgedOn).toBe(judgedOn({ state, endsOn: '2026-12-31' }, today));
    }
  });
});
