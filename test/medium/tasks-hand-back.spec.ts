import { newId } from '@dajuan/database/connection';
import { InboxMessage } from '@dajuan/database/reminders';
import { StaleRollUpStore } from '@dajuan/database/roll-ups';
import { Task, TaskMoveStore } from '@dajuan/database/tasks';
import { NotAllowed, Refused } from '@dajuan/domain/errors';
import { AskedAssignee, AssignTask, MoveTask } from '@dajuan/features/tasks';
import { TaskModule } from '../../apps/api/tasks/task.module';
import { TaskReader } from '../../apps/api/tasks/task-reader';
import { House, openHouse } from '../factories/house';
import { morningOf } from '../factories/progress';
import { createTask } from '../factories/task';
import { createTown, TestPerson, TestTown } from '../factories/town';

const friday = morningOf('2026-11-20');

describe('a task its department hands back', () => {
  let house: House;
  let town: TestTown;
  let taskId: string;

  beforeAll(async () => {
    house = await openHouse([TaskModule]);
  });
  beforeEach(async () => {
    town = await createTown(house);
    taskId = await createTask(house, town, {
      state: 'assigned',
      supportDepartmentIds: [town.construction.id],
    });
    const move = { move: 'assign', fromState: 'draft', toState: 'assigned', reason: '', facts: {} } as const;
    const fact = { orgId: town.orgId, id: newId(), taskId, movedBy: town.supervisor.personId, movedAt: friday };
    await house.inOrganisation(town.orgId, (tx) => new TaskMoveStore().insert(tx, [{ ...fact, ...move }]));
  });
  afterAll(() => house.close());

  const handBack = (actor: TestPerson, now = friday, reason = '职责属城建中心') =>
    house.get(MoveTask).move(actor, taskId, { move: 'hand_back', version: 1, reason, disposition: null }, now);
  const assign = (given: Partial<AskedAssignee> = {}, actor = town.supervisor) =>
    house
      .get(AssignTask)
      .assign(
        actor,
        taskId,
        { version: 2, leadDepartmentId: town.construction.id, ownerId: null, reason: '', ...given },
        friday,
      );
  const page = (person: TestPerson, now = friday) =>
    house.get(TaskReader).show({ ...person, sessionId: newId() }, taskId, 'zh', now);
  const inboxOf = ({ orgId, personId }: TestPerson) =>
    house.inOrganisation(orgId, (tx) => tx.getRepository(InboxMessage).findBy({ recipientId: personId }));
  const codeOf = async (attempt: Promise<unknown>) =>
    ((await attempt.catch((error: unknown) => error)) as Refused).refusals?.[0]?.code;

  it('waits with the supervision office, which is told why', async () => {
    await handBack(town.head);
    expect(await page(town.supervisor)).toMatchObject({ state: 'handed_back', moves: ['assign', 'cancel'] });
    expect(await inboxOf(town.supervisor)).toMatchObject([
      { kind: 'handed_back', title: '退回交办：小区业委会换届', facts: { taskId } },
    ]);
    expect(await page(town.owner)).toMatchObject({ mayReport: false, moves: [], mayAsk: [] });
  });

  it('goes to another department, whose head is told and which supports it no longer', async () => {
    await handBack(town.head);
    await assign();
    const { leadDepartment, supportDepartments, owner, state, history } = await page(town.supervisor);
    expect({ leadDepartment, supportDepartments, owner, state }).toEqual({
      leadDepartment: town.construction,
      supportDepartments: [],
      owner: null,
      state: 'assigned',
    });
    expect(history.map(({ sentence }) => sentence)).toEqual([
      '交办（社区办改为城建中心）',
      '退回交办：职责属城建中心',
      '交办',
    ]);
    expect(await inboxOf(town.otherHead)).toMatchObject([{ kind: 'assigned', facts: { taskId } }]);
    const marks = await house.inOrganisation(town.orgId, (tx) => new StaleRollUpStore().of(tx, town.planId));
    expect(marks.length).toBeGreaterThan(0);
  });

  it('may be handed back for three working days after its assignment, and is offered so long', async () => {
    expect((await page(town.head, morningOf('2026-11-25'))).moves).toEqual(['hand_back', 'sign_for']);
    expect((await page(town.head, morningOf('2026-11-26'))).moves).toEqual(['sign_for']);
    expect(await codeOf(handBack(town.head, morningOf('2026-11-26')))).toBe('hand_back_too_late');
    await handBack(town.owner, morningOf('2026-11-25'));
  });

  it('is handed back with a reason, by the department that leads, and assigned by the supervision office', async () => {
    expect(await codeOf(handBack(town.head, friday, ' '))).toBe('reason_missing');
    await expect(handBack(town.otherHead)).rejects.toBeInstanceOf(NotAllowed);
    await handBack(town.head);
    await expect(assign({}, town.head)).rejects.toBeInstanceOf(NotAllowed);
    expect(await codeOf(assign({ leadDepartmentId: newId() }))).toBe('department_unknown');
    expect(await codeOf(assign({ ownerId: town.owner.personId }))).toBe('owner_elsewhere');
    await assign({ leadDepartmentId: town.community.id, ownerId: town.owner.personId });
    const task = await house.inOrganisation(town.orgId, (tx) => tx.getRepository(Task).findOneByOrFail({ id: taskId }));
    expect(task).toMatchObject({ leadDepartmentId: town.community.id, ownerId: town.owner.personId, version: 3 });
  });
});
