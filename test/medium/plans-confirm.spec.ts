import { ChangedElsewhere, newId } from '@dajuan/database/connection';
import { PlanItemStore, PlansQuery } from '@dajuan/database/plans';
import { TaskFactsQuery } from '@dajuan/database/tasks';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { Measure, measureOf } from '@dajuan/domain/progress';
import { ConfirmPlan, PlanActionsModule, PlanRefused } from '@dajuan/features/plans';
import { createDraft, GivenItem, toilets } from '../factories/draft-plan';
import { House, openHouse } from '../factories/house';
import { morningOf } from '../factories/progress';
import { createTown, TestTown } from '../factories/town';

const now = morningOf('2026-01-12');

describe('confirming a plan', () => {
  let house: House;
  let town: TestTown;

  beforeAll(async () => {
    house = await openHouse([PlanActionsModule], [PlansQuery, TaskFactsQuery]);
  });
  beforeEach(async () => {
    town = await createTown(house);
    house.jobs.takeAll();
  });
  afterAll(() => house.close());

  const draft = (...items: GivenItem[]) => createDraft(house, town, items);
  const confirm = (planId: string, version = 1, by = town) =>
    house.get(ConfirmPlan).confirm(by.supervisor, planId, version, now);
  const rows = <Row>(sql: string, ...parameters: unknown[]): Promise<Row[]> =>
    house.inOrganisation(town.orgId, (tx) => tx.query(sql, parameters));
  const taskIds = async (planId: string) =>
    (await rows<{ id: string }>('SELECT id FROM task WHERE plan_id = $1 ORDER BY number', planId)).map(({ id }) => id);
  const factsOf = (ids: string[]) => house.inOrganisation(town.orgId, (tx) => house.get(TaskFactsQuery).ofAll(tx, ids));
  const itemsOf = (planId: string) =>
    house.inOrganisation(town.orgId, (tx) => house.get(PlanItemStore).ofPlan(tx, planId));
  const planOf = async (planId: string) =>
    (await house.inOrganisation(town.orgId, (tx) => house.get(PlansQuery).find(tx, { planId, withDrafts: true })))[0];

  /** Everything that confirming may write, of this town. */
  async function written() {
    const tables = ['task', 'task_support', 'target', 'milestone', 'site', 'task_move', 'task_projection', 'task_course', 'inbox_message', 'stale_roll_up']; // prettier-ignore
    const counts = await Promise.all(tables.map((table) => rows<{ count: number }>(`SELECT count(*) FROM ${table}`)));
    return counts.map(([row]) => row?.count);
  }

  async function refusedWith(attempt: Promise<unknown>): Promise<PlanRefused> {
    const error = await attempt.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof PlanRefused)) throw new Error(`not refused item by item: ${String(error)}`);
    return error;
  }

  it('makes a task of every item that is not dropped, numbered in the plan’s order', async () => {
    const planId = await draft(
      toilets(town, { ownerId: town.owner.personId, leaderId: town.leader.personId, theme: '环境' }),
      toilets(town, { title: '不做了', state: 'dropped' }),
      toilets(town, { title: '食堂', startsOn: '2026-02-01', supportDepartmentIds: [town.construction.id] }),
    );
    expect(await confirm(planId)).toEqual({ taskCount: 2 });
    const [first, second] = await rows(
      `SELECT number, title, theme, state, lead_department_id AS lead, owner_id AS owner, leader_id AS leader,
              starts_on AS "startsOn", due_on AS "dueOn", original_due_on AS "originalDueOn"
         FROM task WHERE plan_id = $1 ORDER BY number`,
      planId,
    );
    expect(first).toEqual({
      ...{ number: 1, title: '新建公厕', theme: '环境', state: 'assigned', lead: town.community.id },
      ...{ owner: town.owner.personId, leader: town.leader.personId },
      ...{ startsOn: '2026-01-01', dueOn: '2026-09-30', originalDueOn: '2026-09-30' },
    });
    expect(second).toMatchObject({ number: 2, title: '食堂', startsOn: '2026-02-01' });
    expect((await itemsOf(planId)).map(({ state }) => state)).toEqual(['confirmed', 'dropped', 'confirmed']);
    expect(await planOf(planId)).toMatchObject({
      ...{ state: 'confirmed', version: 2, itemCount: 2, taskCount: 2, confirmedAt: now },
      confirmedBy: { id: town.supervisor.personId, name: town.supervisor.name },
    });
  });

  it('keeps every kind of measure as it was reviewed', async () => {
    const id = newId;
    const measures: Measure[] = [
      measureOf({
        id: id(),
        type: 'cumulative',
        object: '公厕',
        unit: '座',
        target: 6,
        entryMode: 'increment',
        weight: 2,
      }),
      measureOf({ id: id(), type: 'ratio', object: '化解率', unit: '%', target: 0.95, ratioBound: 'floor' }),
      measureOf({
        id: id(),
        type: 'sites',
        object: '小区',
        unit: '个',
        sites: { count: 5, named: [{ id: id(), name: '南苑' }] },
      }),
      measureOf({ id: id(), type: 'range', object: '水位', unit: '米', range: { low: 2.5, high: 3.1 } }),
      measureOf({
        id: id(),
        type: 'stages',
        object: '电梯',
        unit: '台',
        stages: [{ id: id(), title: '开工', weight: 1, target: 15 }],
      }),
      measureOf({
        ...{ id: id(), type: 'milestones', object: '办法' },
        milestones: [
          { id: id(), title: '征求意见', weight: 1, dueOn: '2026-03-31' },
          { id: id(), title: '印发', weight: 2, dueOn: null },
        ],
      }),
      measureOf({
        id: id(),
        type: 'level',
        object: '收入',
        unit: '元',
        target: 8e8,
        periodTargets: [{ dueOn: '2026-06-30', value: 4e8 }],
      }),
    ];
    const planId = await draft(toilets(town, { measures }));
    await confirm(planId);
    const [facts] = await factsOf(await taskIds(planId));
    expect(facts?.measures).toEqual(measures);
  });

  it('leaves behind what a measure carried from a type it had before', async () => {
    const carried = measureOf({
      ...{ id: newId(), type: 'cumulative', object: '公厕', unit: '座', target: 6 },
      ...{ range: { low: 9, high: 1 }, milestones: [{ id: newId(), title: '旧', weight: 1, dueOn: null }] },
    });
    const planId = await draft(toilets(town, { measures: [carried] }));
    await confirm(planId);
    const [facts] = await factsOf(await taskIds(planId));
    expect(facts?.measures).toEqual([{ ...carried, range: null, milestones: [] }]);
  });

  it('says who assigned each task and to whom', async () => {
    const planId = await draft(toilets(town, { ownerId: town.owner.personId }));
    await confirm(planId);
    expect(await rows('SELECT move, from_state, to_state, facts, moved_by, moved_at FROM task_move')).toEqual([
      {
        ...{
          move: 'assign',
          from_state: null,
          to_state: 'assigned',
          moved_by: town.supervisor.personId,
          moved_at: now,
        },
        facts: {
          ...{ leadDepartmentId: town.community.id, ownerId: town.owner.personId, leaderId: null },
          ...{ startsOn: '2026-01-01', dueOn: '2026-09-30' },
        },
      },
    ]);
  });

  it('projects each task as one of which nothing was reported yet', async () => {
    const planId = await draft(
      toilets(town),
      toilets(town, { measures: [measureOf({ id: newId(), type: 'unquantified' })] }),
    );
    await confirm(planId);
    const projections = await rows<{ completion: number | null; red: string }>(
      `SELECT completion, red_from AS red FROM task_projection JOIN task ON task.id = task_id ORDER BY number`,
    );
    expect(projections).toEqual([
      { completion: 0, red: expect.stringMatching(/^2026-0[34]-/) },
      { completion: null, red: '2026-10-01' },
    ]);
  });

  it('tells owners and heads once each, and asks for the roll-ups', async () => {
    const planId = await draft(
      toilets(town, { ownerId: town.owner.personId, theme: '环境' }),
      toilets(town, { title: '河道', leadDepartmentId: town.construction.id, theme: '环境' }),
      toilets(town, { title: '食堂', theme: '民生' }),
    );
    await confirm(planId);
    const messages = await rows<{ recipient: string; facts: { planId: string; taskIds: string[] } }>(
      `SELECT recipient_id AS recipient, kind, subject_id AS subject, title, day, facts FROM inbox_message`,
    );
    const [first, second, third] = await taskIds(planId);
    expect(Object.fromEntries(messages.map(({ recipient, facts }) => [recipient, facts.taskIds]))).toEqual({
      [town.owner.personId]: [first],
      [town.head.personId]: [first, third],
      [town.otherHead.personId]: [second],
    });
    expect(messages[0]).toMatchObject({ kind: 'assigned', subject: planId, day: '2026-01-12', facts: { planId } });
    expect(await rows(`SELECT count(*) FROM stale_roll_up WHERE plan_id = '${planId}'`)).toEqual([{ count: 1 }]);
    expect(house.jobs.takeAll()).toEqual([{ name: 'roll-up.refresh', payload: { orgId: town.orgId, planId } }]);
  });

  it('is refused item by item and field by field, and then nothing is written', async () => {
    const before = await written();
    const bad = measureOf({ id: newId(), type: 'cumulative', object: '公厕', unit: '座', target: 0 });
    const planId = await draft(
      toilets(town),
      toilets(town, { leadDepartmentId: null, dueOn: null }),
      toilets(town, { measures: [bad] }),
      toilets(town, { startsOn: null, dueOn: '2025-06-30' }),
      toilets(town, { measures: [], state: 'dropped' }),
    );
    const ids = (await itemsOf(planId)).map(({ id }) => id);
    const { items } = await refusedWith(confirm(planId));
    expect(items.map(({ itemId, field, code }) => [ids.indexOf(itemId ?? ''), field, code])).toEqual([
      [1, 'leadDepartmentId', 'lead_missing'],
      [1, 'dueOn', 'due_missing'],
      [2, 'measures.0.target', 'target_is_baseline'],
      [3, 'dueOn', 'due_before_start'],
    ]);
    expect(await written()).toEqual(before);
    expect(await planOf(planId)).toMatchObject({ state: 'draft', version: 1 });
    expect(house.jobs.takeAll()).toEqual([]);
  });

  it('is refused for a date in a year without a working calendar', async () => {
    const planId = await draft(toilets(town, { dueOn: '2199-12-31' }));
    const { items } = await refusedWith(confirm(planId));
    expect(items).toMatchObject([{ code: 'calendar_not_covered', field: 'dueOn' }]);
    expect(await taskIds(planId)).toEqual([]);
  });

  it('is refused for a measure that another item or plan has already', async () => {
    const item = toilets(town);
    const twice = await draft(item, { ...item, title: '又一次' });
    expect((await refusedWith(confirm(twice))).items).toMatchObject([
      { code: 'measure_id_repeated', field: 'measures.0.id' },
    ]);
    await confirm(await draft(item));
    const again = await draft(item);
    expect((await refusedWith(confirm(again))).items).toMatchObject([{ code: 'measure_id_repeated' }]);
  });

  it('happens once', async () => {
    const planId = await draft(toilets(town));
    await confirm(planId);
    for (const version of [1, 2]) {
      const again = confirm(planId, version);
      await expect(again).rejects.toBeInstanceOf(Refused);
      await expect(again).rejects.toMatchObject({ refusals: [{ code: 'plan_already_confirmed' }] });
    }
    expect(await taskIds(planId)).toHaveLength(1);
  });

  it('happens once for two who confirm at the same moment', async () => {
    const planId = await draft(toilets(town));
    const outcomes = await Promise.allSettled([confirm(planId), confirm(planId)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await taskIds(planId)).toHaveLength(1);
  });

  it('is refused to whoever read another version, and for a plan with nothing in it', async () => {
    const planId = await draft(toilets(town));
    const stale = confirm(planId, 7);
    await expect(stale).rejects.toBeInstanceOf(ChangedElsewhere);
    await expect(stale).rejects.toMatchObject({ current: { id: planId, version: 1 } });
    const empty = await draft(toilets(town, { state: 'dropped' }));
    await expect(confirm(empty)).rejects.toMatchObject({ refusals: [{ code: 'plan_empty' }] });
  });

  it('finds no plan of another town', async () => {
    const neighbour = await createTown(house);
    const planId = await draft(toilets(town));
    await expect(confirm(planId, 1, neighbour)).rejects.toBeInstanceOf(NotFound);
    expect(await taskIds(planId)).toEqual([]);
  });

  it('takes five hundred items in one transaction', async () => {
    const planId = await draft(
      ...Array.from({ length: 500 }, (_, index) => toilets(town, { title: `任务${index + 1}` })),
    );
    expect(await confirm(planId)).toEqual({ taskCount: 500 });
    const [counts] = await rows(
      `SELECT (SELECT count(*) FROM task) AS tasks, (SELECT count(DISTINCT number) FROM task) AS numbers,
              (SELECT count(*) FROM target) AS targets, (SELECT count(*) FROM task_projection) AS projections,
              (SELECT count(*) FROM task_course) AS months`,
    );
    expect(counts).toEqual({ tasks: 500, numbers: 500, targets: 500, projections: 500, months: 6000 });
  });
});
