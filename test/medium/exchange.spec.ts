import { Logger } from '@nestjs/common';
import { DispatchStore } from '@dajuan/database/exchange';
import { MandateCard, MandatesQuery } from '@dajuan/database/mandates';
import { InboxMessage } from '@dajuan/database/reminders';
import { TaskMove, Task } from '@dajuan/database/tasks';
import { NotAllowed, NotFound, Refused } from '@dajuan/domain/errors';
import { MoveBetween } from '@dajuan/domain/loop';
import { DeliverDispatches, ExchangeActionsModule } from '@dajuan/features/exchange';
import { ExtendMandate, MandateActionsModule, MoveMandate } from '@dajuan/features/mandates';
import { HandOnMandate, PlanActionsModule } from '@dajuan/features/plans';
import { AskExtension, AskTargetChange, RequestActionsModule } from '@dajuan/features/requests';
import { SweepActionsModule, SweepOutbox } from '@dajuan/features/sweep';
import { MoveTask, TaskActionsModule } from '@dajuan/features/tasks';
import { createDistrict, TestDistrict } from '../factories/district';
import { agreedOn, carryAll, giveMandate, mandateIn } from '../factories/exchange';
import { House, openHouse } from '../factories/house';
import { morningOf } from '../factories/progress';
import { TestPerson, TestTown } from '../factories/town';

Logger.overrideLogger(false);

const now = morningOf('2026-09-29');

describe('what a district gives to its towns', () => {
  let house: House;
  let district: TestDistrict;
  let town: TestTown;

  beforeAll(async () => {
    house = await openHouse(
      [
        ...[MandateActionsModule, ExchangeActionsModule, PlanActionsModule, TaskActionsModule],
        ...[RequestActionsModule, SweepActionsModule],
      ],
      [MandatesQuery],
    );
    district = await createDistrict(house, 3);
    town = district.towns[0]!;
  });
  afterAll(() => house.close());

  const move = async (actor: TestPerson, id: string, what: MoveBetween, reason = '', forAll = false) => {
    const { version } = await mandateIn(house, actor, id);
    await house.get(MoveMandate).move(actor, { mandateId: id, version, forAll, move: what, reason }, now);
  };
  const extend = async (id: string, newDueOn: `${number}-${number}-${number}`, forAll = false) => {
    const { version } = await mandateIn(house, district, id);
    const asked = { mandateId: id, version, forAll, newDueOn, reason: '汛期顺延' };
    await house.get(ExtendMandate).extend(district.supervisor, asked, now);
  };
  const handOn = async (id: string, given: Partial<Parameters<HandOnMandate['handOn']>[3]> = {}) => {
    const { version } = await mandateIn(house, town, id);
    const parties = { leadDepartmentId: town.construction.id, supportDepartmentIds: [], ownerId: null, leaderId: null };
    const asked = { planId: town.planId, ...parties, ...given };
    return house.get(HandOnMandate).handOn(town.supervisor, id, version, asked, now);
  };
  /** Given to the first town, signed for there and given on to the construction centre. */
  const underWay = async () => {
    const [id] = await giveMandate(house, district, now);
    await carryAll(house, district, now);
    await move(town.supervisor, id!, 'sign_for');
    const taskId = await handOn(id!);
    await carryAll(house, district, now);
    return { id: id!, taskId };
  };
  const card = async (place: { readonly orgId: string }, id: string): Promise<MandateCard> => {
    const side = place.orgId === district.orgId ? 'superior' : 'subordinate';
    const cards = await house.inOrganisation(place.orgId, (tx) =>
      house.get(MandatesQuery).find(tx, side, '2026-09-29'),
    );
    return cards.find((each) => each.id === id)!;
  };
  const messages = (orgId: string, kind: string): Promise<InboxMessage[]> =>
    house.inOrganisation(orgId, (tx) => tx.query('SELECT * FROM inbox_message WHERE kind = $1 ORDER BY id', [kind]));
  const taskOf = (id: string): Promise<Task> =>
    house.inOrganisation(town.orgId, (tx) => tx.getRepository(Task).findOneByOrFail({ id }));
  const refusalOf = (attempt: Promise<unknown>): Promise<string> =>
    attempt.then(
      () => 'accepted',
      (error: unknown) => (error instanceof Refused ? (error.refusals[0]?.code ?? '') : String(error)),
    );

  it('waits in each town to be signed for, and the office there is told once', async () => {
    const ids = await giveMandate(house, district, now);
    await carryAll(house, district, now);
    for (const [index, below] of district.towns.entries()) {
      expect(await agreedOn(house, district, below, ids[index]!)).toEqual({ state: 'assigned', dueOn: '2026-11-30' });
      const told = await messages(below.orgId, 'mandate_given');
      expect(told.at(-1)?.title).toBe('上级交办：道路交叉口整治，请签收');
    }
    expect((await card(town, ids[0]!)).otherName).toMatch(/^滨禾区/);
  });

  it('has a target of its own where a town was given one', async () => {
    const towns = district.towns.map(({ orgId }, index) => ({ townId: orgId, target: index === 0 ? 12 : null }));
    const [first, second] = await giveMandate(house, district, now, { towns });
    await carryAll(house, district, now);
    expect((await mandateIn(house, town, first!)).measure.target).toBe(12);
    expect((await mandateIn(house, district.towns[1]!, second!)).measure.target).toBe(8);
  });

  it('is signed for, given to a department as a task that says where it came from, and closed above when it is below', async () => {
    const { id, taskId } = await underWay();
    expect(await taskOf(taskId)).toMatchObject({
      ...{ state: 'assigned', theme: '上级交办', title: '道路交叉口整治', leadDepartmentId: town.construction.id },
      ...{ planId: town.planId, dueOn: '2026-11-30' },
    });
    expect(await agreedOn(house, district, town, id)).toMatchObject({ state: 'in_progress' });
    await house.get(MoveTask).move(town.otherHead, taskId, step('sign_for', 1), now);
    const ending = { ...step('close', 2), disposition: 'completed', reason: '两处并入道路大修' } as const;
    await house.get(MoveTask).move(town.supervisor, taskId, ending, now);
    expect(house.jobs.takeAll()).toContainEqual({ name: 'dispatch.deliver', payload: { orgId: town.orgId } });
    await carryAll(house, district, now);
    expect(await agreedOn(house, district, town, id)).toMatchObject({ state: 'closed' });
    const told = (await card(district, id)).moves.map(({ kind, actor }) => [kind, actor.replace(/\w/g, '')]);
    expect(told).toEqual([
      ['assign', '温岚'],
      ['sign_for', '清溪镇 苏明'],
      ['close', '清溪镇 苏明'],
    ]);
  });

  it('goes unseen above while departments hand it to one another', async () => {
    const { id, taskId } = await underWay();
    house.jobs.takeAll();
    await house.get(MoveTask).move(town.otherHead, taskId, { ...step('hand_back', 1), reason: '非本部门职责' }, now);
    expect(house.jobs.takeAll()).not.toContainEqual({ name: 'dispatch.deliver', payload: { orgId: town.orgId } });
    expect(await agreedOn(house, district, town, id)).toMatchObject({ state: 'in_progress' });
  });

  it('comes back with a reason, and is given anew', async () => {
    const [id] = await giveMandate(house, district, now);
    await carryAll(house, district, now);
    expect(await refusalOf(move(town.supervisor, id!, 'hand_back', ' '))).toBe('reason_missing');
    await move(town.supervisor, id!, 'hand_back', '交叉口属市管道路');
    await carryAll(house, district, now);
    expect(await agreedOn(house, district, town, id!)).toMatchObject({ state: 'handed_back' });
    expect((await card(district, id!)).moves.at(-1)).toMatchObject({ kind: 'hand_back', reason: '交叉口属市管道路' });
    expect((await messages(district.orgId, 'mandate_answered')).at(-1)?.body).toContain('交叉口属市管道路');
    await move(district.supervisor, id!, 'assign');
    await carryAll(house, district, now);
    expect(await agreedOn(house, district, town, id!)).toMatchObject({ state: 'assigned' });
    await move(town.supervisor, id!, 'sign_for');
  });

  it('is moved by the side whose move it is', async () => {
    const [id] = await giveMandate(house, district, now);
    await carryAll(house, district, now);
    await expect(move(district.supervisor, id!, 'sign_for')).rejects.toBeInstanceOf(NotAllowed);
    await expect(move(town.supervisor, id!, 'cancel', '不做了')).rejects.toBeInstanceOf(NotAllowed);
    await expect(move(town.head, id!, 'sign_for')).rejects.toBeInstanceOf(NotAllowed);
    const elsewhere = { mandateId: id!, version: 1, forAll: false, move: 'sign_for', reason: '' } as const;
    await expect(house.get(MoveMandate).move(district.towns[1]!.supervisor, elsewhere, now)).rejects.toBeInstanceOf(
      NotFound,
    );
    expect(await refusalOf(handOn(id!))).toBe('mandate_not_signed');
  });

  it('is extended by the district, and the task follows by an extension in its name', async () => {
    const { id, taskId } = await underWay();
    await extend(id, '2026-12-31');
    await carryAll(house, district, now);
    expect(await agreedOn(house, district, town, id)).toMatchObject({ dueOn: '2026-12-31' });
    expect(await taskOf(taskId)).toMatchObject({ dueOn: '2026-12-31', originalDueOn: '2026-11-30' });
    const [agreed] = await house.inOrganisation(town.orgId, (tx) =>
      tx.query(
        `SELECT asker.name, answer.verdict, request.reason FROM task_request AS request
           JOIN person AS asker ON asker.id = request.asked_by
           JOIN task_answer AS answer ON answer.request_id = request.id WHERE request.task_id = $1`,
        [taskId],
      ),
    );
    expect(agreed).toMatchObject({ verdict: 'agreed', reason: '汛期顺延' });
    expect(agreed.name).toMatch(/^滨禾区/);
    expect((await messages(town.orgId, 'mandate_changed')).at(-1)?.title).toContain('延至');
  });

  it('is neither cancelled, re-targeted nor put off beyond its date below', async () => {
    const { taskId } = await underWay();
    const own = house.get(MoveTask).move(town.supervisor, taskId, { ...step('cancel', 1), reason: '任务过重' }, now);
    expect(await refusalOf(own)).toBe('superior_decides');
    await house.get(MoveTask).move(town.otherHead, taskId, step('sign_for', 1), now);
    const later = { newDueOn: '2026-12-15', reason: '雨天', progress: '已完成3处' } as const;
    expect(await refusalOf(house.get(AskExtension).ask(town.otherHead, taskId, later, now))).toBe('beyond_mandate');
    const [target] = await house.inOrganisation(town.orgId, (tx) =>
      tx.query('SELECT id FROM target WHERE task_id = $1', [taskId]),
    );
    const less = { targetId: target.id, newValue: 5, reason: '压减' };
    expect(await refusalOf(house.get(AskTargetChange).ask(town.supervisor, taskId, less, now))).toBe(
      'superior_decides',
    );
  });

  it('is withdrawn for everybody it is still open for, and tasks are cancelled by the loop’s own move', async () => {
    const { id, taskId } = await underWay();
    const { batchId } = await mandateIn(house, district, id);
    await move(district.supervisor, id, 'cancel', '任务取消', true);
    await carryAll(house, district, now);
    expect(await agreedOn(house, district, town, id)).toMatchObject({ state: 'cancelled' });
    const states: { state: string }[] = await house.inOrganisation(district.orgId, (tx) =>
      tx.query('SELECT DISTINCT state FROM mandate WHERE batch_id = $1', [batchId]),
    );
    expect(states).toEqual([{ state: 'cancelled' }]);
    const moves = await house.inOrganisation(town.orgId, (tx) => tx.getRepository(TaskMove).findBy({ taskId }));
    const cancelled = moves.find(({ move: name }) => name === 'cancel');
    expect(cancelled).toMatchObject({ fromState: 'assigned', toState: 'cancelled', reason: '任务取消' });
    expect(cancelled?.movedBy).toBe(district.orgId);
    expect((await taskOf(taskId)).state).toBe('cancelled');
  });

  it('stays closed on both sides where it was closed before the withdrawal arrived', async () => {
    const { id, taskId } = await underWay();
    await house.get(MoveTask).move(town.otherHead, taskId, step('sign_for', 1), now);
    const ending = { ...step('close', 2), disposition: 'completed', reason: '已完成' } as const;
    await house.get(MoveTask).move(town.supervisor, taskId, ending, now);
    await move(district.supervisor, id, 'cancel', '任务取消');
    await carryAll(house, district, now);
    expect(await agreedOn(house, district, town, id)).toMatchObject({ state: 'closed' });
  });

  it('ends the same on both sides when a signature and a withdrawal pass each other on the way', async () => {
    const [id] = await giveMandate(house, district, now);
    await carryAll(house, district, now);
    await move(town.supervisor, id!, 'sign_for');
    await move(district.supervisor, id!, 'cancel', '任务取消');
    await house.get(DeliverDispatches).deliver(town.orgId, now);
    expect((await mandateIn(house, district, id!)).state).toBe('cancelled');
    await carryAll(house, district, now);
    expect(await agreedOn(house, district, town, id!)).toMatchObject({ state: 'cancelled' });
  });

  describe('carried over', () => {
    /** Everything of these tables that an organisation has, but for when and how often dispatches were carried. */
    const rowsOf = async (orgId: string): Promise<unknown[]> => {
      const tables = [
        'mandate',
        'mandate_move',
        'inbox_message',
        'task',
        'task_move',
        'task_request',
        'received_publication',
      ];
      return house.inOrganisation(orgId, async (tx) => {
        const all = [];
        for (const table of tables)
          all.push(await tx.query(`SELECT to_jsonb(t) AS row FROM ${table} AS t ORDER BY t.id`));
        return all;
      });
    };
    const everything = () => Promise.all([district, ...district.towns].map(({ orgId }) => rowsOf(orgId)));
    const setStatus = (orgId: string, where: string, status: string) =>
      house.inOrganisation(orgId, (tx) => tx.query(`UPDATE dispatch SET status = '${status}' WHERE ${where}`));

    it('twice, everything stands as it did after once', async () => {
      const { id, taskId } = await underWay();
      await extend(id, '2026-12-31');
      await house.get(MoveTask).move(town.supervisor, taskId, { ...step('pause', 1), reason: '等资金' }, now);
      await carryAll(house, district, now);
      const before = await everything();
      for (const { orgId } of [district, ...district.towns]) await setStatus(orgId, 'true', 'due');
      await carryAll(house, district, now);
      expect(await everything()).toEqual(before);
    });

    it.each([
      ['1 2 3', [1, 2, 3]],
      ['1 3 2', [1, 3, 2]],
      ['2 1 3', [2, 1, 3]],
      ['2 3 1', [2, 3, 1]],
      ['3 1 2', [3, 1, 2]],
      ['3 2 1', [3, 2, 1]],
    ])('in the order %s, it ends the same', async (_, order) => {
      const [id] = await giveMandate(house, district, now);
      await extend(id!, '2026-12-15');
      await extend(id!, '2026-12-31');
      await setStatus(district.orgId, `subject_id = '${id}'`, 'refused');
      for (const number of order) {
        await setStatus(district.orgId, `subject_id = '${id}' AND number = ${number}`, 'due');
        await house.get(DeliverDispatches).deliver(district.orgId, now);
      }
      await carryAll(house, district, now);
      expect(await agreedOn(house, district, town, id!)).toEqual({ state: 'assigned', dueOn: '2026-12-31' });
      const given = (await card(town, id!)).moves.filter(({ kind }) => kind === 'assign');
      expect(given).toHaveLength(1);
    });

    it.each(['before', 'after'])('and cut short %s it was taken in, it is found again by the sweep', async (when) => {
      const [id] = await giveMandate(house, district, now);
      const given = (await messages(town.orgId, 'mandate_given')).length;
      house.jobs.takeAll();
      const crash = jest
        .spyOn(DispatchStore.prototype, when === 'before' ? 'due' : 'settle')
        .mockRejectedValueOnce(new Error('killed'));
      await expect(house.get(DeliverDispatches).deliver(district.orgId, now)).rejects.toThrow('killed');
      crash.mockRestore();
      await house.get(SweepOutbox).sweep(now);
      expect(house.jobs.takeAll()).toContainEqual({ name: 'dispatch.deliver', payload: { orgId: district.orgId } });
      await carryAll(house, district, now);
      expect(await agreedOn(house, district, town, id!)).toMatchObject({ state: 'assigned' });
      expect((await messages(town.orgId, 'mandate_given')).length).toBe(given + 1);
    });

    it('goes to nobody who is not right above or below', async () => {
      const [id] = await giveMandate(house, district, now);
      const other = district.towns[1]!.orgId;
      await setStatus(district.orgId, 'true', 'delivered');
      await house.inOrganisation(district.orgId, (tx) =>
        tx.query(`UPDATE dispatch SET org_id = org_id, to_id = org_id, status = 'due' WHERE subject_id = $1`, [id]),
      );
      await house.get(DeliverDispatches).deliver(district.orgId, now);
      const [told] = await house.inOrganisation(district.orgId, (tx) =>
        tx.query('SELECT status, last_error FROM dispatch WHERE subject_id = $1', [id]),
      );
      expect(told.status).toBe('refused');
      expect(await card({ orgId: other }, id!)).toBeUndefined();
    });
  });
});

function step<Name extends 'sign_for' | 'hand_back' | 'close' | 'cancel' | 'pause'>(move: Name, version: number) {
  return { move, version, reason: '', disposition: null };
}
