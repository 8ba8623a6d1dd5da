import { newId } from '@dajuan/database/connection';
import { TaskFactsQuery, TaskProjection } from '@dajuan/database/tasks';
import { Refused } from '@dajuan/domain/errors';
import { Measure, measureOf } from '@dajuan/domain/progress';
import {
  DownloadEntrySheet,
  PreviewEntrySheet,
  ProgressActionsModule,
  RecordProgress,
  ReportEntrySheet,
  ReviewProgress,
  VerifyProjections,
} from '@dajuan/features/progress';
import { Filled, fillForm, rowsOfForm } from '../factories/filled-form';
import { House, openHouse } from '../factories/house';
import { morningOf, proposed } from '../factories/progress';
import { createTask, cumulative } from '../factories/task';
import { createTown, TestPerson, TestTown } from '../factories/town';
import { childrenRunTypescript } from '../support/children-run-typescript';

childrenRunTypescript();
jest.setTimeout(60_000);

const now = morningOf('2026-03-31');
const HEADS = 2;

describe('an entry sheet', () => {
  let house: House;
  let town: TestTown;

  beforeAll(async () => {
    house = await openHouse([ProgressActionsModule]);
  });
  beforeEach(async () => {
    town = await createTown(house);
  });
  afterAll(() => house.close());

  const download = async (actor: TestPerson, departmentId: string | null = null) =>
    (await house.get(DownloadEntrySheet).download(actor, departmentId, now)).bytes;
  const rowsFor = async (actor: TestPerson) => rowsOfForm(await download(actor), HEADS);
  /** The sheet with cells filled in by what the measure counts. */
  const filled = (form: Buffer, cells: Readonly<Record<string, Filled>>) =>
    fillForm(form, HEADS, Object.entries(cells).map(([what, filling]) => [(row) => row['指标'] === what, filling])); // prettier-ignore
  const brought = (bytes: Buffer) => ({ name: '填报表.xlsx', bytes });
  const preview = (actor: TestPerson, bytes: Buffer) =>
    house.get(PreviewEntrySheet).preview(actor, brought(bytes), now);
  const report = (actor: TestPerson, bytes: Buffer, taking: 'whole' | 'each' = 'whole') =>
    house.get(ReportEntrySheet).report(actor, brought(bytes), taking, now);
  const outcomes = (rows: readonly { outcome: string }[]) => rows.map(({ outcome }) => outcome);
  const updates = (): Promise<Record<string, unknown>[]> =>
    house.inOrganisation(town.orgId, (tx) => tx.query('SELECT * FROM progress_update ORDER BY id'));
  const acceptAll = async () => {
    for (const { id } of await updates())
      await house.get(ReviewProgress).review(town.supervisor, String(id), { verdict: 'accepted' }, now);
  };
  const codeOf = (attempt: Promise<unknown>) =>
    attempt.then(
      () => null,
      (error: unknown) => (error instanceof Refused ? error.refusals[0]?.code : (error as { code?: string }).code),
    );

  const named = (names: readonly string[]) => names.map((name) => ({ id: newId(), name }));
  const node = (title: string) => ({ id: newId(), title, weight: 1, dueOn: null });
  const stage = (title: string, target: number) => ({ id: newId(), title, weight: 1, target });
  const one = (object: string, given: Partial<Measure> & Pick<Measure, 'type'>): Measure =>
    measureOf({ id: newId(), object, unit: '个', ...given });

  /** Every type: the measure, what is filled in, and what is shown as verified once it was accepted. */
  const everyType = (): [Measure, Filled, string][] => [
    [one('累计', { type: 'cumulative', target: 15 }), { 本次数: 6.25 }, '6.25'],
    [one('增量', { type: 'cumulative', target: 15, entryMode: 'increment' }), { 本次数: 4 }, '4'],
    [one('时点', { type: 'level', target: 90, unit: '%' }), { 本次数: '81.84%' }, '81.84'],
    [one('压降', { type: 'reduction', baseline: 40, target: 10 }), { 本次数: 25 }, '25'],
    [one('控制', { type: 'ceiling', target: 3 }), { 本次数: 0 }, '0'],
    [one('保持', { type: 'floor', target: 90 }), { 本次数: 91 }, '91'],
    [one('区间', { type: 'range', range: { low: 1, high: 2 } }), { 本次数: 1.5 }, '1.5'],
    [one('比率', { type: 'ratio', target: 0.9, ratioBound: 'floor' }), { 分子: 9, 分母: 11 }, '81.8%（9/11）'],
    [one('节点', { type: 'milestones', milestones: ['起草', '征求意见', '印发'].map(node) }), { 完成的点位或节点: '起草、征求意见' }, '2'],
    [one('点位', { type: 'sites', sites: { count: 3, named: named(['南方城', '华唐苑']) } }), { 完成的点位或节点: '华唐苑', 本次数: 2 }, '2'],
    [one('文件', { type: 'binary' }), { 本次数: 1 }, '1'],
    [one('常态', { type: 'recurring', entryMode: 'increment', periodTargets: [{ dueOn: '2026-03-31', value: 2 }] }), { 本次数: 2 }, '1'],
    [one('清零', { type: 'dynamic_zero' }), { 本次数: 0 }, '0'],
    [one('位次', { type: 'rank', target: 3 }), { 本次数: 4, 分母: 14 }, '4'],
    [one('指数', { type: 'index' }), { 本次数: 196.82, 分母: 180 }, '196.82'],
  ]; // prettier-ignore

  it('shows after it was brought, for every type of measure, the figures that were filled in', async () => {
    const types = everyType();
    const stages = one('电梯', { type: 'stages', stages: [stage('签约', 39), stage('开工', 20)], unit: '台' });
    const index = one('平安', { type: 'index', components: [{ id: newId(), title: '警情', weights: [{ from: '2026-01-01', weight: 1 }] }] }); // prettier-ignore
    for (const [measure] of types) await createTask(house, town, { measures: [measure] });
    await createTask(house, town, { measures: [stages, index] });
    const cells = Object.fromEntries(types.map(([{ object }, filling]) => [object, { 说明: '按计划', ...filling }]));
    const more = { '电梯 · 签约': { 本次数: 20 }, '电梯 · 开工': { 本次数: 11 }, '平安 · 警情': { 本次数: 88 } };
    const sheet = filled(await download(town.head), { ...cells, ...more });

    expect(new Set(outcomes(await report(town.head, sheet)))).toEqual(new Set(['reported', 'blank']));
    await acceptAll();
    const verified = Object.fromEntries((await rowsFor(town.head)).map((row) => [row['指标'], row['已核实']]));
    expect(verified).toEqual({
      ...Object.fromEntries(types.map(([{ object }, , shown]) => [object, shown])),
      ...{ '电梯 · 签约': '20', '电梯 · 开工': '11', 平安: '88', '平安 · 警情': '88' },
    });
    expect(await house.get(VerifyProjections).verify(town.orgId, now)).toEqual([]);
    expect(new Set(outcomes(await report(town.head, sheet)))).toEqual(new Set(['already', 'blank']));
    expect(await updates()).toHaveLength(types.length + 3);
  });

  it('is looked at without anything being written, each error at its column', async () => {
    await createTask(house, town, { measures: [cumulative(15), cumulative(9, { object: '示范点' })] });
    const sheet = filled(await download(town.owner), {
      红色物业: { 本次数: '约6', 数据截至: '3月底', 说明: '按计划' },
      示范点: { 本次数: 3, 说明: '按计划', 下一步: '月底前再建2家' },
    });
    const rows = await preview(town.owner, sheet);
    expect(rows).toMatchObject([
      { row: 3, outcome: 'refused', refusals: [{ code: 'not_a_number', field: 'value' }, { code: 'not_a_day', field: 'asOf' }] },
      { row: 4, outcome: 'ready', entry: { value: 3, asOf: '2026-03-31', note: '按计划', nextStep: '月底前再建2家' } },
    ]); // prettier-ignore
    expect(await updates()).toEqual([]);
  });

  it('is taken whole or not at all, or each task for itself', async () => {
    await createTask(house, town, { measures: [cumulative(15)] });
    await createTask(house, town, { measures: [cumulative(9, { object: '示范点' })] });
    const sheet = filled(await download(town.head), { 红色物业: { 本次数: 6 }, 示范点: { 本次数: -2 } });
    expect(outcomes(await report(town.head, sheet)).sort()).toEqual(['held', 'refused']);
    expect(await updates()).toEqual([]);
    house.jobs.takeAll();
    expect(outcomes(await report(town.head, sheet, 'each')).sort()).toEqual(['refused', 'reported']);
    expect(house.jobs.takeAll()).toMatchObject([{ name: 'roll-up.refresh', payload: { planId: town.planId } }]);
    expect(await updates()).toMatchObject([{ value: 6, by_proxy: false }]);
    const kept = await house.inOrganisation(town.orgId, (tx) =>
      tx.query('SELECT file_name, row FROM entry_sheet JOIN entry_sheet_row ON sheet_id = entry_sheet.id'),
    );
    expect(kept).toEqual([{ file_name: '填报表.xlsx', row: expect.any(Number) }]);
  });

  it('wants the same reason for a task that stays red as the page does, and counts all of its rows', async () => {
    const dueOn = '2026-03-31';
    await createTask(house, town, { dueOn, measures: [cumulative(15), cumulative(9, { object: '示范点' })] });
    const form = await download(town.head);
    const behind = await preview(town.head, filled(form, { 红色物业: { 本次数: 2 } }));
    expect(behind[0]).toMatchObject({ outcome: 'refused', refusals: [{ code: 'reason_missing_red', field: 'note' }] });
    const made = await preview(town.head, filled(form, { 红色物业: { 本次数: 15 }, 示范点: { 本次数: 9 } }));
    expect(outcomes(made)).toEqual(['ready', 'ready']);
  });

  it('leaves a row on which somebody has reported since, and tells it; what was returned is to be looked at anew', async () => {
    const measure = cumulative(15, { entryMode: 'increment' });
    const taskId = await createTask(house, town, { measures: [measure], state: 'assigned' });
    const sheet = filled(await download(town.head), { 红色物业: { 本次数: 3 } });
    const colleague = proposed({ kind: 'figure', targetId: measure.id, value: 2, asOf: '2026-03-30' });
    const updateId = await house.get(RecordProgress).record(town.owner, taskId, colleague, now);
    const [row] = await report(town.head, sheet, 'each');
    expect(row).toMatchObject({ outcome: 'changed', sinceId: updateId, refusals: [{ code: 'changed_since' }] });
    const again = filled(await download(town.head), { 红色物业: { 本次数: 3 } });
    expect(outcomes(await report(town.head, again))).toEqual(['reported']);
    const [, mine] = await updates();
    await house.get(ReviewProgress).review(town.supervisor, String(mine!.id), { verdict: 'returned', reason: '请核对' }, now); // prettier-ignore
    expect(outcomes(await report(town.head, again))).toEqual(['changed']);
  });

  it('reported twice at once doubles nothing', async () => {
    const measure = cumulative(15, { entryMode: 'increment' });
    await createTask(house, town, { measures: [measure], state: 'assigned' });
    const sheet = filled(await download(town.head), { 红色物业: { 本次数: 3 } });
    const both = await Promise.all([report(town.head, sheet), report(town.head, sheet, 'each')]);
    expect(both.flatMap(outcomes).sort()).toEqual(['already', 'reported']);
    const { waitingUpdates } = await house.inOrganisation(town.orgId, (tx) =>
      tx.getRepository(TaskProjection).findOneByOrFail({}),
    );
    expect(waitingUpdates).toBe(1);
    const [facts] = await house.inOrganisation(town.orgId, async (tx) => {
      const [{ id }] = await tx.query('SELECT id FROM task');
      return house.get(TaskFactsQuery).ofAll(tx, [id]);
    });
    expect(facts!.task).toMatchObject({ state: 'in_progress', version: 2 });
  });

  it('of a department is the office’s to report in its place, and says so for ever', async () => {
    await createTask(house, town, { measures: [cumulative(15)] });
    expect(await rowsFor(town.supervisor)).toEqual([]);
    expect(await codeOf(download(town.head, town.construction.id))).toBe('proxy_not_yours');
    expect(await codeOf(download(town.supervisor, newId()))).toBe('not_found');
    const sheet = filled(await download(town.supervisor, town.community.id), { 红色物业: { 本次数: 3 } });
    expect(outcomes(await report(town.supervisor, sheet))).toEqual(['reported']);
    expect(await updates()).toMatchObject([{ by_proxy: true, reported_by: town.supervisor.personId }]);
  });

  it('tells nobody of tasks that are not theirs', async () => {
    await createTask(house, town, { measures: [cumulative(15)] });
    const sheet = filled(await download(town.head), { 红色物业: { 本次数: 3 } });
    const [row] = await preview(town.otherHead, sheet);
    expect(row).toMatchObject({ outcome: 'refused', facts: null, refusals: [{ code: 'report_not_yours' }] });
    const elsewhere = await createTown(house);
    expect(await codeOf(preview(elsewhere.head, sheet))).toBe('sheet_of_others');
    const another = { name: '别的表.csv', bytes: Buffer.from('任务,本次数\n换届,3\n') };
    expect(await codeOf(house.get(PreviewEntrySheet).preview(town.head, another, now))).toBe('sheet_not_ours');
  });
});
