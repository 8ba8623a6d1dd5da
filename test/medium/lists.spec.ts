import { ListPageQuery, ListsQuery } from '@dajuan/database/lists';
import { ChangedElsewhere } from '@dajuan/database/connection';
import { NotAllowed, NotFound, Refused } from '@dajuan/domain/errors';
import { EntryMove } from '@dajuan/domain/lists';
import {
  ChangeEntry,
  ChangeList,
  HoldRound,
  ImportEntries,
  LayOutList,
  LinkEntries,
  ListActionsModule,
  MarkRound,
  MoveEntry,
  RaiseFindings,
  StateBreakdown,
} from '@dajuan/features/lists';
import { ConfirmPlan, DraftEntries, EditPlanItem, PlanActionsModule } from '@dajuan/features/plans';
import { OpenFile, ProgressActionsModule, StoreFile } from '@dajuan/features/progress';
import { House, openHouse } from '../factories/house';
import { listsOf } from '../factories/named-list';
import { morningOf } from '../factories/progress';
import { createTown, TestPerson, TestTown } from '../factories/town';
import { childrenRunTypescript } from '../support/children-run-typescript';

childrenRunTypescript();

const now = morningOf('2026-05-06');

describe('lists and what becomes of their entries', () => {
  let house: House;
  let town: TestTown;
  let lists: ReturnType<typeof listsOf>;

  beforeAll(async () => {
    house = await openHouse([ListActionsModule, PlanActionsModule, ProgressActionsModule], [ListsQuery, ListPageQuery]);
  });
  beforeEach(async () => {
    town = await createTown(house);
    lists = listsOf(house, town, now);
  });
  afterAll(() => house.close());

  const codeOf = (attempt: Promise<unknown>) =>
    attempt.then(
      () => null,
      (error: unknown) =>
        error instanceof Refused ? error.refusals[0]?.code : error instanceof NotAllowed ? error.code : error,
    );
  const rows = <Row>(sql: string): Promise<Row[]> => house.inOrganisation(town.orgId, (tx) => tx.query(sql));
  const versionOf = async (listId: string, entryId: string) =>
    (await lists.entries(listId)).find(({ id }) => id === entryId)!.version;
  const move = async (
    actor: TestPerson,
    listId: string,
    entryId: string,
    step: { move: EntryMove; words?: string; fileIds?: string[] },
  ) => {
    const taken = { version: await versionOf(listId, entryId), words: '', fileIds: [], ...step };
    return house.get(MoveEntry).move(actor, entryId, taken, now);
  };

  it('bear the same name three times with three owners, and not twice with one', async () => {
    const name = '三张清单';
    await lists.create('duties', { name, holder: '镇党委' });
    await lists.create('services', { name, holder: '', ownerDepartmentId: town.community.id });
    await lists.create('matching', { name, holder: '党建联盟' });
    expect(await codeOf(lists.create('tasks', { name, holder: '镇党委' }))).toBe('list_taken');
    expect(await lists.seen(town.supervisor)).toEqual([name, name, name]);
  });

  it('are kept by the office and by the department whose they are, and seen by those with an entry in them', async () => {
    const own = await lists.create('honours', { name: '荣誉', ownerDepartmentId: town.community.id }, town.head);
    const shared = await lists.create('tasks', { name: '任务清单' });
    await lists.add(shared, [{ title: '整治河道', departmentId: town.construction.id }]);
    const files = await lists.create('roster', { name: '廉政档案', isRestricted: true });
    await lists.add(files, [{ title: '一号档案', departmentId: town.construction.id }]);
    expect(await lists.seen(town.leader)).toEqual(['任务清单', '荣誉']);
    expect(await lists.seen(town.owner)).toEqual(['荣誉']);
    expect(await lists.seen(town.otherHead)).toEqual(['任务清单']);
    expect(await lists.seen(town.supervisor)).toEqual(['任务清单', '廉政档案', '荣誉']);
    expect(await codeOf(lists.add(own, [{ title: '先进' }], town.otherHead))).toBe('list_not_yours');
    expect(await codeOf(lists.create('tasks', { ownerDepartmentId: town.construction.id }, town.head))).toBe(
      'owner_not_yours',
    );
  });

  describe('a problem', () => {
    let problems: string;
    let measures: string;
    let problem: string;
    let first: string;
    let second: string;

    beforeEach(async () => {
      problems = await lists.create('problems', { name: '问题清单', statedEntries: 1, statedSections: 1 });
      measures = await lists.create('measures', { name: '整改措施' });
      const [aspect] = await lists.add(problems, [{ title: '作风方面', isSection: true }]);
      const departmentId = town.community.id;
      [problem] = (await lists.add(problems, [{ title: '台账不全', parentId: aspect!, departmentId }])) as [string];
      [first, second] = (await lists.add(measures, [
        { title: '补齐台账', departmentId },
        { title: '建立抽查', departmentId },
      ])) as [string, string];
      for (const measure of [first, second]) await house.get(LinkEntries).link(town.supervisor, problem, measure);
    });

    it('is closed as rectified only when its measures are done, by the office, with what bears it out', async () => {
      const rectify = (actor = town.supervisor) =>
        move(actor, problems, problem, { move: 'rectify', words: '现场复查，已整改' });
      expect(await codeOf(rectify())).toBe('measures_open');
      await move(town.owner, measures, first, { move: 'finish', words: '已补齐 42 份' });
      expect(await codeOf(rectify())).toBe('measures_open');
      await move(town.head, measures, second, { move: 'finish', words: '制度已印发' });
      await move(town.head, problems, problem, { move: 'submit', words: '两项措施已完成' });
      expect(await codeOf(rectify(town.head))).toBe('entry_move_not_yours');
      expect(await codeOf(move(town.supervisor, problems, problem, { move: 'rectify' }))).toBe('evidence_missing');
      await rectify();
      const [, card] = await lists.entries(problems);
      expect(card).toMatchObject({ state: 'rectified', links: [{ id: first }, { id: second }] });
      expect(card!.steps.map((step) => [step.move, step.words, step.by.name])).toEqual([
        ['submit', '两项措施已完成', '周敏'],
        ['rectify', '现场复查，已整改', '苏明'],
      ]);
    });

    it('keeps its evidence: facts that are recorded and never change', async () => {
      const upload = { name: '复查照片.jpg', mediaType: 'image/jpeg', bytes: Buffer.from('x') };
      const file = await house.get(StoreFile).store(town.supervisor, upload, now);
      await move(town.supervisor, problems, problem, { move: 'answer', fileIds: [file.id] });
      const [, card] = await lists.entries(problems);
      expect(card!.steps[0]!.files).toEqual([{ id: file.id, name: '复查照片.jpg' }]);
      expect((await house.get(OpenFile).open(town.owner, file.id)).file.id).toBe(file.id);
      expect(await codeOf(house.get(OpenFile).open(town.otherHead, file.id))).toBe('file_not_yours');
      const recorded = await rows<{ object: string }>(
        `SELECT DISTINCT object FROM audit_record WHERE object LIKE 'entry%' OR object LIKE '%list%' ORDER BY 1`,
      );
      expect(recorded.map(({ object }) => object)).toEqual(['entry_link', 'entry_step', 'entry_step_file', 'list_entry', 'named_list']); // prettier-ignore
      await expect(rows(`UPDATE entry_step SET words = '改过'`)).rejects.toMatchObject({ code: '42501' });
    });

    it('is told of a file that is not one’s own, and of somebody who was faster', async () => {
      const upload = { name: '甲.txt', mediaType: 'text/plain', bytes: Buffer.from('甲') };
      const file = await house.get(StoreFile).store(town.owner, upload, now);
      expect(await codeOf(move(town.supervisor, problems, problem, { move: 'answer', fileIds: [file.id] }))).toBe(
        'file_unknown',
      );
      const version = await versionOf(problems, problem);
      await move(town.owner, problems, problem, { move: 'start' });
      const stale = { version, move: 'submit' as const, words: '已办', fileIds: [] };
      expect(await codeOf(house.get(MoveEntry).move(town.owner, problem, stale, now))).toBeInstanceOf(ChangedElsewhere);
    });

    it('loses a link with a record of it, and is linked to nothing that does not fit', async () => {
      expect(await codeOf(house.get(LinkEntries).link(town.supervisor, first, problem))).toBe('link_unfit');
      expect(await codeOf(house.get(LinkEntries).link(town.supervisor, problem, town.orgId))).toBe('entry_unknown');
      await house.get(LinkEntries).unlink(town.supervisor, problem, first);
      expect(await codeOf(house.get(LinkEntries).unlink(town.supervisor, problem, first))).toBe('not_linked');
      expect((await lists.entries(problems))[1]!.links.map(({ id }) => id)).toEqual([second]);
      expect(await rows(`SELECT FROM audit_record WHERE object = 'entry_link' AND kind = 'delete'`)).toHaveLength(1);
    });
  });

  it('become items of a draft plan, then tasks, and lead to them', async () => {
    const problems = await lists.create('problems', { name: '千分考问题' });
    const [entry] = await lists.add(problems, [{ title: '垃圾厢房积水', departmentId: town.construction.id }]);
    const asked = { listId: problems, planId: null, entryIds: [entry!] };
    const planId = await house.get(DraftEntries).draft(town.supervisor, asked, now);
    expect(await codeOf(house.get(DraftEntries).draft(town.supervisor, asked, now))).toBe('entries_unfit');
    const [drafted] = await lists.entries(problems);
    expect(drafted!.tasks).toMatchObject([{ planId, taskId: null, title: '垃圾厢房积水', state: null }]);
    expect((await lists.entries(problems, town.otherHead))[0]!.tasks).toEqual([]);
    await house.get(EditPlanItem).edit(town.supervisor, { planId, itemId: drafted!.tasks[0]!.itemId, version: 1 }, { ownerId: town.otherHead.personId }); // prettier-ignore
    await house.get(ConfirmPlan).confirm(town.supervisor, planId, 1, now);
    const [confirmed] = await lists.entries(problems, town.otherHead);
    expect(confirmed!.tasks).toMatchObject([{ title: '垃圾厢房积水', state: 'assigned' }]);
    const taskId = confirmed!.tasks[0]!.taskId!;
    const other = await lists.create('tasks', { name: '另一清单' });
    const [tied] = await lists.add(other, [{ title: '同一件事' }]);
    await house.get(LinkEntries).tie(town.supervisor, tied!, taskId);
    expect((await lists.entries(other))[0]!.tasks).toMatchObject([{ taskId }]);
    await house.get(LinkEntries).untie(town.supervisor, tied!, confirmed!.tasks[0]!.itemId);
    expect((await lists.entries(other))[0]!.tasks).toEqual([]);
  });

  describe('rounds', () => {
    it('of a scored checklist take points with findings, which become problems linked to where they were found', async () => {
      const checklist = await lists.create('checklist', { name: '千分考', statedPoints: 1000 });
      const [hall, river] = await lists.add(checklist, [
        { title: '农贸市场', points: 600, departmentId: town.community.id },
        { title: '河道', points: 400 },
      ]);
      const round = { name: '第一轮', heldOn: '2026-04-01', stated: {} };
      const roundId = await house.get(HoldRound).hold(town.supervisor, checklist, round, now);
      const mark = (entryId: string, value: number, finding = '') =>
        house.get(MarkRound).mark(town.supervisor, roundId, [{ entryId, value, grade: null, finding }], now);
      expect(await codeOf(mark(hall!, 610))).toBe('value_above_points');
      expect(await codeOf(mark(hall!, 590))).toBe('finding_missing');
      await mark(hall!, 580, '摊位占道');
      await mark(hall!, 590, '摊位占道两处');
      await mark(river!, 400);
      const raise = (listId: string, entryIds: string[]) =>
        house.get(RaiseFindings).raise(town.supervisor, roundId, { listId, entryIds }, now);
      expect(await codeOf(raise(checklist, [hall!]))).toBe('not_problems');
      const problems = await lists.create('problems', { name: '创卫问题' });
      expect(await codeOf(raise(problems, [river!]))).toBe('finding_missing');
      await raise(problems, [hall!]);
      const [problem] = await lists.entries(problems);
      expect(problem).toMatchObject({
        ...{ title: '摊位占道两处', state: 'open', department: { id: town.community.id } },
        links: [{ id: hall, relation: 'finding', isOutward: false }],
      });
      await house.get(MarkRound).lock(town.supervisor, roundId, now);
      await house.get(MarkRound).lock(town.supervisor, roundId, now);
      expect(await codeOf(mark(river!, 399, '漂浮物'))).toBe('round_locked');
      expect(await rows('SELECT FROM round_mark')).toHaveLength(3);
    });

    it('of a rating take its grades, of a register no round at all', async () => {
      const grades = [{ key: 'five', name: '五星', awardedBy: 'district' as const }];
      const rating = await lists.create('rating', { name: '星级党组织', grades });
      const [branch] = await lists.add(rating, [{ title: '一支部' }]);
      const hold = (listId: string, stated: Record<string, number>) =>
        house.get(HoldRound).hold(town.supervisor, listId, { name: '2026年度', heldOn: '2026-12-01', stated }, now);
      expect(await codeOf(hold(rating, { six: 1 }))).toBe('grade_unknown');
      const roundId = await hold(rating, { five: 8 });
      expect(await codeOf(hold(rating, {}))).toBe('round_taken');
      const marks = [{ entryId: branch!, value: null, grade: 'five', finding: '' }];
      await house.get(MarkRound).mark(town.supervisor, roundId, marks, now);
      const missing = house.get(MarkRound).mark(town.supervisor, town.orgId, marks, now);
      expect(await codeOf(missing)).toBeInstanceOf(NotFound);
      expect(await codeOf(hold(await lists.create('honours', { name: '荣誉' }), {}))).toBe('no_rounds');
    });
  });

  it('are laid out over objects, once each', async () => {
    const branches = await lists.create('roster', { name: '党支部名册' });
    await lists.add(branches, [{ title: '一支部', departmentId: town.community.id }, { title: '二支部' }]);
    const listId = await lists.create('objects', {
      name: '一个支部一件实事',
      template: '{object}办一件实事',
      statedEntries: 175,
    });
    const layOut = (asked: object) =>
      house.get(LayOutList).layOut(town.supervisor, listId, { names: [], everyDepartment: false, targetId: null, listId: null, ...asked }, now); // prettier-ignore
    expect(await layOut({ listId: branches })).toEqual({ added: 2, known: 0 });
    expect(await layOut({ listId: branches, names: ['三支部'] })).toEqual({ added: 1, known: 2 });
    expect(await layOut({ everyDepartment: true })).toEqual({ added: 3, known: 0 });
    expect(await codeOf(layOut({}))).toBe('objects_missing');
    expect(await codeOf(layOut({ targetId: town.orgId }))).toBe('objects_missing');
    const [entry] = await lists.entries(listId);
    expect(entry).toMatchObject({ title: '一支部办一件实事', holder: '一支部', department: { id: town.community.id } });
  });

  it('come in from a table once, all rows or none', async () => {
    const listId = await lists.create('problems', { name: '问题清单' });
    const bring = (text: string) =>
      house
        .get(ImportEntries)
        .import(town.supervisor, listId, async () => ({ name: '问题.csv', bytes: Buffer.from(text) }), now);
    const head = '序号,方面,问题,责任部门,整改期限\n';
    const good = `${head}1,作风,台账不全,社区办,2026-09-30\n2,作风,回告超期,,\n`;
    expect(await codeOf(bring(`${good}3,作风,占道经营,飞行大队,尽快\n`))).toBe('department_unreadable');
    expect(await lists.entries(listId)).toEqual([]);
    expect(await bring(good)).toEqual({ added: 2, known: 0 });
    expect(await bring(`${good}3,纪律,占道经营,城建中心,2026/10/1\n`)).toEqual({ added: 1, known: 2 });
    const entries = await lists.entries(listId);
    expect(entries.filter(({ isSection }) => isSection).map(({ title }) => title)).toEqual(['作风', '纪律']);
    expect(entries.find(({ title }) => title === '占道经营')).toMatchObject({ dueOn: '2026-10-01', number: '3' });
    expect(await codeOf(bring('甲,乙\n1,2\n'))).toBe('entries_without_head');
  });

  it('state how a count falls apart, and the last statement of a title stands', async () => {
    const listId = await lists.create('matters', { name: '代表建议' });
    const line = (level: number, name: string, count: number, given: object = {}) => ({
      ...{ level, name, count, isApproximate: false, outcome: null, split: null },
      ...given,
    });
    const state = (solved: number) =>
      house.get(StateBreakdown).state(
        town.supervisor,
        listId,
        {
          ...{ title: '办理情况', asOf: '2026-05-01', statedShare: null, shareDecimals: null },
          lines: [
            line(0, '建议', 24, { split: 'outcomes' as const }),
            line(1, '已解决', solved, { outcome: 'solved' as const }),
            line(1, '正在解决', 24 - 17, { outcome: 'in_work' as const }),
            line(1, '留作参考', 1, { outcome: 'reference' as const }),
          ],
        },
        now,
      );
    expect(await codeOf(state(17))).toBe('parts_differ');
    await state(16);
    await state(16);
    const standing = await house.inOrganisation(town.orgId, (tx) => house.get(ListPageQuery).breakdowns(tx, listId));
    expect(standing).toMatchObject([{ title: '办理情况', tree: { count: 24, parts: [{ count: 16 }, {}, {}] } }]);
    expect(await rows('SELECT FROM list_breakdown')).toHaveLength(2);
  });

  it('are changed as they were seen, entries too', async () => {
    const listId = await lists.create('tasks', { name: '清单' });
    const [entryId] = await lists.add(listId, [{ title: '甲' }]);
    const [entry] = await lists.entries(listId);
    const { id: _id, isSection: _is, position: _p, state: _s, version, department: _d, links: _l, tasks: _t, steps: _st, ...fields } = entry!; // prettier-ignore
    const change = (title: string, at: number) =>
      house.get(ChangeEntry).change(town.supervisor, entryId!, at, { ...fields, departmentId: null, title });
    await change('乙', version);
    expect(await codeOf(change('丙', version))).toBeInstanceOf(ChangedElsewhere);
    expect((await lists.entries(listId))[0]).toMatchObject({ title: '乙', version: version + 1 });
    const [card] = await house.inOrganisation(town.orgId, (tx) =>
      house.get(ListsQuery).find(tx, town.supervisor, listId),
    );
    const { holder, scope, year } = card!;
    const rename = (at: number) =>
      house.get(ChangeList).change(town.supervisor, listId, at, {
        ...{ name: '新清单', ownerDepartmentId: null, holder, scope, year, planId: town.planId },
        ...{ statedEntries: 2, statedSections: null, statedPoints: null, isAtLeast: false, countExplanation: '' },
        ...{ template: '', grades: [], isRestricted: false },
      });
    await rename(1);
    expect(await codeOf(rename(1))).toBeInstanceOf(ChangedElsewhere);
    expect(await lists.seen(town.supervisor)).toEqual(['新清单']);
  });
});
