import { Refused } from '@dajuan/domain/errors';
import {
  DropPlanItem,
  EditPlanItem,
  EditPlanItems,
  MergePlanItems,
  PlanActionsModule,
  ReviewedItem,
  ReviewPlan,
  SplitPlanItem,
  UndoPlanEdit,
} from '@dajuan/features/plans';
import { createDraft, toilets } from '../factories/draft-plan';
import { House, openHouse } from '../factories/house';
import { createTown, TestTown } from '../factories/town';

const SENTENCE = '新建公厕6座，改建垃圾房9座';
const BODY = `实事安排\n1.${SENTENCE}；\n2.启用社区食堂两家。\n`;

describe('taking back what was done to a draft', () => {
  let house: House;
  let town: TestTown;
  let planId: string;

  beforeAll(async () => {
    house = await openHouse([PlanActionsModule]);
  });
  beforeEach(async () => {
    town = await createTown(house);
    const items = [
      toilets(town, { quote: SENTENCE }),
      toilets(town, { title: '启用社区食堂', leadDepartmentId: null }),
    ];
    planId = await createDraft(house, town, items, BODY);
  });
  afterAll(() => house.close());

  const review = () => house.get(ReviewPlan).review(town.orgId, planId);
  const seen = ({ item }: ReviewedItem) => ({ planId, itemId: item.id, version: item.version });
  const undo = (editor = town.supervisor) => house.get(UndoPlanEdit).undo(editor, planId);
  const contents = async () => (await review()).map(({ item: { version: _version, ...content } }) => content);
  const first = async () => (await review())[0]!;
  const second = async () => (await review())[1]!;

  const changes: [string, () => Promise<unknown>][] = [
    ['edit', async () => house.get(EditPlanItem).edit(town.supervisor, seen(await first()), { title: '公厕六座' })],
    ['drop', async () => house.get(DropPlanItem).drop(town.supervisor, seen(await first()))],
    [
      'merge',
      async () =>
        house.get(MergePlanItems).merge(town.supervisor, planId, [(await first()).item.id, (await second()).item.id]),
    ],
    [
      'bulk',
      async () => {
        const itemIds = (await review()).map(({ item }) => item.id);
        return house.get(EditPlanItems).edit(town.supervisor, planId, itemIds, { leadDepartmentId: town.community.id });
      },
    ],
  ];

  it.each(changes)('brings every item back as it stood: %s', async (kind, change) => {
    const before = await contents();
    await change();
    expect(await contents()).not.toEqual(before);
    expect(await undo()).toMatchObject({ kind });
    expect(await contents()).toEqual(before);
  });

  it('gives the second half of a split back to the first', async () => {
    const before = await first();
    await house.get(SplitPlanItem).split(town.supervisor, seen(before), BODY.indexOf('改建'));
    await undo();
    const [whole, half] = await review();
    expect(whole!.item).toMatchObject({ title: before.item.title, quote: SENTENCE, state: 'draft' });
    expect(half!.item).toMatchObject({ state: 'dropped', mergedIntoId: whole!.item.id });
  });

  it('goes on to the change before, until there is none', async () => {
    const before = await contents();
    for (const [, change] of changes.slice(0, 2)) await change();
    await undo();
    await undo();
    expect(await contents()).toEqual(before);
    await expect(undo()).rejects.toMatchObject({ refusals: [{ code: 'nothing_to_undo' }] });
  });

  it('never takes back what somebody else did', async () => {
    await house.get(EditPlanItem).edit(town.supervisor, seen(await first()), { title: '公厕六座' });
    await expect(undo(town.head)).rejects.toMatchObject({ refusals: [{ code: 'nothing_to_undo' }] });
  });

  it('is refused, in words, once somebody else changed the item', async () => {
    await house.get(EditPlanItem).edit(town.supervisor, seen(await first()), { title: '公厕六座' });
    await house.get(EditPlanItem).edit(town.head, seen(await first()), { dueOn: '2026-10-31' });
    const before = await contents();
    const error: unknown = await undo().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Refused);
    expect((error as Refused).refusals).toMatchObject([
      { code: 'undo_changed_since', zh: '条目后来又有人改动，不能撤销：公厕六座' },
    ]);
    expect(await contents()).toEqual(before);
    await undo(town.head);
    await undo();
    expect((await first()).item.title).toBe('新建公厕');
  });
});
