import { StaleRollUpStore } from '@dajuan/database/roll-ups';
import { createHash } from 'node:crypto';
import { newId } from '@dajuan/database/connection';
import { TaskFacts, TaskFactsQuery, TaskProjection } from '@dajuan/database/tasks';
import { NotAllowed, NotFound, Refused } from '@dajuan/domain/errors';
import { measureOf } from '@dajuan/domain/progress';
import { OpenFile, ProgressActionsModule, RecordProgress, ReviewProgress, StoreFile } from '@dajuan/features/progress';
import { MoveTask, TaskActionsModule } from '@dajuan/features/tasks';
import { House, openHouse } from '../factories/house';
import { morningOf, proposed } from '../factories/progress';
import { committees, createTask, cumulative } from '../factories/task';
import { createTown, TestPerson, TestTown } from '../factories/town';

const now = morningOf('2026-09-30');

describe('reporting progress', () => {
  let house: House;
  let town: TestTown;
  let recording: RecordProgress;
  let reviewing: ReviewProgress;

  beforeAll(async () => {
    house = await openHouse([ProgressActionsModule, TaskActionsModule]);
    town = await createTown(house);
    recording = house.get(RecordProgress);
    reviewing = house.get(ReviewProgress);
  });
  afterAll(() => house.close());

  const elections = committees();
  const nineOf22 = () => proposed({ kind: 'sites', targetId: elections.id, siteCount: 9 });

  async function projectionOf(taskId: string): Promise<TaskProjection> {
    return house.inOrganisation(town.orgId, (tx) => tx.getRepository(TaskProjection).findOneByOrFail({ taskId }));
  }

  async function factsOf(taskId: string): Promise<TaskFacts> {
    const facts = await house.inOrganisation(town.orgId, (tx) => house.get(TaskFactsQuery).of(tx, taskId));
    if (!facts) throw new Error('no such task');
    return facts;
  }

  function refusalOf(attempt: Promise<unknown>): Promise<string> {
    return attempt.then(
      () => 'accepted',
      (error: unknown) => (error instanceof Refused ? (error.refusals[0]?.code ?? '') : String(error)),
    );
  }

  it('makes 9 of 22 communities 40.9 % once the supervision office has accepted it', async () => {
    const taskId = await createTask(house, town, { measures: [elections] });
    const updateId = await recording.record(town.owner, taskId, nineOf22(), now);
    const waiting = await projectionOf(taskId);
    expect(waiting).toMatchObject({ completion: 0, waitingUpdates: 1, lastReportedOn: '2026-09-30' });
    expect(waiting.waitingCompletion).toBeCloseTo(9 / 22, 10);

    await reviewing.review(town.supervisor, updateId, { verdict: 'accepted' }, now);
    const accepted = await projectionOf(taskId);
    expect(Math.round((accepted.completion ?? 0) * 1000) / 10).toBe(40.9);
    expect(accepted).toMatchObject({ waitingUpdates: 0, lastAcceptedOn: '2026-09-28' });
    expect(accepted.figures).toMatchObject([{ targetId: elections.id, numerator: 9, denominator: 22 }]);
  });

  it('counts an estimate, and lets nobody close the task before its final figure', async () => {
    const measure = cumulative(15);
    const taskId = await createTask(house, town, { measures: [measure] });
    const report = async (value: number, isEstimate: boolean) => {
      const update = proposed({ kind: 'figure', targetId: measure.id, value, isEstimate });
      const id = await recording.record(town.head, taskId, update, now);
      await reviewing.review(town.supervisor, id, { verdict: 'accepted' }, now);
      return id;
    };
    const close = async () => {
      const { version } = (await factsOf(taskId)).task;
      const step = { move: 'close' as const, version, reason: '', disposition: null };
      await house.get(MoveTask).move(town.supervisor, taskId, step, now);
    };
    const guess = await report(15, true);
    expect((await projectionOf(taskId)).figures).toMatchObject([{ actual: 15, isEstimate: true }]);
    expect(await refusalOf(close())).toBe('estimate_wants_final');
    const final = proposed({ kind: 'figure', targetId: measure.id, value: 15, correctsId: guess });
    const corrected = await recording.record(town.head, taskId, final, now);
    await reviewing.review(town.supervisor, corrected, { verdict: 'accepted' }, now);
    expect((await projectionOf(taskId)).figures).toMatchObject([{ actual: 15, isEstimate: false }]);
    expect(await refusalOf(close())).toBe('accepted');
  });

  it('asks for the roll-ups of the plan after the report is safe, and marks them stale with it', async () => {
    house.jobs.takeAll();
    const measure = cumulative(15);
    const taskId = await createTask(house, town, { measures: [measure], theme: '红色物业' });
    const marked = () => house.inOrganisation(town.orgId, (tx) => house.get(StaleRollUpStore).of(tx, town.planId));
    const before = await marked();
    await recording.record(town.head, taskId, proposed({ kind: 'figure', targetId: measure.id, value: 3 }), now);
    expect(house.jobs.takeAll()).toEqual([
      { name: 'roll-up.refresh', payload: { orgId: town.orgId, planId: town.planId } },
    ]);
    expect(await marked()).toHaveLength(before.length + 1);
  });

  it('puts a correction in the place of the figure it names, without touching that one', async () => {
    const measure = cumulative(15);
    const taskId = await createTask(house, town, { measures: [measure] });
    const figure = proposed({ kind: 'figure', targetId: measure.id, value: 12 });
    const wrong = await recording.record(town.owner, taskId, figure, now);
    await reviewing.review(town.supervisor, wrong, { verdict: 'accepted' }, now);
    const right = await recording.record(town.owner, taskId, { ...figure, value: 6, correctsId: wrong }, now);
    expect((await projectionOf(taskId)).completion).toBe(0.8);
    await reviewing.review(town.supervisor, right, { verdict: 'accepted' }, now);
    expect((await projectionOf(taskId)).completion).toBe(0.4);
    expect((await factsOf(taskId)).ledger).toMatchObject([{ value: 12 }, { value: 6, corrects: wrong }]);
  });

  it('leaves the figures as they were when a report is returned, and tells its reporter why', async () => {
    const taskId = await createTask(house, town, { measures: [elections].map((m) => ({ ...m, id: newId() })) });
    const [measure] = (await factsOf(taskId)).measures;
    const before = await projectionOf(taskId);
    const update = proposed({ kind: 'sites', targetId: measure?.id ?? '', siteCount: 9 });
    const updateId = await recording.record(town.owner, taskId, update, now);
    const verdict = { verdict: 'returned', reason: '与社区上报数不一致' } as const;
    await reviewing.review(town.supervisor, updateId, verdict, now);
    const { projectedAt: _then, ...figures } = before;
    expect(await projectionOf(taskId)).toMatchObject(figures);
    const inbox = await house.inOrganisation(town.orgId, (tx) =>
      tx.query(`SELECT recipient_id, body, facts FROM inbox_message WHERE kind = 'update_returned'`),
    );
    expect(inbox).toEqual([
      {
        recipient_id: town.owner.personId,
        body: expect.stringContaining('与社区上报数不一致'),
        facts: { taskId, updateId },
      },
    ]);
    expect(await refusalOf(reviewing.review(town.supervisor, updateId, { verdict: 'accepted' }, now))).toBe(
      'already_reviewed',
    );
  });

  it('asks why a task stays red, of "no change" too, and lets it speak once somebody says so', async () => {
    const measure = cumulative(15);
    const taskId = await createTask(house, town, { measures: [measure] });
    const behind = proposed({ kind: 'figure', targetId: measure.id, value: 2, note: ' ' });
    const noChange = proposed({ kind: 'no_change', note: '' });
    expect(await refusalOf(recording.record(town.owner, taskId, behind, now))).toBe('reason_missing_red');
    expect(await refusalOf(recording.record(town.owner, taskId, noChange, now))).toBe('reason_missing_red');
    expect((await factsOf(taskId)).ledger).toEqual([]);
    const explained = { ...behind, note: '用地未批，10月补齐' };
    expect(await refusalOf(recording.record(town.owner, taskId, explained, now))).toBe('accepted');
    const caughtUp = { ...behind, value: 15, note: '' };
    expect(await refusalOf(recording.record(town.owner, taskId, caughtUp, now))).toBe('accepted');
    expect(await refusalOf(recording.record(town.owner, taskId, noChange, now))).toBe('accepted');
  });

  it('signs for a task that was only assigned', async () => {
    const taskId = await createTask(house, town, { state: 'assigned' });
    await recording.record(town.owner, taskId, proposed({ kind: 'no_change' }), now);
    expect((await factsOf(taskId)).task).toMatchObject({ state: 'in_progress', version: 2 });
    const moves = await house.inOrganisation(town.orgId, (tx) =>
      tx.query('SELECT move, from_state, to_state, moved_by FROM task_move WHERE task_id = $1', [taskId]),
    );
    expect(moves).toEqual([
      { move: 'sign_for', from_state: 'assigned', to_state: 'in_progress', moved_by: town.owner.personId },
    ]);
  });

  it('keeps out of the ledger what cannot be true', async () => {
    const measure = cumulative(15);
    const taskId = await createTask(house, town, { measures: [measure] });
    const figure = proposed({ kind: 'figure', targetId: measure.id, value: 3 });
    const attempts: [Partial<typeof figure>, string][] = [
      [{ value: -1 }, 'progress_below_zero'],
      [{ unit: '万元' }, 'unit_mismatch'],
      [{ targetId: newId() }, 'target_unknown'],
      [{ asOf: '2026-10-01' }, 'date_in_future'],
      [{ correctsId: newId() }, 'correction_of_unknown'],
      [{ kind: 'sites', siteCount: 2, value: null }, 'kind_not_for_type'],
      [{ fileIds: [newId()] }, 'file_unknown'],
    ];
    for (const [change, code] of attempts) {
      const attempt = recording.record(town.owner, taskId, { ...figure, ...change }, now);
      expect([change, await refusalOf(attempt)]).toEqual([change, code]);
    }
    expect((await factsOf(taskId)).ledger).toEqual([]);
  });

  it('knows the milestones and sites of its target only', async () => {
    const milestone = { id: newId(), title: '挂牌', weight: 1, dueOn: null };
    const nodes = measureOf({ id: newId(), type: 'milestones', milestones: [milestone] });
    const taskId = await createTask(house, town, { measures: [nodes] });
    const update = proposed({ kind: 'milestones', targetId: nodes.id, milestoneIds: [newId()] });
    expect(await refusalOf(recording.record(town.owner, taskId, update, now))).toBe('milestone_unknown');
    await recording.record(town.owner, taskId, { ...update, milestoneIds: [milestone.id] }, now);
    expect((await projectionOf(taskId)).waitingCompletion).toBe(1);
  });

  it.each(['closed', 'paused', 'cancelled'] as const)('takes no report for a task that is %s', async (state) => {
    const closedOn = state === 'closed' ? '2026-09-01' : null;
    const taskId = await createTask(house, town, { state, closedOn });
    expect(await refusalOf(recording.record(town.owner, taskId, proposed({ kind: 'no_change' }), now))).toBe(
      'task_not_open',
    );
  });

  it('is for the lead department and the supervision office', async () => {
    const taskId = await createTask(house, town, { supportDepartmentIds: [town.construction.id], ownerId: null });
    const report = (actor: TestPerson) => recording.record(actor, taskId, proposed({ kind: 'no_change' }), now);
    await expect(report(town.otherHead)).rejects.toBeInstanceOf(NotAllowed);
    await expect(report(town.leader)).rejects.toBeInstanceOf(NotAllowed);
    for (const actor of [town.head, town.owner, town.supervisor])
      expect(await report(actor)).toEqual(expect.any(String));
  });

  it('does not know another town’s task, update or file', async () => {
    const other = await createTown(house);
    const taskId = await createTask(house, other);
    const updateId = await recording.record(other.owner, taskId, proposed({ kind: 'no_change' }), now);
    await expect(recording.record(town.owner, taskId, proposed({ kind: 'no_change' }), now)).rejects.toBeInstanceOf(
      NotFound,
    );
    const verdict = { verdict: 'accepted' } as const;
    await expect(reviewing.review(town.supervisor, updateId, verdict, now)).rejects.toBeInstanceOf(NotFound);
  });

  it('counts all of fifty reports that come at once', async () => {
    const measure = cumulative(100, { entryMode: 'increment' });
    const taskId = await createTask(house, town, { measures: [measure] });
    const one = proposed({ kind: 'figure', targetId: measure.id, value: 1 });
    await Promise.all(Array.from({ length: 50 }, () => recording.record(town.owner, taskId, one, now)));
    expect(await projectionOf(taskId)).toMatchObject({ waitingCompletion: 0.5, waitingUpdates: 50 });
  });

  it('keeps a file with its hash, for those who see the task it is tied to', async () => {
    const bytes = Buffer.from('换届公告');
    const upload = { name: '公告.txt', mediaType: 'text/plain', bytes };
    const file = await house.get(StoreFile).store(town.owner, upload, now);
    const twice = [file.id, file.id];
    expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    const open = (actor: TestPerson) => house.get(OpenFile).open(actor, file.id);
    await expect(open(town.head)).rejects.toBeInstanceOf(NotAllowed);
    const taskId = await createTask(house, town);
    await recording.record(town.owner, taskId, proposed({ kind: 'no_change', fileIds: twice }), now);
    expect((await open(town.head)).bytes.equals(bytes)).toBe(true);
    await expect(open(town.otherHead)).rejects.toBeInstanceOf(NotAllowed);
    await expect(open((await createTown(house)).supervisor)).rejects.toBeInstanceOf(NotFound);
  });

  it.each(['UPDATE progress_update SET value = 1', 'DELETE FROM progress_review', 'TRUNCATE progress_update CASCADE'])(
    'leaves facts that nobody can rewrite: %s is refused',
    async (statement) => {
      await expect(house.inOrganisation(town.orgId, (tx) => tx.query(statement))).rejects.toThrow('permission denied');
    },
  );

  it('returns a report with a reason only, which blanks are not', async () => {
    const taskId = await createTask(house, town);
    const updateId = await recording.record(town.owner, taskId, proposed({ kind: 'no_change' }), now);
    const blank = reviewing.review(town.supervisor, updateId, { verdict: 'returned', reason: '  ' }, now);
    expect(await refusalOf(blank)).toBe('reason_missing');
    const byHead = reviewing.review(town.head, updateId, { verdict: 'accepted' }, now);
    await expect(byHead).rejects.toBeInstanceOf(NotAllowed);
  });

  it('is not for a task closed in between', async () => {
    const taskId = await createTask(house, town, { measures: [measureOf({ id: newId(), type: 'unquantified' })] });
    const step = { move: 'close', version: 1, reason: '', disposition: null } as const;
    await house.get(MoveTask).move(town.supervisor, taskId, step, now);
    expect(await refusalOf(recording.record(town.owner, taskId, proposed({ kind: 'no_change' }), now))).toBe(
      'task_not_open',
    );
  });
});
