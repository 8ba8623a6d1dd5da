import { newId } from '@dajuan/database/connection';
import { NotAllowed, NotFound } from '@dajuan/domain/errors';
import { measureOf } from '@dajuan/domain/progress';
import { RecordProgress, ReviewProgress, StoreFile } from '@dajuan/features/progress';
import { MoveTask } from '@dajuan/features/tasks';
import { ProgressModule } from '../../apps/api/progress/progress.module';
import { ProgressReader } from '../../apps/api/progress/progress-reader';
import { TaskReader } from '../../apps/api/tasks/task-reader';
import { House, openHouse } from '../factories/house';
import { morningOf, proposed } from '../factories/progress';
import { committees, createTask, cumulative } from '../factories/task';
import { createTown, TestPerson, TestTown } from '../factories/town';

const now = morningOf('2026-09-30');

describe('the pages of tasks and reports', () => {
  let house: House;
  let town: TestTown;

  beforeAll(async () => {
    house = await openHouse([ProgressModule]);
  });
  beforeEach(async () => {
    town = await createTown(house);
  });
  afterAll(() => house.close());

  const asPrincipal = (person: TestPerson) => ({ ...person, sessionId: newId() });
  const show = (taskId: string, person = town.supervisor, language: 'zh' | 'en' = 'zh') =>
    house.get(TaskReader).show(asPrincipal(person), taskId, language, now);
  const record = (taskId: string, update: Parameters<typeof proposed>[0], at = now) =>
    house.get(RecordProgress).record(town.owner, taskId, proposed(update), at);
  const accept = (updateId: string, at = now) =>
    house.get(ReviewProgress).review(town.supervisor, updateId, { verdict: 'accepted' }, at);
  const giveBack = (updateId: string, at = now) =>
    house.get(ReviewProgress).review(town.supervisor, updateId, { verdict: 'returned', reason: '口径不一致' }, at);

  it('show a task with its target, reports, corrections, files and what happened, in the reader’s language', async () => {
    const measure = cumulative(15);
    const taskId = await createTask(house, town, { measures: [measure], state: 'assigned' });
    const upload = { name: '台账.txt', mediaType: 'text/plain', bytes: Buffer.from('x') };
    const file = await house.get(StoreFile).store(town.owner, upload, now);
    const figure = { kind: 'figure', targetId: measure.id } as const;
    const wrong = await record(
      taskId,
      { ...figure, value: 12, note: '含在建', fileIds: [file.id] },
      morningOf('2026-09-28'),
    );
    await accept(wrong, morningOf('2026-09-29'));
    const right = await record(taskId, { ...figure, value: 6, correctsId: wrong, note: '' });
    const page = await show(taskId);
    expect(page.updates).toMatchObject([
      { id: right, value: 6, correctsId: wrong, correctedById: null, review: 'waiting', files: [] },
      { id: wrong, value: 12, correctedById: right, review: 'accepted', reviewedBy: { name: '苏明' } },
    ]);
    expect(page.updates[1]?.files).toEqual([
      { id: file.id, name: '台账.txt', mediaType: 'text/plain', sizeBytes: 1, sha256: file.sha256 },
    ]);
    expect(page.targets).toMatchObject([{ target: 15, actual: 12, waitingActual: 6, completion: 0.8, unit: '家' }]);
    expect(page).toMatchObject({ completion: 0.8, waitingCompletion: 0.4, waitingUpdates: 1, state: 'in_progress' });
    expect(page.history.map(({ actor, sentence }) => [actor.name, sentence])).toEqual([
      ['陈默', '更正为红色物业累计6家（截至9月28日）'],
      ['苏明', '审核通过'],
      ['陈默', '签收'],
      ['陈默', '报送红色物业累计12家（截至9月28日）：含在建'],
    ]);
    const english = await show(taskId, town.supervisor, 'en');
    expect(english.history[0]?.sentence).toBe('Corrected to 红色物业 6家 in all (as of 2026-09-28)');
  });

  it('tick milestones and sites with the day they were reached, and those that wait', async () => {
    const sites = ['东街', '西街', '南街'].map((name) => ({ id: newId(), name }));
    const [east, west] = sites;
    const measure = committees({ sites: { count: 22, named: sites } });
    const taskId = await createTask(house, town, { measures: [measure] });
    const done = { kind: 'sites', targetId: measure.id } as const;
    await accept(await record(taskId, { ...done, siteIds: [east!.id], asOf: '2026-05-20' }));
    await record(taskId, { ...done, siteIds: [west!.id] });
    const [target] = (await show(taskId)).targets;
    expect(target?.sites).toEqual([
      { ...sites[0], areaId: null, doneOn: '2026-05-20', isWaiting: false },
      { ...sites[1], areaId: null, doneOn: null, isWaiting: true },
      { ...sites[2], areaId: null, doneOn: null, isWaiting: false },
    ]);
    expect(target).toMatchObject({ siteCount: 22, actual: 1, waitingActual: 2, target: 22 });
  });

  it('say why the colour is what it is, and draw the course of the year', async () => {
    const measure = committees();
    const taskId = await createTask(house, town, { measures: [measure] });
    await accept(await record(taskId, { kind: 'sites', targetId: measure.id, siteCount: 9 }));
    const page = await show(taskId);
    expect(page.colour).toBe('red');
    expect(page.colourReason).toBe('完成40.9%，序时应达74.7%，落后33.8个百分点');
    expect(page.curve.at(-1)).toEqual({ day: '2026-12-31', expected: 1, completion: null });
    expect(page.curve.find(({ day }) => day === '2026-08-31')).toMatchObject({ completion: 0 });
    expect(page.curve.find(({ day }) => day === '2026-09-30')?.completion).toBeCloseTo(9 / 22, 10);
    expect(page.source).toMatchObject({ documentId: null, quote: '小区业委会换届', quoteStart: 0, quoteEnd: 7 });
  });

  it('offer the steps that are the reader’s to make, and none of another department’s task', async () => {
    const taskId = await createTask(house, town, { state: 'assigned', ownerId: null });
    expect(await show(taskId, town.owner)).toMatchObject({ moves: ['sign_for'], mayReport: true });
    expect(await show(taskId, town.supervisor)).toMatchObject({ moves: ['pause', 'cancel'], mayReport: true });
    expect(await show(taskId, town.leader)).toMatchObject({ moves: [], mayReport: false });
    await expect(show(taskId, town.otherHead)).rejects.toBeInstanceOf(NotAllowed);
    await expect(show(taskId, (await createTown(house)).supervisor)).rejects.toBeInstanceOf(NotFound);
  });

  it('group what one has to report by what to do about it', async () => {
    const nodes = measureOf({ id: newId(), type: 'unquantified' });
    const overdue = await createTask(house, town, { dueOn: '2026-09-15', title: '逾期' });
    const returned = await createTask(house, town, { title: '被退回' });
    const due = await createTask(house, town, { title: '本期要报', measures: [nodes] });
    const other = await createTask(house, town, {
      title: '已报',
      startsOn: '2026-10-01',
      measures: [measureOf({ id: newId(), type: 'unquantified' })],
    });
    await createTask(house, town, { leadDepartmentId: town.construction.id, ownerId: null });
    const closed = await createTask(house, town, { measures: [measureOf({ id: newId(), type: 'unquantified' })] });
    const step = { move: 'close', version: 1, reason: '', disposition: null } as const;
    await house.get(MoveTask).move(town.supervisor, closed, step, now);
    await giveBack(await record(returned, { kind: 'no_change' }));
    const october = morningOf('2026-10-10');
    const reported = await record(other, { kind: 'no_change', asOf: '2026-10-09' }, october);
    const mine = await house.get(ProgressReader).mine(asPrincipal(town.owner), october);
    expect(mine.reportBy).toBe('2026-10-25');
    expect(mine.rows.map(({ group, task }) => [group, task.id])).toEqual([
      ['overdue', overdue],
      ['returned', returned],
      ['due', due],
      ['other', other],
    ]);
    expect(mine.rows.map(({ lastUpdate }) => lastUpdate?.review ?? null)).toEqual([null, 'returned', null, 'waiting']);
    expect(mine.rows[3]?.lastUpdate?.id).toBe(reported);
    const heads = await house.get(ProgressReader).mine(asPrincipal(town.head), october);
    expect(heads.rows).toHaveLength(4);
  });

  it('bring what waits for review oldest first, with the figure before it', async () => {
    const [first, second] = [cumulative(10), cumulative(20)];
    const one = await createTask(house, town, { measures: [first] });
    const two = await createTask(house, town, { measures: [second], leadDepartmentId: town.construction.id });
    await accept(await record(two, { kind: 'figure', targetId: second.id, value: 5 }));
    const later = await record(one, { kind: 'figure', targetId: first.id, value: 4 }, morningOf('2026-10-02'));
    const earlier = await record(two, { kind: 'figure', targetId: second.id, value: 8 }, morningOf('2026-10-01'));
    const reader = house.get(ProgressReader);
    const waiting = await reader.waiting(asPrincipal(town.supervisor), {}, morningOf('2026-10-03'));
    expect(waiting.total).toBe(2);
    expect(waiting.rows.map(({ update }) => update.id)).toEqual([earlier, later]);
    expect(waiting.rows[0]).toMatchObject({ update: { value: 8 }, target: { actual: 5, waitingActual: 8 } });
    const ofOne = { departmentId: town.community.id, limit: 1 };
    const narrowed = await reader.waiting(asPrincipal(town.supervisor), ofOne, morningOf('2026-10-03'));
    expect(narrowed).toMatchObject({ total: 1, rows: [{ update: { id: later } }] });
  });
});
