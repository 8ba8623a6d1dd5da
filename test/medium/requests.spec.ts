import { EmailModule } from '@dajuan/channels/email';
import { newId } from '@dajuan/database/connection';
import { InboxMessage } from '@dajuan/database/reminders';
import { NotAllowed, NotFound, Refused } from '@dajuan/domain/errors';
import {
  AnswerRequest,
  AskCoordination,
  AskedCoordination,
  SaidAnswer,
  WithdrawRequest,
} from '@dajuan/features/requests';
import { PlanReminders, ReminderActionsModule } from '@dajuan/features/reminders';
import { MoveTask } from '@dajuan/features/tasks';
import { RequestController } from '../../apps/api/requests/request.controller';
import { RequestModule } from '../../apps/api/requests/request.module';
import { TaskReader } from '../../apps/api/tasks/task-reader';
import { House, openHouse } from '../factories/house';
import { morningOf } from '../factories/progress';
import { createTask } from '../factories/task';
import { createTown, TestPerson, TestTown } from '../factories/town';

const now = morningOf('2026-11-20');

describe('asking a leader to decide', () => {
  let house: House;
  let town: TestTown;
  let taskId: string;

  beforeAll(async () => {
    house = await openHouse([RequestModule, EmailModule.forRoot(undefined), ReminderActionsModule]);
  });
  beforeEach(async () => {
    town = await createTown(house);
    taskId = await createTask(house, town);
  });
  afterAll(() => house.close());

  const ask = (actor: TestPerson, given: Partial<AskedCoordination> = {}) =>
    house
      .get(AskCoordination)
      .ask(actor, taskId, { reason: '两家小区候选人不足', addresseeId: null, answerBy: null, ...given }, now);
  const answer = (actor: TestPerson, id: string, verdict: SaidAnswer['verdict'], reason = '') =>
    house.get(AnswerRequest).answer(actor, id, { verdict, reason }, now);
  const asPrincipal = (person: TestPerson) => ({ ...person, sessionId: newId() });
  const open = async (person: TestPerson) => (await house.get(RequestController).open(asPrincipal(person))).requests;
  const page = (person: TestPerson) => house.get(TaskReader).show(asPrincipal(person), taskId, 'zh', now);
  const inboxOf = ({ orgId, personId }: TestPerson) =>
    house.inOrganisation(orgId, (tx) => tx.getRepository(InboxMessage).findBy({ recipientId: personId }));
  const refusalOf = async (attempt: Promise<unknown>) =>
    ((await attempt.catch((error: unknown) => error)) as Refused).refusals?.[0];

  it('reaches the task’s own leader, who has five working days', async () => {
    const id = await ask(town.owner);
    const [request] = await open(town.leader);
    expect(request).toMatchObject({
      ...{ id, kind: 'coordination', reason: '两家小区候选人不足', answerBy: '2026-11-27', mayAnswer: true },
      ...{ task: { id: taskId }, department: { name: '社区办' }, askedBy: { name: '陈默' }, answers: [] },
    });
    expect(await inboxOf(town.leader)).toMatchObject([
      { kind: 'request_asked', subjectId: id, title: '提请协调：小区业委会换届', facts: { taskId } },
    ]);
  });

  it('is taken back by who asked, with a reason, and waits for nobody from then on', async () => {
    const withdraw = (actor: TestPerson, id: string, reason = '候选人已补齐') =>
      house.get(WithdrawRequest).withdraw(actor, id, reason, now);
    const id = await ask(town.owner);
    expect((await page(town.owner)).requests).toMatchObject([{ id, mayWithdraw: true }]);
    expect((await page(town.head)).requests).toMatchObject([{ id, mayWithdraw: false }]);
    await expect(withdraw(town.head, id)).rejects.toMatchObject({ code: 'withdrawal_not_yours' });
    expect(await refusalOf(withdraw(town.owner, id, ' '))).toMatchObject({ code: 'reason_missing' });
    await withdraw(town.owner, id);
    expect(await open(town.leader)).toEqual([]);
    expect(await refusalOf(answer(town.leader, id, 'agreed'))).toMatchObject({ code: 'request_answered' });
    expect(await refusalOf(withdraw(town.owner, id))).toMatchObject({ code: 'request_answered' });
    expect((await page(town.owner)).history[0]).toMatchObject({ sentence: expect.stringContaining('撤回') });
    await ask(town.owner);
    expect(await open(town.leader)).toHaveLength(1);
  });

  it('is seen by the supervision office, which may not answer', async () => {
    const id = await ask(town.head);
    expect(await open(town.supervisor)).toMatchObject([{ id, mayAnswer: false }]);
    await expect(answer(town.supervisor, id, 'agreed')).rejects.toBeInstanceOf(NotAllowed);
  });

  it('comes back to the asker and the supervision office once it is answered, and waits no more', async () => {
    const id = await ask(town.owner);
    await answer(town.leader, id, 'agreed');
    expect(await open(town.leader)).toEqual([]);
    for (const told of [town.owner, town.supervisor]) {
      const [message] = await inboxOf(told);
      expect(message).toMatchObject({ kind: 'request_answered', title: '提请协调，有答复（同意）：小区业委会换届' });
      expect(message?.body).toBe('林岚同意。原事项：两家小区候选人不足');
    }
    expect(await refusalOf(answer(town.leader, id, 'declined'))).toMatchObject({ code: 'request_answered' });
  });

  it('stays open after a remark, and every remark is told', async () => {
    const id = await ask(town.owner);
    await answer(town.leader, id, 'remarked', '先报候选人名单');
    await answer(town.leader, id, 'remarked', '抄送组织办');
    expect((await inboxOf(town.owner)).map(({ body }) => body.split('。')[0]).sort()).toEqual([
      '林岚批注：先报候选人名单',
      '林岚批注：抄送组织办',
    ]);
    expect((await open(town.leader))[0]?.answers.map(({ reason }) => reason)).toEqual(['先报候选人名单', '抄送组织办']);
  });

  it('is told in the history of the task, which shows what is open', async () => {
    const id = await ask(town.owner);
    expect(await page(town.head)).toMatchObject({
      requests: [{ id }],
      mayAsk: ['coordination', 'extension', 'target_change'],
    });
    await answer(town.leader, id, 'declined', '由社区办先行推荐');
    const { requests, history } = await page(town.head);
    expect(requests).toEqual([]);
    expect(history.map(({ sentence }) => sentence)).toEqual([
      '答复提请协调，不同意：由社区办先行推荐',
      '提请协调（林岚，11月27日前答复）：两家小区候选人不足',
    ]);
  });

  it('is refused to other departments, twice at once, and to whom it would be no use', async () => {
    await expect(ask(town.otherHead)).rejects.toBeInstanceOf(NotAllowed);
    expect(await refusalOf(ask(town.owner, { addresseeId: town.head.personId }))).toMatchObject({
      code: 'addressee_no_leader',
    });
    expect(await refusalOf(ask(town.owner, { addresseeId: newId() }))).toMatchObject({ code: 'addressee_missing' });
    await ask(town.owner);
    expect(await refusalOf(ask(town.head))).toMatchObject({ code: 'asked_already' });
  });

  it('asks once where ten ask at the same time', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => ask(town.owner)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await open(town.leader)).toHaveLength(1);
  });

  it('takes one final answer where ten are given at the same time', async () => {
    const id = await ask(town.owner);
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => answer(town.leader, id, 'agreed')));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is brought to mind on its last day and once it is overdue, a day once', async () => {
    await ask(town.owner, { answerBy: '2026-11-23' });
    const plan = house.get(PlanReminders);
    await plan.plan(town.orgId, ['2026-11-20']);
    await plan.plan(town.orgId, ['2026-11-23']);
    await plan.plan(town.orgId, ['2026-11-23']);
    await plan.plan(town.orgId, ['2026-11-24']);
    const due = (await inboxOf(town.leader)).filter(({ kind }) => kind === 'request_due');
    expect(due.map(({ day, title }) => `${day} ${title}`).sort()).toEqual([
      '2026-11-23 今日应答复：提请协调，小区业委会换届',
      '2026-11-24 已逾期未答复：提请协调，小区业委会换届',
    ]);
  });

  it('lapses while the task is paused, and waits again once it goes on', async () => {
    const id = await ask(town.owner);
    const move = (step: 'pause' | 'resume', version: number) =>
      house
        .get(MoveTask)
        .move(town.supervisor, taskId, { move: step, version, reason: '等待批复', disposition: null }, now);
    await move('pause', 1);
    expect(await open(town.leader)).toEqual([]);
    expect(await refusalOf(answer(town.leader, id, 'agreed'))).toMatchObject({ code: 'request_lapsed' });
    await move('resume', 2);
    expect(await open(town.leader)).toMatchObject([{ id }]);
  });

  it('shows the most pressing first, and nobody another town’s', async () => {
    const second = await ask(town.owner);
    taskId = await createTask(house, town);
    const first = await ask(town.owner, { answerBy: '2026-11-23' });
    expect((await open(town.leader)).map(({ id }) => id)).toEqual([first, second]);
    const other = await createTown(house);
    expect(await open(other.supervisor)).toEqual([]);
    await expect(answer(other.leader, first, 'agreed')).rejects.toBeInstanceOf(NotFound);
  });
});
