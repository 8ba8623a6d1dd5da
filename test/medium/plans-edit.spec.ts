import { ChangedElsewhere, newId } from '@dajuan/database/connection';
import { PlanItemStore } from '@dajuan/database/plans';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { measureOf } from '@dajuan/domain/progress';
import {
  AddPlanItem,
  DropPlanItem,
  EditPlanItem,
  EditPlanItems,
  ItemEdit,
  MergePlanItems,
  PlanActionsModule,
  RestorePlanItem,
  ReviewPlan,
  ReviewedItem,
  SplitPlanItem,
} from '@dajuan/features/plans';
import { createDraft, GivenItem, toilets } from '../factories/draft-plan';
import { House, openHouse } from '../factories/house';
import { createTown, TestTown } from '../factories/town';

const SENTENCE = '新建公厕6座，改建垃圾房9座';
const NEXT = '启用社区食堂两家。';
const BODY = `实事安排\n1.${SENTENCE}；\n2.${NEXT}\n`;

describe('editing a draft plan', () => {
  let house: House;
  let town: TestTown;

  beforeAll(async () => {
    house = await openHouse([PlanActionsModule]);
  });
  beforeEach(async () => {
    town = await createTown(house);
  });
  afterAll(() => house.close());

  async function draft(...items: GivenItem[]): Promise<{ planId: string; items: ReviewedItem[] }> {
    const planId = await createDraft(house, town, items, BODY);
    return { planId, items: await review(planId) };
  }
  const review = (planId: string) => house.get(ReviewPlan).review(town.orgId, planId);
  const seen = ({ item }: ReviewedItem) => ({ planId: item.planId, itemId: item.id, version: item.version });
  const edit = (item: ReviewedItem, changes: ItemEdit, by = town) =>
    house.get(EditPlanItem).edit(by.supervisor, seen(item), changes);

  /** Refused with exactly these codes at these fields, and nothing written. */
  async function refuses(
    attempt: () => Promise<unknown>,
    planId: string,
    ...expected: [code: string, field: string][]
  ) {
    const before = await review(planId);
    const error = await attempt().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Refused);
    expect((error as Refused).refusals.map(({ code, field }) => [code, field])).toEqual(expected);
    expect(await review(planId)).toEqual(before);
  }

  describe('one item', () => {
    it('changes what is given and tells what is still missing', async () => {
      const { items } = await draft({ title: '公厕' });
      const edited = await edit(items[0]!, { title: ' 新建公厕 ', leadDepartmentId: town.community.id });
      expect(edited.item).toMatchObject({ title: '新建公厕', leadDepartmentId: town.community.id, version: 2 });
      expect(edited.problems.map(({ code }) => code)).toEqual(['due_missing', 'measure_missing']);
    });

    it('keeps a measure that is not complete, and says at which field', async () => {
      const { items } = await draft(toilets(town));
      const measures = [measureOf({ id: newId(), type: 'cumulative', object: '公厕', unit: '座' })];
      const edited = await edit(items[0]!, { measures });
      expect(edited.item.measures).toEqual(measures);
      expect(edited.problems).toMatchObject([{ code: 'target_missing', field: 'measures.0.target' }]);
    });

    it('is refused to whoever read an older version, who is shown the item as it stands', async () => {
      const { items } = await draft(toilets(town));
      await edit(items[0]!, { title: '先到' });
      const late = edit(items[0]!, { title: '后到' });
      await expect(late).rejects.toBeInstanceOf(ChangedElsewhere);
      await expect(late).rejects.toMatchObject({ current: { item: { title: '先到', version: 2 }, problems: [] } });
    });

    it('lets one of two through who save at once', async () => {
      const { items } = await draft(toilets(town));
      const outcomes = await Promise.allSettled([edit(items[0]!, { theme: '甲' }), edit(items[0]!, { theme: '乙' })]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('is not due before it starts, nor on a day that does not exist', async () => {
      const { planId, items } = await draft(toilets(town, { startsOn: '2026-03-01' }));
      await refuses(() => edit(items[0]!, { dueOn: '2026-02-28' }), planId, ['due_before_start', 'dueOn']);
      await refuses(() => edit(items[0]!, { dueOn: '2026-02-30' }), planId, ['date_invalid', 'dueOn']);
    });

    it('names no department or person of another town, and nobody who has left', async () => {
      const neighbour = await createTown(house);
      const { planId, items } = await draft(toilets(town));
      const foreign: ItemEdit = {
        leadDepartmentId: neighbour.community.id,
        supportDepartmentIds: [town.construction.id, neighbour.construction.id],
        ownerId: neighbour.owner.personId,
        leaderId: newId(),
      };
      await refuses(
        () => edit(items[0]!, foreign),
        planId,
        ['unknown_department', 'leadDepartmentId'],
        ['unknown_department', 'supportDepartmentIds.1'],
        ['unknown_person', 'ownerId'],
        ['unknown_person', 'leaderId'],
      );
      await house.inOrganisation(town.orgId, (tx) =>
        tx.query('UPDATE person SET disabled_at = now() WHERE id = $1', [town.owner.personId]),
      );
      await refuses(() => edit(items[0]!, { ownerId: town.owner.personId }), planId, ['unknown_person', 'ownerId']);
    });

    it('of another town is not there', async () => {
      const neighbour = await createTown(house);
      const { items } = await draft(toilets(town));
      await expect(edit(items[0]!, { title: '越权' }, neighbour)).rejects.toBeInstanceOf(NotFound);
    });

    it('takes no character that cannot be kept', async () => {
      const { items } = await draft(toilets(town));
      const edited = await edit(items[0]!, {
        title: '公\0厕',
        measures: [measureOf({ id: newId(), type: 'binary', object: '\0' })],
      });
      expect(edited.item).toMatchObject({ title: '公\uFFFD厕', measures: [{ object: '\uFFFD' }] });
    });

    it('is dropped, not edited then, and restored', async () => {
      const { planId, items } = await draft(toilets(town));
      const dropped = await house.get(DropPlanItem).drop(town.supervisor, seen(items[0]!));
      expect(dropped).toMatchObject({ item: { state: 'dropped', version: 2 }, problems: [] });
      await refuses(() => edit(dropped, { title: '新' }), planId, ['item_dropped', 'state']);
      await refuses(() => house.get(DropPlanItem).drop(town.supervisor, seen(dropped)), planId, [
        'item_dropped',
        'state',
      ]);
      const restored = await house.get(RestorePlanItem).restore(town.supervisor, seen(dropped));
      expect(restored.item.state).toBe('draft');
      const again = () => house.get(RestorePlanItem).restore(town.supervisor, seen(restored));
      await refuses(again, planId, ['item_not_dropped', 'state']);
    });

    it('of one’s own stands at the end of the plan, over its whole year', async () => {
      const { planId } = await draft({ title: '甲' }, { title: '乙' });
      await house.get(AddPlanItem).add(town.supervisor, planId, { title: '丙', theme: '其他' });
      const items = await review(planId);
      expect(items.map(({ item }) => item.title)).toEqual(['甲', '乙', '丙']);
      expect(items[2]?.item).toMatchObject({ theme: '其他', startsOn: '2026-01-01', dueOn: '2026-12-31', quote: '' });
      const blank = () => house.get(AddPlanItem).add(town.supervisor, planId, { title: '  ', theme: '' });
      await refuses(blank, planId, ['title_missing', 'title']);
    });
  });

  describe('many items at once', () => {
    const editMany = (planId: string, ids: string[], changes: ItemEdit) =>
      house.get(EditPlanItems).edit(town.supervisor, planId, ids, changes);

    it('gives all of them one department, and takes it from among those who support', async () => {
      const { planId, items } = await draft(
        { title: '甲' },
        { title: '乙', supportDepartmentIds: [town.community.id, town.construction.id] },
        { title: '丙' },
      );
      const ids = items.slice(0, 2).map(({ item }) => item.id);
      const edited = await editMany(planId, ids, { leadDepartmentId: town.community.id });
      expect(edited.map(({ item }) => [item.leadDepartmentId, item.supportDepartmentIds, item.version])).toEqual([
        [town.community.id, [], 2],
        [town.community.id, [town.construction.id], 2],
      ]);
      expect((await review(planId))[2]?.item.leadDepartmentId).toBeNull();
    });

    it('changes none when one would be due before it starts', async () => {
      const { planId, items } = await draft({ title: '甲' }, { title: '乙', startsOn: '2026-06-01' });
      const ids = items.map(({ item }) => item.id);
      await refuses(() => editMany(planId, ids, { dueOn: '2026-05-31' }), planId, ['due_before_start', 'dueOn']);
    });

    it('changes none when one is of another plan, or when none is chosen', async () => {
      const { planId, items } = await draft({ title: '甲' });
      const other = await draft({ title: '别处' });
      const ids = [...items, ...other.items].map(({ item }) => item.id);
      await expect(editMany(planId, ids, { dueOn: '2026-12-01' })).rejects.toBeInstanceOf(NotFound);
      expect(await review(planId)).toEqual(items);
      await refuses(() => editMany(planId, [], { dueOn: '2026-12-01' }), planId, ['items_missing', 'itemIds']);
    });
  });

  describe('a split', () => {
    const split = (item: ReviewedItem, at: number) => house.get(SplitPlanItem).split(town.supervisor, seen(item), at);
    const cut = BODY.indexOf('改建');
    const count = (target: number, object: string) =>
      measureOf({ id: newId(), type: 'cumulative', object, unit: '座', target });

    it('makes two of one, each with its words and its figures, the second right behind the first', async () => {
      const measures = [count(6, '公厕'), count(9, '垃圾房')];
      const both = toilets(town, { title: SENTENCE, quote: SENTENCE, measures });
      const { planId, items } = await draft(both, { quote: NEXT, title: '食堂' });
      const [first, second] = await split(items[0]!, cut);
      expect(first?.item).toMatchObject({
        id: items[0]?.item.id,
        title: '新建公厕6座',
        version: 2,
        measures: [measures[0]],
      });
      expect(second?.item).toMatchObject({ title: '改建垃圾房9座', version: 1, measures: [measures[1]] });
      expect(second?.item).toMatchObject({ leadDepartmentId: town.community.id, dueOn: '2026-09-30' });
      expect(BODY.slice(second!.item.spanStart!, second!.item.spanEnd!)).toBe('改建垃圾房9座');
      expect((await review(planId)).map(({ item }) => item.title)).toEqual(['新建公厕6座', '改建垃圾房9座', '食堂']);
    });

    it('leaves a title that a person has written to the first half', async () => {
      const { items } = await draft(toilets(town, { title: '环卫设施', quote: SENTENCE }));
      expect((await split(items[0]!, cut)).map(({ item }) => item.title)).toEqual(['环卫设施', '改建垃圾房9座']);
    });

    it('is refused outside the sentence, where a half would be empty, and without a document', async () => {
      const { planId, items } = await draft(toilets(town, { quote: SENTENCE }), { title: '自拟' });
      const { spanStart, spanEnd } = items[0]!.item;
      for (const at of [0, spanStart!, spanEnd!, 99_999]) {
        await refuses(() => split(items[0]!, at), planId, ['split_outside', 'at']);
      }
      const blank = await draft(toilets(town, { quote: `；\n2.` }));
      await refuses(() => split(blank.items[0]!, BODY.indexOf('；\n2.') + 1), blank.planId, ['split_half_empty', 'at']);
      await refuses(() => split(items[1]!, 10), planId, ['item_not_from_document', 'at']);
    });
  });

  describe('a merge', () => {
    const merge = (planId: string, ids: string[]) => house.get(MergePlanItems).merge(town.supervisor, planId, ids);

    it('joins spans, words, measures and names into the first item', async () => {
      const second = { title: '食堂', quote: NEXT, readLead: ['社区办'], ownerId: town.owner.personId };
      const { planId, items } = await draft(
        toilets(town, { quote: SENTENCE, readLead: ['城建中心'] }),
        toilets(town, { ...second, leadDepartmentId: town.construction.id, supportDepartmentIds: [town.community.id] }),
      );
      const merged = await merge(
        planId,
        items.map(({ item }) => item.id),
      );
      expect(merged.item).toMatchObject({
        ...{ id: items[0]!.item.id, title: '新建公厕', version: 2, readLead: ['城建中心', '社区办'] },
        ...{ quote: `${SENTENCE}；2.${NEXT}`, leadDepartmentId: town.community.id, supportDepartmentIds: [] },
        ...{ ownerId: town.owner.personId, spanStart: items[0]!.item.spanStart, spanEnd: items[1]!.item.spanEnd },
      });
      const ids = merged.item.measures.map(({ id }) => id);
      expect(ids).toHaveLength(2);
      expect(ids[0]).toBe(items[0]!.item.measures[0]!.id);
      expect(ids[1]).not.toBe(items[1]!.item.measures[0]!.id);
      expect((await review(planId)).map(({ item }) => item.state)).toEqual(['draft', 'dropped']);
    });

    it('is due when the last of its parts is, and starts with the plan where its own start were later', async () => {
      const { planId, items } = await draft(
        { title: '甲', startsOn: '2026-10-01' },
        { title: '乙', dueOn: '2026-09-30' },
        { title: '丙', dueOn: '2026-06-30' },
      );
      const ids = items.map(({ item }) => item.id);
      expect((await merge(planId, ids)).item).toMatchObject({ startsOn: null, dueOn: '2026-09-30' });
    });

    it('keeps its parts away while it is kept, and gives them back once it is dropped', async () => {
      const { planId, items } = await draft({ title: '甲' }, { title: '乙' });
      const merged = await merge(
        planId,
        items.map(({ item }) => item.id),
      );
      const away = (await review(planId))[1]!;
      expect(away.item).toMatchObject({ state: 'dropped', mergedIntoId: merged.item.id });
      const restore = () => house.get(RestorePlanItem).restore(town.supervisor, seen(away));
      await refuses(restore, planId, ['item_merged_away', 'state']);
      await house.get(DropPlanItem).drop(town.supervisor, seen(merged));
      expect((await restore()).item).toMatchObject({ state: 'draft', mergedIntoId: null });
    });

    it('needs two different items that are there and not dropped', async () => {
      const { planId, items } = await draft({ title: '甲' }, { title: '乙', state: 'dropped' });
      const [one, dropped] = items.map(({ item }) => item.id);
      await refuses(() => merge(planId, [one!, one!]), planId, ['merge_needs_two', 'itemIds']);
      await refuses(() => merge(planId, [one!, dropped!]), planId, ['item_dropped', 'itemIds.1']);
      await expect(merge(planId, [one!, newId()])).rejects.toBeInstanceOf(NotFound);
    });
  });

  it('is over once the plan is confirmed', async () => {
    const { planId, items } = await draft(toilets(town));
    await house.inOrganisation(town.orgId, async (tx) => {
      await tx.query(`UPDATE work_plan SET state = 'confirmed', confirmed_at = now() WHERE id = $1`, [planId]);
    });
    const id = items[0]!.item.id;
    const attempts = [
      () => edit(items[0]!, { title: '新' }),
      () => house.get(EditPlanItems).edit(town.supervisor, planId, [id], { dueOn: '2026-12-01' }),
      () => house.get(DropPlanItem).drop(town.supervisor, seen(items[0]!)),
      () => house.get(RestorePlanItem).restore(town.supervisor, seen(items[0]!)),
      () => house.get(MergePlanItems).merge(town.supervisor, planId, [id, id]),
      () => house.get(SplitPlanItem).split(town.supervisor, seen(items[0]!), 3),
      () => house.get(AddPlanItem).add(town.supervisor, planId, { title: '新', theme: '' }),
    ];
    for (const attempt of attempts) await refuses(attempt, planId, ['plan_not_draft', 'state']);
  });

  it('finds no plan of another town', async () => {
    const neighbour = await createTown(house);
    const { planId } = await draft(toilets(town));
    const add = house.get(AddPlanItem).add(neighbour.supervisor, planId, { title: '越权', theme: '' });
    await expect(add).rejects.toBeInstanceOf(NotFound);
    await expect(house.get(ReviewPlan).review(neighbour.orgId, planId)).rejects.toBeInstanceOf(NotFound);
    const kept = await house.inOrganisation(town.orgId, (tx) => house.get(PlanItemStore).ofPlan(tx, planId));
    expect(kept).toHaveLength(1);
  });
});
