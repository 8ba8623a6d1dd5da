import { newId } from '@dajuan/database/connection';
import { Disposition, Step } from '@dajuan/domain/loop';
import { ProgressActionsModule, RecordProgress, ReviewProgress, VerifyProjections } from '@dajuan/features/progress';
import { AnswerRequest, AskExtension, AskTargetChange, RequestActionsModule } from '@dajuan/features/requests';
import { RefreshRollUps, RollUpActionsModule, VerifyRollUps } from '@dajuan/features/roll-ups';
import { MoveTask, TaskActionsModule } from '@dajuan/features/tasks';
import { TaskFactsQuery } from '@dajuan/database/tasks';
import { House, openHouse } from '../factories/house';
import { morningOf, proposed } from '../factories/progress';
import { createTask, cumulative } from '../factories/task';
import { createTown, TestTown } from '../factories/town';

const now = morningOf('2026-09-30');

/** P23: completion is right. After each kind of fact every stored figure is rebuilt from the ledger. */
describe('no figure differs from the ledger', () => {
  let house: House;
  let town: TestTown;
  let tasks: { taskId: string; targetId: string }[];

  beforeAll(async () => {
    const modules = [ProgressActionsModule, TaskActionsModule, RequestActionsModule, RollUpActionsModule];
    house = await openHouse(modules);
  });
  beforeEach(async () => {
    town = await createTown(house);
    tasks = [];
    for (let count = 0; count < 6; count += 1) {
      const measure = cumulative(20);
      const place = count % 2 === 0 ? town.community : town.construction;
      const taskId = await createTask(house, town, { measures: [measure], leadDepartmentId: place.id });
      tasks.push({ taskId, targetId: measure.id });
    }
    await manyReports();
  });
  afterAll(() => house.close());

  const differences = async () => {
    const ofTasks = await house.get(VerifyProjections).verify(town.orgId, now);
    await house.get(RefreshRollUps).refresh(town.orgId, town.planId, now);
    return [...ofTasks, ...(await house.get(VerifyRollUps).verify(town.orgId))];
  };

  const report = (which: number, value: number, correctsId: string | null = null) => {
    const { taskId, targetId } = tasks[which]!;
    const update = proposed({ kind: 'figure', targetId, value, unit: '家', correctsId });
    return house.get(RecordProgress).record(town.supervisor, taskId, update, now);
  };
  const accept = (updateId: string) =>
    house.get(ReviewProgress).review(town.supervisor, updateId, { verdict: 'accepted' }, now);

  async function manyReports(): Promise<void> {
    for (let count = 0; count < tasks.length; count += 1) {
      await accept(await report(count, 2 * count + 3));
      await report(count, 2 * count + 5);
    }
  }

  async function move(which: number, step: Step, disposition: Disposition | null = null): Promise<void> {
    const { taskId } = tasks[which]!;
    const facts = await house.inOrganisation(town.orgId, (tx) => new TaskFactsQuery().of(tx, taskId));
    const asked = { version: facts!.task.version, move: step, reason: '口径说明', disposition };
    await house.get(MoveTask).move(town.supervisor, taskId, asked, now);
  }

  it('after many reports', async () => {
    expect(await differences()).toEqual([]);
  });

  it('after corrections and returns', async () => {
    const first = await report(0, 9);
    await accept(first);
    await accept(await report(0, 8, first));
    const returned = await report(1, 19);
    await house
      .get(ReviewProgress)
      .review(town.supervisor, returned, { verdict: 'returned', reason: '与台账不符' }, now);
    expect(await differences()).toEqual([]);
  });

  it('after closings, one opened again', async () => {
    await move(0, 'close', 'completed');
    await move(1, 'close', 'standing');
    await move(2, 'close', 'withdrawn');
    await move(1, 'reopen');
    expect(await differences()).toEqual([]);
  });

  it('after pauses, resumptions and cancelling', async () => {
    await move(0, 'pause');
    await move(1, 'pause');
    await move(1, 'resume');
    await move(2, 'cancel');
    expect(await differences()).toEqual([]);
  });

  it('after an extension and another target', async () => {
    const { taskId, targetId } = tasks[0]!;
    const asked = { newDueOn: '2027-03-31', reason: '审批推迟', progress: '已开工' } as const;
    const extension = await house.get(AskExtension).ask(town.head, taskId, asked, now);
    await house.get(AnswerRequest).answer(town.supervisor, extension, { verdict: 'agreed', reason: '' }, now);
    const change = { targetId, newValue: 25, reason: '上级调整' };
    const changing = await house.get(AskTargetChange).ask(town.head, taskId, change, now);
    await house.get(AnswerRequest).answer(town.supervisor, changing, { verdict: 'agreed', reason: '' }, now);
    expect(await differences()).toEqual([]);
  });

  it('and a roll-up that somebody has tampered with is found', async () => {
    expect(await differences()).toEqual([]);
    await house.inOrganisation(town.orgId, (tx) =>
      tx.query(`UPDATE roll_up SET figures = jsonb_set(figures, '{completion}', '0.99') WHERE key = $1`, [
        town.community.id,
      ]),
    );
    const found = await house.get(VerifyRollUps).verify(town.orgId);
    expect(found).toMatchObject([
      { dimension: 'department', key: town.community.id, stored: { figures: { completion: 0.99 } } },
    ]);
    expect(await house.get(VerifyRollUps).verify(newId())).toEqual([]);
  });
});
