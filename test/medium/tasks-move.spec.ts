import { ChangedElsewhere, newId } from '@dajuan/database/connection';
import { Task, TaskProjection } from '@dajuan/database/tasks';
import { NotAllowed, NotFound, Refused } from '@dajuan/domain/errors';
import { Step } from '@dajuan/domain/loop';
import { measureOf } from '@dajuan/domain/progress';
import { AskedStep, MoveTask, TaskActionsModule } from '@dajuan/features/tasks';
import { House, openHouse } from '../factories/house';
import { morningOf } from '../factories/progress';
import { createTask, GivenTask } from '../factories/task';
import { createTown, TestPerson, TestTown } from '../factories/town';

const now = morningOf('2026-09-30');
const step = (move: Step, given: Partial<AskedStep<Step>> = {}): AskedStep<Step> => ({
  ...{ move, version: 1, reason: '', disposition: null },
  ...given,
});

describe('a task on its way through the loop', () => {
  let house: House;
  let town: TestTown;
  let moving: MoveTask;

  beforeAll(async () => {
    house = await openHouse([TaskActionsModule]);
    town = await createTown(house);
    moving = house.get(MoveTask);
  });
  afterAll(() => house.close());

  const wordsOnly = (): GivenTask => ({ measures: [measureOf({ id: newId(), type: 'unquantified' })] });

  const taskOf = (id: string): Promise<Task> =>
    house.inOrganisation(town.orgId, (tx) => tx.getRepository(Task).findOneByOrFail({ id }));

  it('is signed for by its owner, which leaves a fact with who and when', async () => {
    const id = await createTask(house, town, { state: 'assigned' });
    await moving.move(town.owner, id, step('sign_for'), now);
    expect(await taskOf(id)).toMatchObject({ state: 'in_progress', version: 2 });
    const facts = await house.inOrganisation(town.orgId, (tx) =>
      tx.query('SELECT move, from_state, moved_by, moved_at FROM task_move WHERE task_id = $1', [id]),
    );
    expect(facts).toEqual([{ move: 'sign_for', from_state: 'assigned', moved_by: town.owner.personId, moved_at: now }]);
  });

  it('is closed on the day it is in the town, and opened again with a reason', async () => {
    const id = await createTask(house, town, wordsOnly());
    await moving.move(town.supervisor, id, step('close'), new Date('2026-09-30T17:00:00Z'));
    expect(await taskOf(id)).toMatchObject({ state: 'closed', closedOn: '2026-10-01' });
    await moving.move(town.supervisor, id, step('reopen', { version: 2, reason: '群众反映未完成' }), now);
    expect(await taskOf(id)).toMatchObject({ state: 'in_progress', closedOn: null, disposition: null, version: 3 });
  });

  it('closes below its target only with a disposition, and 完成 makes it whole', async () => {
    const id = await createTask(house, town);
    const refused = await moving.move(town.supervisor, id, step('close'), now).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).refusals).toMatchObject([{ code: 'disposition_missing', field: 'disposition' }]);
    const ending = { disposition: 'completed', reason: '两家小区已拆迁' } as const;
    await moving.move(town.supervisor, id, step('close', ending), now);
    const projection = await house.inOrganisation(town.orgId, (tx) =>
      tx.getRepository(TaskProjection).findOneByOrFail({ taskId: id }),
    );
    expect(projection).toMatchObject({ completion: 1, achievement: 0 });
  });

  it('is moved by those whose step it is', async () => {
    const id = await createTask(house, town, { state: 'assigned', supportDepartmentIds: [town.construction.id] });
    const attempt = (actor: TestPerson, move: Step) => moving.move(actor, id, step(move, { reason: '调整' }), now);
    await expect(attempt(town.otherHead, 'sign_for')).rejects.toBeInstanceOf(NotAllowed);
    await expect(attempt(town.head, 'pause')).rejects.toBeInstanceOf(NotAllowed);
    await expect(attempt(town.supervisor, 'resume')).rejects.toBeInstanceOf(Refused);
    await expect(attempt(town.supervisor, 'pause')).resolves.toBeUndefined();
  });

  it('is not moved by somebody who read an earlier version, who is told what stands there now', async () => {
    const id = await createTask(house, town);
    await moving.move(town.supervisor, id, step('pause', { reason: '等待批复' }), now);
    const late = moving.move(town.supervisor, id, step('cancel', { reason: '不再需要' }), now);
    await expect(late).rejects.toMatchObject({ code: 'changed_elsewhere', current: { state: 'paused', version: 2 } });
  });

  it('goes to exactly one of twenty who move it at once', async () => {
    const id = await createTask(house, town);
    const attempts = Array.from({ length: 20 }, () =>
      moving.move(town.supervisor, id, step('pause', { reason: '等待批复' }), now),
    );
    const outcomes = await Promise.allSettled(attempts);
    const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(failures).toHaveLength(19);
    expect(failures.every((failure) => failure instanceof ChangedElsewhere)).toBe(true);
    expect(await taskOf(id)).toMatchObject({ version: 2 });
  });

  it('is not there for another town', async () => {
    const other = await createTown(house);
    const id = await createTask(house, other);
    await expect(moving.move(town.supervisor, id, step('close'), now)).rejects.toBeInstanceOf(NotFound);
  });
});
