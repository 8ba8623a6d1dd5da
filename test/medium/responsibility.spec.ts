import { AreaPlacingStore, AreasQuery } from '@dajuan/database/areas';
import { ChangedElsewhere, newId } from '@dajuan/database/connection';
import { DutiesQuery } from '@dajuan/database/hand-overs';
import { MastersQuery } from '@dajuan/database/masters';
import { WorkPlanStore } from '@dajuan/database/plans';
import { MemberDimension, MemberRollUpsQuery, PlanRollUpsQuery } from '@dajuan/database/roll-ups';
import { Actor, maySee, MyTasksQuery, TaskFactsQuery, TaskListQuery, noFilters } from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';
import { NotAllowed, Refused } from '@dajuan/domain/errors';
import { AreaKind } from '@dajuan/domain/places';
import { AddArea, ChangeArea, RemoveArea } from '@dajuan/features/areas';
import { AskCoordination } from '@dajuan/features/requests';
import { AddMaster, ChangeMaster } from '@dajuan/features/masters';
import { AnswerMasters, NameContact, PlaceInAreas } from '@dajuan/features/placing';
import { RecordProgress, ReviewProgress } from '@dajuan/features/progress';
import { RollUpActionsModule } from '@dajuan/features/roll-ups';
import { KeepWorkGroup, WantedGroup } from '@dajuan/features/work-groups';
import { AreaModule } from '../../apps/api/areas/area.module';
import { HandOverModule } from '../../apps/api/hand-overs/hand-over.module';
import { MasterModule } from '../../apps/api/masters/master.module';
import { RequestModule } from '../../apps/api/requests/request.module';
import { TaskReader } from '../../apps/api/tasks/task-reader';
import { WorkGroupModule } from '../../apps/api/work-groups/work-group.module';
import { RollUpModule } from '../../apps/api/roll-ups/roll-up.module';
import { RollUpReader } from '../../apps/api/roll-ups/roll-up-reader';
import { House, openHouse } from '../factories/house';
import { proposed } from '../factories/progress';
import { committees, createTask } from '../factories/task';
import { createTown, TestPerson, TestTown } from '../factories/town';

const now = new Date();
const today = dateInZone(now, 'Asia/Shanghai');

describe('who answers for a task besides its department', () => {
  let house: House;
  let town: TestTown;
  let taskId: string;

  beforeAll(async () => {
    house = await openHouse([
      WorkGroupModule,
      AreaModule,
      MasterModule,
      RequestModule,
      HandOverModule,
      RollUpModule,
      RollUpActionsModule,
    ]);
  });
  beforeEach(async () => {
    town = await createTown(house);
    taskId = await createTask(house, town);
  });
  afterAll(() => house.close());

  const inTown = <T>(work: Parameters<typeof house.inOrganisation<T>>[1]) => house.inOrganisation(town.orgId, work);
  const page = (person: TestPerson) => house.get(TaskReader).show({ ...person, sessionId: newId() }, taskId, 'zh', now);
  const sentences = async () => (await page(town.supervisor)).history.map(({ sentence }) => sentence);
  const codesOf = (work: Promise<unknown>) =>
    work.then(
      () => [],
      (error: Refused) => error.refusals.map(({ code, field }) => `${code} ${field}`),
    );
  const noChange = (actor: Actor) =>
    house
      .get(RecordProgress)
      .record(
        actor,
        taskId,
        proposed({ kind: 'no_change', asOf: today, note: '物业移交受阻', nextStep: '下周协调' }),
        now,
      );
  /** What SQL and the domain say of the same; they are held to each other. */
  const sees = async (actor: Actor): Promise<boolean> =>
    inTown(async (tx) => {
      const facts = (await house.get(TaskFactsQuery).of(tx, taskId))!;
      const asked = { filters: noFilters, sort: 'number', offset: 0, limit: 200 } as const;
      const listed = (await house.get(TaskListQuery).find(tx, actor, asked, today)).tasks.some(
        ({ id }) => id === taskId,
      );
      expect(listed).toBe(maySee(actor, facts));
      return listed;
    });
  const mine = (actor: Actor) => inTown((tx) => new MyTasksQuery().openIds(tx, actor));

  describe('a work group', () => {
    const wanted = (given: Partial<WantedGroup> = {}): WantedGroup => ({
      ...{ name: '换届专班', purpose: '', startsOn: '2026-01-01', endsOn: null, taskIds: [taskId] },
      ...{ headIds: [town.leader.personId, town.head.personId], memberIds: [town.otherHead.personId], ...given },
    });
    const found = (given: Partial<WantedGroup> = {}) =>
      house.get(KeepWorkGroup).found(town.supervisor, wanted(given), now);

    it('lets people of other departments see and report for its tasks, while it works', async () => {
      expect(await sees(town.otherHead)).toBe(false);
      await expect(noChange(town.otherHead)).rejects.toBeInstanceOf(NotAllowed);
      const id = await found();
      expect(await sees(town.otherHead)).toBe(true);
      expect(await mine(town.otherHead)).toEqual([taskId]);
      await noChange(town.otherHead);
      expect((await page(town.otherHead)).groups).toMatchObject([{ id, name: '换届专班' }]);
      await house.get(KeepWorkGroup).dissolve(town.supervisor, id, '任务已完成', now);
      expect(await sees(town.otherHead)).toBe(false);
      await expect(noChange(town.otherHead)).rejects.toBeInstanceOf(NotAllowed);
      expect(await sentences()).toEqual(expect.arrayContaining(['承办专班：换届专班', '取消承办专班：换届专班']));
    });

    it.each([
      ['has not begun', { startsOn: '2099-01-01' }],
      ['is over', { startsOn: '2020-01-01', endsOn: '2020-12-31' }],
    ] as const)('gives no rights when it %s', async (_, given) => {
      await found(given);
      expect(await sees(town.otherHead)).toBe(false);
    });

    it('lets its head ask a leader, not its members', async () => {
      await found({ headIds: [town.otherHead.personId], memberIds: [] });
      const ask = () =>
        house
          .get(AskCoordination)
          .ask(town.otherHead, taskId, { reason: '两家物业不配合', addresseeId: null, answerBy: null }, now);
      await ask();
      await expect(
        house.get(AskCoordination).ask(town.leader, taskId, { reason: '催', addresseeId: null, answerBy: null }, now),
      ).rejects.toBeInstanceOf(NotAllowed);
    });

    it('is written down whole: known people and tasks, a name of its own, the version that was read', async () => {
      const id = await found();
      expect(await codesOf(found({ name: ' 换届专班 ' }))).toEqual(['group_name_taken name']);
      expect(await codesOf(found({ name: '另一专班', headIds: [newId()], taskIds: [newId()] }))).toEqual([
        'person_unknown headIds',
        'task_unknown taskIds',
      ]);
      const keep = house.get(KeepWorkGroup);
      await keep.change(town.supervisor, id, 1, wanted({ memberIds: [], taskIds: [] }), now);
      expect(await sees(town.otherHead)).toBe(false);
      await expect(keep.change(town.supervisor, id, 1, wanted(), now)).rejects.toBeInstanceOf(ChangedElsewhere);
    });

    it('is a duty of everybody in it', async () => {
      await found();
      const kinds = (await inTown((tx) => house.get(DutiesQuery).of(tx, town.otherHead.personId))).map(
        ({ kind }) => kind,
      );
      expect(kinds).toEqual(['head', 'group']);
    });
  });

  describe('an area', () => {
    const add = (kind: AreaKind, name: string, parentId: string | null = null, ownerId: string | null = null) =>
      house.get(AddArea).add(town.supervisor, { kind, name, parentId, ownerId });
    const place = (version: number, areaIds: string[], sites: { siteId: string; areaId: string | null }[] = []) =>
      house.get(PlaceInAreas).place(town.supervisor, taskId, version, { areaIds, sites }, now);

    it('is of a tree, and a task of it shows to whoever answers for it or for what it lies in', async () => {
      const network = await add('network', '“1+5+48+228”网格治理体系');
      const east = await add('sector', '东片区', network, town.otherHead.personId);
      const lotus = await add('neighbourhood', '荷塘居委', east);
      expect(await sees(town.otherHead)).toBe(false);
      await place(1, [lotus]);
      expect(await sees(town.otherHead)).toBe(true);
      await expect(noChange(town.otherHead)).rejects.toBeInstanceOf(NotAllowed);
      expect(await page(town.supervisor)).toMatchObject({ areas: [{ id: lotus, name: '荷塘居委' }], version: 2 });
      expect((await sentences())[0]).toBe('所属片区：荷塘居委');
      const cards = await inTown((tx) => house.get(AreasQuery).find(tx));
      expect(cards.map(({ name, tasks }) => [name, tasks])).toEqual([
        ['“1+5+48+228”网格治理体系', 1],
        ['东片区', 1],
        ['荷塘居委', 1],
      ]);
    });

    it('counts a task of several of its parts once, and sites as they are done', async () => {
      const named = ['一村', '二村', '三村'].map((name) => ({ id: newId(), name }));
      const [measure] = [committees({ sites: { count: 3, named } })];
      taskId = await createTask(house, town, { measures: [measure] });
      const east = await add('sector', '东片区');
      const [one, two] = [await add('neighbourhood', '一居', east), await add('neighbourhood', '二居', east)];
      await place(
        1,
        [one, two],
        named.map(({ id }, index) => ({ siteId: id, areaId: index === 0 ? one : two })),
      );
      const update = await house.get(RecordProgress).record(
        town.owner,
        taskId,
        proposed({
          kind: 'sites',
          targetId: measure.id,
          siteIds: [named[0]!.id],
          siteCount: 1,
          asOf: today,
          note: '已完成',
          nextStep: '继续',
        }),
        now,
      );
      await house.get(ReviewProgress).review(town.supervisor, update, { verdict: 'accepted' }, now);
      const cards = await inTown((tx) => house.get(AreasQuery).find(tx));
      expect(cards.map(({ name, tasks, sites, sitesDone: done }) => [name, tasks, sites, done])).toEqual([
        ['东片区', 1, 3, 1],
        ['一居', 1, 1, 1],
        ['二居', 1, 2, 0],
      ]);
      expect((await page(town.supervisor)).targets[0]!.sites.map(({ areaId }) => areaId)).toEqual([one, two, two]);
    });

    it('is changed by the version that was read, and goes only when nothing lies in it', async () => {
      const east = await add('sector', '东片区');
      const lotus = await add('neighbourhood', '荷塘居委', east);
      expect(await codesOf(add('sector', '东片区'))).toEqual(['area_name_taken name']);
      const change = (version: number, parentId: string | null) =>
        house
          .get(ChangeArea)
          .change(town.supervisor, east, version, { kind: 'sector', name: '东部片区', parentId, ownerId: null });
      expect(await codesOf(change(1, lotus))).toEqual(['area_in_itself parentId']);
      await change(1, null);
      await expect(change(1, null)).rejects.toBeInstanceOf(ChangedElsewhere);
      const remove = (id: string) => house.get(RemoveArea).remove(town.supervisor, id);
      expect(await codesOf(remove(east))).toEqual(['area_in_use areaId']);
      await remove(lotus);
      await remove(east);
      expect(await inTown((tx) => house.get(AreasQuery).find(tx))).toEqual([]);
    });

    it('refuses areas and sites that are not there, and who may not place', async () => {
      expect(await codesOf(place(1, [newId()], [{ siteId: newId(), areaId: null }]))).toEqual([
        'area_unknown areaIds.0',
        'site_unknown sites.0.siteId',
      ]);
      const byHead = house.get(PlaceInAreas).place(town.head, taskId, 1, { areaIds: [], sites: [] }, now);
      await expect(byHead).rejects.toBeInstanceOf(NotAllowed);
      await expect(place(7, [])).rejects.toBeInstanceOf(ChangedElsewhere);
      expect(await inTown((tx) => house.get(AreaPlacingStore).namesOf(tx, taskId))).toEqual([]);
    });
  });

  describe('a master', () => {
    const add = (title: string, kind: 'superior_task' | 'livelihood' = 'superior_task') =>
      house.get(AddMaster).add(town.supervisor, { kind, title, issuer: '滨禾区政府', year: 2026 });
    const answer = (version: number, masters: { masterId: string; number: string; text: string }[]) =>
      house.get(AnswerMasters).answer(town.supervisor, taskId, version, masters, now);

    it('is answered beside others, each with its number and text', async () => {
      const district = await add('区重点工作任务清单');
      const people = await add('民生实事项目', 'livelihood');
      await answer(1, [
        { masterId: district, number: '第12项', text: '完成22个小区业委会换届' },
        { masterId: district, number: '第13项', text: '' },
        { masterId: people, number: '', text: '办好家门口的事' },
      ]);
      expect((await page(town.owner)).masters).toMatchObject([
        { title: '区重点工作任务清单', number: '第12项', text: '完成22个小区业委会换届' },
        { title: '区重点工作任务清单', number: '第13项' },
        { kind: 'livelihood', title: '民生实事项目', number: '' },
      ]);
      expect((await sentences())[0]).toBe(
        '来源：《区重点工作任务清单》第12项、《区重点工作任务清单》第13项、《民生实事项目》',
      );
      const cards = await inTown((tx) => house.get(MastersQuery).find(tx));
      expect(cards.map(({ title, tasks, entries }) => [title, tasks, entries])).toEqual([
        ['区重点工作任务清单', 1, 2],
        ['民生实事项目', 1, 1],
      ]);
    });

    it('stands once a year, and stays while it is answered', async () => {
      const id = await add('区重点工作任务清单');
      expect(await codesOf(add(' 区重点工作任务清单 '))).toEqual(['title_taken title']);
      await answer(1, [{ masterId: id, number: '1', text: '' }]);
      expect(await codesOf(house.get(ChangeMaster).remove(town.supervisor, id))).toEqual(['master_in_use masterId']);
      const twice = [1, 2].map(() => ({ masterId: id, number: '1', text: '' }));
      expect(await codesOf(answer(2, [...twice, { masterId: newId(), number: '', text: '' }]))).toEqual([
        'entry_twice masters.1.number',
        'master_unknown masters.2.masterId',
      ]);
      await answer(2, []);
      await house.get(ChangeMaster).remove(town.supervisor, id);
    });
  });

  describe('a plan summed up', () => {
    const by = async (dimension: MemberDimension) =>
      (await house.get(RollUpReader).by({ ...town.supervisor, sessionId: newId() }, dimension, town.planId, now))
        .groups;
    const counts = async (dimension: MemberDimension) =>
      (await by(dimension)).map(({ name, depth, rollUp }) => [name, depth, rollUp.tasks]);

    it('counts a task once in every area and master it is in, and tells what is in none', async () => {
      await createTask(house, town, { leadDepartmentId: town.construction.id, leaderId: null });
      const area = (kind: AreaKind, name: string, parentId: string | null) =>
        house.get(AddArea).add(town.supervisor, { kind, name, parentId, ownerId: null });
      const east = await area('sector', '东片区', null);
      const [one, two] = [await area('neighbourhood', '一居', east), await area('neighbourhood', '二居', east)];
      const asked = { areaIds: [one, two], sites: [] };
      await house.get(PlaceInAreas).place(town.supervisor, taskId, 1, asked, now);
      const master = { kind: 'livelihood', title: '民生实事项目', issuer: '', year: 2026 } as const;
      const masterId = await house.get(AddMaster).add(town.supervisor, master);
      const entries = ['1', '2'].map((number) => ({ masterId, number, text: '' }));
      await house.get(AnswerMasters).answer(town.supervisor, taskId, 2, entries, now);
      expect(await counts('area')).toEqual([
        ['东片区', 0, 1],
        ['一居', 1, 1],
        ['二居', 1, 1],
        ['', 0, 1],
      ]);
      expect(await counts('master')).toEqual([
        ['民生实事项目', 0, 1],
        ['', 0, 1],
      ]);
      expect(await counts('leader')).toEqual([
        ['林岚', 0, 1],
        ['', 0, 1],
      ]);
    });

    it('comes to the same by department and theme as what is stored', async () => {
      await createTask(house, town, { leadDepartmentId: town.construction.id, theme: '城市建设' });
      const plan = (await inTown((tx) => house.get(WorkPlanStore).byId(tx, town.planId)))!;
      const stored = await inTown((tx) => house.get(PlanRollUpsQuery).on(tx, plan, today));
      for (const dimension of ['department', 'theme'] as const) {
        const own = await inTown((tx) => house.get(MemberRollUpsQuery).on(tx, plan, dimension, today));
        const wanted = stored.filter((each) => each.dimension === dimension);
        expect(own).toHaveLength(2);
        expect(own).toEqual(expect.arrayContaining(wanted.map(({ key, figures }) => ({ key, figures }))));
      }
    });
  });

  describe('a contact', () => {
    const name = (actor: Actor, version: number, contactId: string | null) =>
      house.get(NameContact).name(actor, taskId, version, contactId, now);

    it('of another department sees the task and may report for it', async () => {
      await name(town.owner, 1, town.otherHead.personId);
      expect(await sees(town.otherHead)).toBe(true);
      expect(await mine(town.otherHead)).toEqual([taskId]);
      await noChange(town.otherHead);
      expect(await sentences()).toContain('联络员：何川');
      await name(town.head, 2, null);
      expect(await sees(town.otherHead)).toBe(false);
      expect((await sentences())[0]).toBe('取消联络员：何川');
    });

    it('is named by the lead department or the office, and is somebody who may report', async () => {
      await expect(name(town.otherHead, 1, town.otherHead.personId)).rejects.toBeInstanceOf(NotAllowed);
      expect(await codesOf(name(town.supervisor, 1, town.leader.personId))).toEqual(['contact_unfit contactId']);
      expect(await codesOf(name(town.supervisor, 1, newId()))).toEqual(['contact_unfit contactId']);
    });
  });
});
