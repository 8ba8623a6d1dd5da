import { ReadFinding, statedCounts } from '@dajuan/domain/prose';
import { PlanRefused, ConfirmPlan, DropPlanItem, EditPlanItem, PlanActionsModule } from '@dajuan/features/plans';
import { PlanFinding, ReviewFindings, ReviewPlan, WaiveFinding } from '@dajuan/features/plans';
import { createDraft, toilets } from '../factories/draft-plan';
import { House, openHouse } from '../factories/house';
import { createTown, TestTown } from '../factories/town';

const QUOTES = ['新增企业10家，其中科技型18家', '启用社区食堂两家'];
const BODY = `本方案共3项。\n1.${QUOTES[0]}。\n2.${QUOTES[1]}。\n`;
const at = (words: string) => ({ text: words, start: BODY.indexOf(words), end: BODY.indexOf(words) + words.length });
const ERROR: ReadFinding = {
  ...{ kind: 'subset_exceeds_set', message: '部分18家多于全部10家', messageEn: 'The part is larger' },
  quotes: [at('10家'), at('18家')],
};
const REMARK: ReadFinding = { kind: 'near_duplicate', message: '相近', messageEn: 'Alike', quotes: [at('两家')] };

describe('doubts about the document of a plan', () => {
  let house: House;
  let town: TestTown;
  let planId: string;

  beforeAll(async () => {
    house = await openHouse([PlanActionsModule]);
  });
  beforeEach(async () => {
    town = await createTown(house);
    const items = QUOTES.map((quote) => toilets(town, { quote, title: quote }));
    planId = await createDraft(house, town, items, BODY, [ERROR, REMARK], statedCounts(BODY));
  });
  afterAll(() => house.close());

  const findings = () => house.get(ReviewFindings).review(town.orgId, planId);
  const states = async () => (await findings()).map(({ kind, state }) => [kind, state]);
  const named = async (kind: string): Promise<PlanFinding> => (await findings()).find((one) => one.kind === kind)!;
  const waive = (key: string, reason: string) =>
    house.get(WaiveFinding).waive(town.supervisor, planId, { key, reason }, new Date('2026-01-06T01:00:00Z'));
  const confirm = () => house.get(ConfirmPlan).confirm(town.supervisor, planId, 1, new Date('2026-01-12T01:00:00Z'));
  const seenFirst = async () => {
    const [first] = await house.get(ReviewPlan).review(town.orgId, planId);
    return { planId, itemId: first!.item.id, version: first!.item.version };
  };

  it('stand at the items they speak of, what the plan says of itself at none', async () => {
    const [first, second] = await house.get(ReviewPlan).review(town.orgId, planId);
    expect(await findings()).toMatchObject([
      {
        kind: 'stated_count',
        severity: 'error',
        state: 'open',
        itemIds: [],
        counted: { stated: 3, read: 2, noun: '项' },
      },
      { kind: 'subset_exceeds_set', severity: 'error', state: 'open', itemIds: [first!.item.id] },
      { kind: 'near_duplicate', severity: 'remark', state: 'open', itemIds: [second!.item.id] },
    ]);
  });

  it('keep the plan from being confirmed when they are errors', async () => {
    const error: unknown = await confirm().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PlanRefused);
    const { itemId } = await seenFirst();
    expect((error as PlanRefused).items.map((problem) => [problem.itemId, problem.code])).toEqual([
      [null, 'finding_open'],
      [itemId, 'finding_open'],
    ]);
  });

  it('are mended by changing what the item asks for, not by saying who answers', async () => {
    const { supervisor, construction } = town;
    await house.get(EditPlanItem).edit(supervisor, await seenFirst(), { leadDepartmentId: construction.id });
    expect(await states()).toContainEqual(['subset_exceeds_set', 'open']);
    await house.get(EditPlanItem).edit(supervisor, await seenFirst(), { title: '新增企业18家' });
    expect(await states()).toContainEqual(['subset_exceeds_set', 'mended']);
  });

  it('are mended by dropping the item', async () => {
    await house.get(DropPlanItem).drop(town.supervisor, await seenFirst());
    expect(await states()).toContainEqual(['subset_exceeds_set', 'mended']);
  });

  it('may stand with a reason, which whoever reads the plan later sees', async () => {
    await waive((await named('stated_count')).key, '第3项为内部工作');
    await waive((await named('subset_exceeds_set')).key, '写错');
    await waive((await named('subset_exceeds_set')).key, ' 原文笔误，已与单位核对 ');
    expect(await confirm()).toEqual({ taskCount: 2 });
    expect(await named('subset_exceeds_set')).toMatchObject({
      state: 'waived',
      waiver: { reason: '原文笔误，已与单位核对', by: { id: town.supervisor.personId } },
    });
  });

  it('are not explained without a reason, nor when there is no such doubt', async () => {
    await expect(waive((await named('stated_count')).key, '  ')).rejects.toMatchObject({
      refusals: [{ code: 'reason_missing', field: 'reason' }],
    });
    await expect(waive('two_values:1-2', '核对过')).rejects.toMatchObject({ refusals: [{ code: 'finding_unknown' }] });
  });
});
