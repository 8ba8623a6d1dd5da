import { newId } from '@dajuan/database/connection';
import { NotAllowed, NotFound } from '@dajuan/domain/errors';
import { shareOfRate } from '@dajuan/domain/progress';
import { RecordProgress, ReviewProgress } from '@dajuan/features/progress';
import { RequestReport } from '@dajuan/features/reports';
import { ExplanationModule } from '../../apps/api/explanations/explanation.module';
import { ExplanationReader } from '../../apps/api/explanations/explanation-reader';
import { AskedRollUp, RollUpExplainer } from '../../apps/api/explanations/roll-up-explainer';
import { OverviewModule } from '../../apps/api/overview/overview.module';
import { OverviewReader } from '../../apps/api/overview/overview-reader';
import { ProgressModule } from '../../apps/api/progress/progress.module';
import { House, openHouse } from '../factories/house';
import { morningOf, proposed } from '../factories/progress';
import { committees, createTask, cumulative } from '../factories/task';
import { createTown, TestPerson, TestTown } from '../factories/town';

const now = morningOf('2026-09-30');

describe('a figure explains itself', () => {
  let house: House;
  let town: TestTown;
  let taskId: string;
  const elections = () => committees({ object: '换届小区' });
  let targetId: string;

  beforeAll(async () => {
    house = await openHouse([ProgressModule, OverviewModule, ExplanationModule]);
  });
  beforeEach(async () => {
    town = await createTown(house);
    const measure = elections();
    targetId = measure.id;
    taskId = await createTask(house, town, { measures: [measure] });
  });
  afterAll(() => house.close());

  const asPrincipal = (person: TestPerson) => ({ ...person, sessionId: newId() });
  const explained = (figure: 'completion' | 'gap' | 'waitingCompletion', by = town.leader) =>
    house.get(ExplanationReader).task(asPrincipal(by), taskId, { figure }, 'zh', now);
  const rollUp = (asked: Omit<AskedRollUp, 'figure'>, figure: AskedRollUp['figure'], by = town.leader) =>
    house.get(RollUpExplainer).explain(asPrincipal(by), town.planId, { ...asked, figure }, 'zh', now);

  async function report(siteCount: number, verdict: 'accepted' | 'returned' | null): Promise<string> {
    const update = proposed({ kind: 'sites', targetId, siteCount });
    const id = await house.get(RecordProgress).record(town.owner, taskId, update, now);
    if (verdict === 'accepted') await house.get(ReviewProgress).review(town.supervisor, id, { verdict }, now);
    if (verdict === 'returned') {
      await house.get(ReviewProgress).review(town.supervisor, id, { verdict, reason: '与台账不符' }, now);
    }
    return id;
  }

  it('with its formula, its values, who reported and who accepted it, and the sentence that promised it', async () => {
    const accepted = await report(9, 'accepted');
    const returned = await report(12, 'returned');
    const waiting = await report(11, null);
    const told = await explained('completion');
    expect(told).toMatchObject({ title: '小区业委会换届 · 完成率', day: '2026-09-30', scale: 'share' });
    expect(told.value).toBeCloseTo(9 / 22, 12);
    expect(told.steps.map(({ formula, substituted }) => [formula, substituted])).toEqual([
      ['A ÷ T', '9个 ÷ 22个'],
      ['min(1, max(0, r))', 'min(1, max(0, 40.9091%))'],
    ]);
    expect(told.included).toMatchObject([
      {
        ...{ kind: 'entry', id: accepted, value: 9, role: '计入' },
        entry: { taskId, reportedBy: { name: '陈默' }, reviewedBy: { name: '苏明' } },
      },
    ]);
    const reasons = Object.fromEntries(told.excluded.map(({ id, reason }) => [id, reason]));
    expect(reasons).toEqual({ [returned]: '已退回', [waiting]: '待审核，不计入正式数' });
    expect(told.promise?.quote).toBe('小区业委会换届');
    expect((await explained('waitingCompletion')).value).toBeCloseTo(0.5, 12);
  });

  it('for every figure of the overview, as the overview shows it', async () => {
    await report(9, 'accepted');
    const [late, doors] = [cumulative(10), cumulative(8)];
    await createTask(house, town, { measures: [late], leadDepartmentId: town.construction.id, dueOn: '2026-06-30' });
    await createTask(house, town, { measures: [doors], state: 'paused', theme: '城市更新' });
    const shown = await house.get(OverviewReader).overview(asPrincipal(town.leader), undefined, now);
    const department = shown.departments.find(({ department: { id } }) => id === town.community.id);
    const subjects = [
      [{ dimension: 'organisation' }, shown.organisation],
      [{ dimension: 'department', key: town.community.id }, department?.rollUp],
      [{ dimension: 'theme', key: '社区治理' }, shown.themes[0]?.rollUp],
    ] as const;
    for (const [asked, figures] of subjects) {
      if (!figures) throw new Error('the roll-up is missing');
      for (const figure of ['completion', 'waitingCompletion', 'expected'] as const) {
        expect((await rollUp(asked, figure)).value).toBeCloseTo(figures[figure] ?? Number.NaN, 11);
      }
      for (const figure of ['closure', 'onTime', 'originallyOnTime', 'onSchedule', 'reporting', 'coverage'] as const) {
        expect((await rollUp(asked, figure)).value).toBe(shareOfRate(figures[figure]));
      }
      const { included, excluded } = await rollUp(asked, 'completion');
      expect(included.length).toBeGreaterThan(0);
      const leftOut = Object.values(figures.leftOut).reduce((sum, tasks) => sum + tasks, 0);
      expect(new Set(excluded.map(({ id }) => id)).size).toBe(leftOut);
    }
    const { included } = await rollUp({ dimension: 'organisation' }, 'completion');
    expect(included.map(({ kind, title }) => [kind, title])).toEqual([
      ['department', '社区办'],
      ['department', '城建中心'],
    ]);
  });

  it('of a report from what was frozen with it, whatever is reported later', async () => {
    await report(9, 'accepted');
    const asked = { planId: town.planId, departmentId: null, month: '2026-09' } as const;
    const reportId = await house.get(RequestReport).request(town.supervisor, asked, now);
    await report(22, 'accepted');
    const of = (figure: 'completion' | 'closure', row?: string) =>
      house.get(ExplanationReader).report(asPrincipal(town.leader), reportId, { figure, taskId: row }, 'zh');
    expect((await of('completion')).value).toBeCloseTo(9 / 22, 12);
    expect((await of('completion', taskId)).value).toBeCloseTo(9 / 22, 12);
    expect(await of('closure')).toMatchObject({ value: 0, included: [{ id: taskId, role: '未达到' }] });
    await expect(of('completion', newId())).rejects.toThrow(NotFound);
  });

  it('only to those who see the figure', async () => {
    await expect(explained('completion', town.otherHead)).rejects.toThrow(NotAllowed);
    await expect(rollUp({ dimension: 'organisation' }, 'completion', town.head)).rejects.toThrow(NotAllowed);
    const asked = { dimension: 'department', key: town.community.id } as const;
    await expect(rollUp(asked, 'completion', town.otherHead)).rejects.toThrow(NotAllowed);
    expect((await rollUp(asked, 'completion', town.head)).includedCount).toBe(1);
    for (const key of [newId(), '社区办', undefined]) {
      await expect(rollUp({ dimension: 'department', key }, 'completion')).rejects.toThrow(NotFound);
    }
  });
});
