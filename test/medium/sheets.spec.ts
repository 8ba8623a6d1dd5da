import { PlanEditStore, PlanItemStore } from '@dajuan/database/plans';
import { Refused } from '@dajuan/domain/errors';
import { DocumentActionsModule, ImportSheet, PreviewSheet } from '@dajuan/features/documents';
import { ConfirmPlan, EditPlanItem, PlanActionsModule } from '@dajuan/features/plans';
import { House, openHouse } from '../factories/house';
import { morningOf } from '../factories/progress';
import { taskSheet, TaskSheetRow } from '../factories/task-sheet';
import { createTown, TestTown } from '../factories/town';
import { childrenRunTypescript } from '../support/children-run-typescript';

childrenRunTypescript();

const now = morningOf('2026-01-05');

const canteens = [1, '民生', '新建社区食堂', 5, '家', '社区办', '城建中心', '陈默', '9月底前'] as const;
const toilets = [2, null, '改建公厕', 9, '座', '城建中心', null, null, '2026/6/30'] as const;
const rivers = [3, '环境', '整治河道', '若干', '条', '水利站', null, '高远', '尽快'] as const;
const untitled = [4, '环境', null, 3, '个', '城建中心', null, null, '12月'] as const;
const first: TaskSheetRow[] = [canteens, toilets, rivers, untitled];

describe('a task table as a spreadsheet', () => {
  let house: House;
  let town: TestTown;

  beforeAll(async () => {
    house = await openHouse([DocumentActionsModule, PlanActionsModule]);
  });
  beforeEach(async () => {
    town = await createTown(house);
  });
  afterAll(() => house.close());

  const asked = (rows: readonly TaskSheetRow[], planId: string | null) => ({
    ...{ year: 2026, planId, title: '', dropGone: false },
    brought: {
      name: '任务分解表.xlsx',
      bytes: taskSheet(rows, [[1, 2]]),
      mapping: { sheet: null, headRow: null, roles: null },
    },
  });
  const preview = (rows: readonly TaskSheetRow[], planId: string | null = null) =>
    house.get(PreviewSheet).preview(town.supervisor, asked(rows, planId));
  const bring = (rows: readonly TaskSheetRow[], planId: string | null = null, dropGone = false) =>
    house.get(ImportSheet).import(town.supervisor, { ...asked(rows, planId), dropGone }, now);
  const itemsOf = (planId: string) =>
    house.inOrganisation(town.orgId, (tx) => house.get(PlanItemStore).ofPlan(tx, planId));

  const codeOf = (attempt: Promise<unknown>) =>
    attempt.then(
      () => null,
      (error: unknown) => (error instanceof Refused ? error.refusals[0]?.code : error),
    );

  it('is shown row by row with what is doubtful, and writes nothing before it is imported', async () => {
    const { read, laid, plans } = await preview(first);
    expect(read).toMatchObject({ sheet: '任务分解表', headRow: 2 });
    expect(laid.rows.map(({ kind }) => kind)).toEqual(['added', 'added', 'added', 'left_out']);
    expect(laid.rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      [],
      [],
      ['day_unreadable', 'target_not_number', 'unknown_department', 'unknown_person'],
      ['no_title'],
    ]);
    expect(plans).toEqual([]);
    const drafts = await house.inOrganisation(town.orgId, (tx) => tx.query('SELECT FROM plan_item'));
    expect(drafts).toEqual([]);
  });

  it('becomes a draft whose items hold what their rows say and lead back to them', async () => {
    const { planId, counts } = await bring(first);
    expect(counts).toMatchObject({ added: 3, left_out: 1, gone: 0 });
    const items = await itemsOf(planId);
    expect(items).toMatchObject([
      {
        ...{ title: '新建社区食堂', theme: '民生', dueOn: '2026-09-30', startsOn: '2026-01-01' },
        ...{ leadDepartmentId: town.community.id, supportDepartmentIds: [town.construction.id] },
        ownerId: town.owner.personId,
        measures: [{ type: 'cumulative', target: 5, unit: '家' }],
      },
      { title: '改建公厕', theme: '民生', dueOn: '2026-06-30', measures: [{ target: 9, unit: '座' }] },
      { title: '整治河道', leadDepartmentId: null, readLead: ['水利站'], ownerId: null, dueOn: '2026-12-31' },
    ]);
    expect(items[0]!.quote).toContain('新建社区食堂');
    const [document] = await house.inOrganisation(town.orgId, (tx) => tx.query('SELECT body, places FROM document'));
    expect(document.body.slice(items[1]!.spanStart!, items[1]!.spanEnd!)).toBe(items[1]!.quote);
    expect(document.places).toContainEqual({ start: items[1]!.spanStart, sheet: '任务分解表', row: 5 });
  });

  it('brought again changes, adds and leaves, and doubles nothing', async () => {
    const { planId } = await bring(first);
    const [, , river] = await itemsOf(planId);
    const again = [
      [1, '民生', '新建社区食堂', 6, '家', '社区办', '城建中心', '陈默', '10月底前'],
      toilets,
      [3, '民生', '建设口袋公园', 2, '个', '城建中心', null, null, '年底前'],
    ];
    const { laid } = await preview(again, planId);
    expect(laid.rows.map(({ kind }) => kind)).toEqual(['changed', 'unchanged', 'changed']);
    expect(laid.rows[0]!.changes).toEqual([
      { field: 'target', from: '5', to: '6' },
      { field: 'due', from: '9月底前', to: '10月底前' },
    ]);
    const renumbered = [...again.slice(0, 2), [7, ...again[2]!.slice(1)]];
    const { counts } = await bring(renumbered, planId, true);
    expect(counts).toMatchObject({ added: 1, changed: 1, unchanged: 1, gone: 1 });
    const items = await itemsOf(planId);
    expect(items.map(({ title, state }) => [title, state])).toEqual([
      ['新建社区食堂', 'draft'],
      ['改建公厕', 'draft'],
      ['整治河道', 'dropped'],
      ['建设口袋公园', 'draft'],
    ]);
    expect(items[0]).toMatchObject({
      dueOn: '2026-10-31',
      measures: [{ target: 6 }],
      sourceFile: '任务分解表.xlsx · 任务分解表',
    });
    expect(items[2]!.id).toBe(river!.id);
    expect((await preview(renumbered, planId)).laid).toMatchObject({ gone: [], rows: [{ kind: 'unchanged' }, {}, {}] });
    expect((await bring(renumbered, planId)).counts).toMatchObject({ added: 0, changed: 0, unchanged: 3, gone: 0 });
  });

  it('leaves what a person wrote by hand where the sheet says nothing else', async () => {
    const { planId } = await bring(first);
    const [item] = await itemsOf(planId);
    const seen = { planId, itemId: item!.id, version: item!.version };
    await house.get(EditPlanItem).edit(town.supervisor, seen, { title: '建成社区食堂', ownerId: null });
    await bring([[...canteens.slice(0, 8), '10月底前'], ...first.slice(1)], planId);
    const [after] = await itemsOf(planId);
    expect(after).toMatchObject({ title: '建成社区食堂', ownerId: null, dueOn: '2026-10-31' });
  });

  it('is not what “undo” takes back', async () => {
    const { planId } = await bring(first);
    await bring([canteens, [...toilets.slice(0, 3), 10, ...toilets.slice(4)]], planId);
    const last = await house.inOrganisation(town.orgId, (tx) =>
      house.get(PlanEditStore).lastStanding(tx, planId, town.supervisor.personId),
    );
    expect(last).toBeNull();
  });

  it('says how it differs from a confirmed plan and changes it no more', async () => {
    const whole = [canteens, toilets];
    const { planId } = await bring(whole);
    await house.get(ConfirmPlan).confirm(town.supervisor, planId, 1, now);
    const moved = [[...canteens.slice(0, 8), '10月底前'], toilets];
    expect((await preview(moved, planId)).laid.rows.map(({ kind }) => kind)).toEqual(['changed', 'unchanged']);
    expect(await codeOf(bring(moved, planId))).toBe('plan_not_draft');
  });

  it('makes one plan only of the same bytes, and leaves plans alone that came another way', async () => {
    await bring(first);
    expect(await codeOf(bring(first))).toBe('document_already_imported');
    expect(await codeOf(preview(first, town.planId))).toBe('plan_not_from_sheet');
    expect(await codeOf(bring([untitled]))).toBe('sheet_without_items');
  });
});
