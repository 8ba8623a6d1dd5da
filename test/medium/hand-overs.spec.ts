import { newId } from '@dajuan/database/connection';
import { DutiesQuery } from '@dajuan/database/hand-overs';
import { PersonStore } from '@dajuan/database/people';
import { InboxMessage } from '@dajuan/database/reminders';
import { NotAllowed, NotFound, Refused } from '@dajuan/domain/errors';
import { DutyKind, Role } from '@dajuan/domain/loop';
import { AdministrationActionsModule, DisablePerson } from '@dajuan/features/administration';
import { DrawnHandOver, DrawUpHandOver, SignHandOver, WithdrawHandOver } from '@dajuan/features/hand-overs';
import { AnswerRequest, AskCoordination } from '@dajuan/features/requests';
import { MoveTask } from '@dajuan/features/tasks';
import { HandOverReader } from '../../apps/api/hand-overs/hand-over-reader';
import { HandOverModule } from '../../apps/api/hand-overs/hand-over.module';
import { RequestModule } from '../../apps/api/requests/request.module';
import { TaskReader } from '../../apps/api/tasks/task-reader';
import { House, openHouse } from '../factories/house';
import { createTask } from '../factories/task';
import { createTown, TestPerson, TestTown } from '../factories/town';

const now = new Date('2026-11-20T02:00:00Z');

describe('handing over', () => {
  let house: House;
  let town: TestTown;
  let taskId: string;
  /** Also an owner of the community office. */
  let successor: TestPerson;

  beforeAll(async () => void (house = await openHouse([HandOverModule, RequestModule, AdministrationActionsModule])));
  beforeEach(async () => {
    town = await createTown(house);
    taskId = await createTask(house, town);
    successor = await newcomer('乔安', town.community.id, ['owner']);
  });
  afterAll(() => house.close());

  const newcomer = async (name: string, departmentId: string | null, roles: Role[]): Promise<TestPerson> => {
    const personId = newId();
    const card = { orgId: town.orgId, id: personId, departmentId, name, jobTitle: '', email: null, disabledAt: null };
    await house.inOrganisation(town.orgId, (tx) => house.get(PersonStore).insert(tx, card, roles));
    return { ...town.owner, personId, departmentId, roles, name };
  };
  const dutiesOf = async ({ orgId, personId }: TestPerson) =>
    (await house.inOrganisation(orgId, (tx) => house.get(DutiesQuery).of(tx, personId))).map(({ kind }) => kind);
  const line = (kind: DutyKind, subjectId: string | null, to: TestPerson) => ({
    ...{ kind, subjectId, successorId: to.personId },
  });
  const drawUp = (actor: TestPerson, given: Partial<DrawnHandOver> = {}) =>
    house.get(DrawUpHandOver).drawUp(
      actor,
      {
        ...{ giverId: town.owner.personId, witnessId: town.supervisor.personId, note: '转岗' },
        ...{ lines: [line('owner', taskId, successor)], ...given },
      },
      now,
    );
  const sign = (person: TestPerson, id: string, at = now) => house.get(SignHandOver).sign(person, id, at);
  const signAll = async (id: string, ...people: TestPerson[]) => {
    for (const person of people) await sign(person, id);
  };
  const asPrincipal = (person: TestPerson) => ({ ...person, sessionId: newId() });
  const paper = (person: TestPerson, id: string) => house.get(HandOverReader).show(asPrincipal(person), id);
  const page = (person: TestPerson) => house.get(TaskReader).show(asPrincipal(person), taskId, 'zh', now);
  const codesOf = (work: Promise<unknown>) =>
    work.then(
      () => [],
      (error: Refused) => error.refusals.map(({ code, field }) => `${code} ${field}`),
    );

  it('changes nothing before the last has signed, and then says it on the task', async () => {
    const id = await drawUp(town.owner);
    await signAll(id, town.supervisor, town.owner);
    expect((await page(town.supervisor)).owner).toMatchObject({ name: '陈默' });
    await sign(successor, id);
    const { owner, history } = await page(town.supervisor);
    expect(owner).toMatchObject({ name: '乔安' });
    expect(history[0]).toMatchObject({
      ...{ kind: 'hand_over', actor: { name: '陈默' } },
      sentence: '工作交接：责任人移交乔安（监交人苏明）',
    });
    expect(await dutiesOf(town.owner)).toEqual([]);
    expect(await dutiesOf(successor)).toEqual(['owner']);
    expect(await paper(successor, id)).toMatchObject({
      ...{ state: 'done', maySign: false, mayWithdraw: false, lines: [{ title: '小区业委会换届', isLapsed: false }] },
      signatures: [{ part: 'giver' }, { part: 'receiver' }, { part: 'witness' }],
    });
  });

  it('tells everybody it names what they are to sign, and what came of it', async () => {
    const id = await drawUp(town.owner);
    await signAll(id, town.owner, successor, town.supervisor);
    const inbox = await house.inOrganisation(town.orgId, (tx) =>
      tx.getRepository(InboxMessage).find({ where: { recipientId: successor.personId }, order: { id: 'ASC' } }),
    );
    expect(inbox.map(({ title }) => title)).toEqual(['工作交接：陈默移交1项，请签字', '工作交接已生效：陈默移交1项']);
  });

  it('hands on what a leader is to answer, which then waits for the successor', async () => {
    const mayor = await newcomer('林岫', null, ['leader']);
    const requestId = await house
      .get(AskCoordination)
      .ask(town.owner, taskId, { reason: '候选人不足', addresseeId: null, answerBy: null }, now);
    expect(await dutiesOf(town.leader)).toEqual(['leader', 'answer']);
    const lines = [line('leader', taskId, mayor), line('answer', requestId, mayor)];
    const id = await drawUp(town.supervisor, { giverId: town.leader.personId, lines });
    await signAll(id, town.leader, mayor, town.supervisor);
    expect(await dutiesOf(town.leader)).toEqual([]);
    expect((await page(town.supervisor)).requests).toMatchObject([{ id: requestId, waitsFor: { name: '林岫' } }]);
    const answer = (person: TestPerson) =>
      house.get(AnswerRequest).answer(person, requestId, { verdict: 'agreed', reason: '' }, now);
    await expect(answer(town.leader)).rejects.toBeInstanceOf(NotAllowed);
    await answer(mayor);
    expect(await dutiesOf(mayor)).toEqual(['leader']);
  });

  it('sends the answer to who took a request over, not to who left', async () => {
    const requestId = await house
      .get(AskCoordination)
      .ask(town.owner, taskId, { reason: '候选人不足', addresseeId: null, answerBy: null }, now);
    const id = await drawUp(town.owner, {
      lines: [line('owner', taskId, successor), line('request', requestId, successor)],
    });
    await signAll(id, town.owner, successor, town.supervisor);
    expect(await dutiesOf(successor)).toEqual(['owner', 'request']);
    await house.get(AnswerRequest).answer(town.leader, requestId, { verdict: 'agreed', reason: '' }, now);
    const told = await house.inOrganisation(town.orgId, (tx) =>
      tx.getRepository(InboxMessage).findBy({ kind: 'request_answered' }),
    );
    const recipients = told.map(({ recipientId }) => recipientId);
    expect(recipients).toContain(successor.personId);
    expect(recipients).not.toContain(town.owner.personId);
  });

  it('gives a post only to who has its role already, and asks for a witness above', async () => {
    const deputy = await newcomer('余山', town.community.id, ['owner']);
    const ofHead = { giverId: town.head.personId, lines: [line('head', null, deputy)] };
    expect(await codesOf(drawUp(town.head, ofHead))).toEqual(['successor_lacks_role lines.0.successorId']);
    expect(await codesOf(drawUp(town.head, { ...ofHead, witnessId: town.otherHead.personId }))).toEqual([
      'witness_unfit witnessId',
      'successor_lacks_role lines.0.successorId',
    ]);
    const head = await newcomer('余水', town.community.id, ['head']);
    const id = await drawUp(town.head, { ...ofHead, lines: [line('head', null, head)] });
    // Roles are granted when the database says; the hand-over of one comes after.
    for (const person of [town.head, head, town.supervisor]) await sign(person, id, new Date());
    expect(await dutiesOf(town.head)).toEqual([]);
    expect(await dutiesOf(head)).toEqual(['head']);
  });

  it('is of what they hold, once, and one at a time', async () => {
    const own = line('owner', taskId, successor);
    const foreign = line('owner', newId(), successor);
    const elsewhere = line('owner', taskId, town.otherHead);
    expect(await codesOf(drawUp(town.owner, { lines: [own, own, foreign] }))).toEqual([
      'duty_twice lines.1',
      'duty_not_held lines.2',
    ]);
    expect(await codesOf(drawUp(town.owner, { lines: [elsewhere] }))).toEqual([
      'successor_elsewhere lines.0.successorId',
    ]);
    await drawUp(town.owner);
    expect(await codesOf(drawUp(town.owner))).toEqual(['hand_over_open personId']);
  });

  it('is withdrawn with a reason, and drawn up anew', async () => {
    const id = await drawUp(town.owner);
    const withdraw = (person: TestPerson, reason: string) =>
      house.get(WithdrawHandOver).withdraw(person, id, reason, now);
    expect(await codesOf(withdraw(town.owner, ' '))).toEqual(['reason_missing reason']);
    await expect(withdraw(successor, '不接')).rejects.toBeInstanceOf(NotAllowed);
    await withdraw(town.head, '接收人另有安排');
    expect(await codesOf(sign(town.owner, id))).toEqual(['hand_over_ended handOver']);
    await drawUp(town.owner);
  });

  it('passes over what they held no more when the last signed', async () => {
    const id = await drawUp(town.owner);
    await signAll(id, town.owner, successor);
    const { version } = await page(town.supervisor);
    const step = { move: 'cancel', version, reason: '项目取消', disposition: null } as const;
    await house.get(MoveTask).move(town.supervisor, taskId, step, now);
    await sign(town.supervisor, id);
    expect(await paper(town.supervisor, id)).toMatchObject({ state: 'done', lines: [{ isLapsed: true }] });
    expect((await page(town.supervisor)).owner).toMatchObject({ name: '陈默' });
  });

  it('of somebody who left takes effect without their signature', async () => {
    const keeper = await newcomer('章可', null, ['administrator']);
    await house.get(DisablePerson).disable(keeper, town.owner.personId, '已调离，补办交接', now);
    const id = await drawUp(town.supervisor);
    await signAll(id, successor, town.supervisor);
    expect(await paper(town.supervisor, id)).toMatchObject({
      ...{ state: 'done', giver: { isDisabled: true } },
      signatures: [{ part: 'receiver' }, { part: 'witness' }],
    });
  });

  it('is for those it names, the head of the department, supervision and leaders to see', async () => {
    const id = await drawUp(town.owner);
    const duties = (person: TestPerson) => house.get(HandOverReader).duties(asPrincipal(person), town.owner.personId);
    for (const person of [town.owner, town.head, town.supervisor, town.leader]) {
      expect((await paper(person, id)).id).toBe(id);
      expect(await duties(person)).toMatchObject({ openHandOverId: id, mayDrawUp: person !== town.leader });
    }
    await expect(paper(town.otherHead, id)).rejects.toBeInstanceOf(NotAllowed);
    await expect(duties(town.otherHead)).rejects.toBeInstanceOf(NotAllowed);
    await expect(paper((await createTown(house)).supervisor, id)).rejects.toBeInstanceOf(NotFound);
    expect((await house.get(HandOverReader).list(asPrincipal(town.otherHead))).handOvers).toEqual([]);
    expect((await house.get(HandOverReader).list(asPrincipal(successor))).handOvers).toMatchObject([
      { id, maySign: true },
    ]);
  });

  it('takes each signature once, though the last two come at once', async () => {
    const id = await drawUp(town.owner);
    await sign(town.owner, id);
    await Promise.all([sign(successor, id), sign(town.supervisor, id)]);
    expect(await codesOf(sign(successor, id))).toEqual(['hand_over_ended handOver']);
    expect(await paper(town.supervisor, id)).toMatchObject({ state: 'done' });
  });
});
