import { EmailModule } from '@dajuan/channels/email';
import { PersonStore } from '@dajuan/database/people';
import { InboxMessage, InboxQuery, Reminder } from '@dajuan/database/reminders';
import { newId } from '@dajuan/database/connection';
import { CalendarDate } from '@dajuan/domain/calendar';
import { DeliverDigest, PlanReminders, ReminderActionsModule } from '@dajuan/features/reminders';
import { MoveTask, TaskActionsModule } from '@dajuan/features/tasks';
import { SweepActionsModule, SweepOutbox } from '@dajuan/features/sweep';
import { AddedJob } from '@dajuan/queue';
import { House, openHouse } from '../factories/house';
import { createTask } from '../factories/task';
import { createTown, TestTown } from '../factories/town';

const friday: CalendarDate = '2026-11-20';
const at = (local: string) => new Date(`${local}:00+08:00`);
const fridayMorning = at('2026-11-20T08:31');

describe('reminders', () => {
  let house: House;
  let town: TestTown;

  beforeAll(async () => {
    house = await openHouse(
      [EmailModule.forRoot(undefined), ReminderActionsModule, SweepActionsModule, TaskActionsModule],
      [InboxQuery],
    );
  });
  beforeEach(async () => {
    town = await createTown(house);
    house.jobs.takeAll();
  });
  afterAll(() => house.close());

  const plan = (...days: CalendarDate[]) => house.get(PlanReminders).plan(town.orgId, days);
  const sweep = (now: Date) => house.get(SweepOutbox).sweep(now);

  /** Works off what waits, as a worker would; jobs of other towns of this spec are passed over. */
  async function work(now: Date, jobs: AddedJob[] = house.jobs.takeAll()): Promise<void> {
    for (const { name, payload } of jobs) {
      if (name === 'digest.deliver' && payload.orgId === town.orgId) {
        await house.get(DeliverDigest).deliver(payload.orgId, payload.recipientId, payload.day, now);
      }
      if (name === 'reminders.plan' && payload.orgId === town.orgId) await plan(...payload.days);
    }
  }

  const reminders = (): Promise<Reminder[]> =>
    house.inOrganisation(town.orgId, (tx) => tx.getRepository(Reminder).find({ order: { day: 'ASC', id: 'ASC' } }));

  async function inboxOf(personId: string): Promise<InboxMessage[]> {
    const window = { onlyUnread: false, offset: 0, limit: 200 };
    const page = await house.inOrganisation(town.orgId, (tx) => house.get(InboxQuery).page(tx, personId, window));
    return page.messages;
  }

  async function createPeople(count: number): Promise<string[]> {
    const people = Array.from({ length: count }, () => newId());
    await house.inOrganisation(town.orgId, async (tx) => {
      for (const [index, id] of people.entries()) {
        const card = { orgId: town.orgId, id, departmentId: town.construction.id, name: `联络员${index}` };
        await new PersonStore().insert(tx, { ...card, jobTitle: '', email: null, disabledAt: null }, ['owner']);
      }
    });
    return people;
  }

  it('planned twice are planned once, for the owner and the head of the department', async () => {
    const taskId = await createTask(house, town, { dueOn: friday });
    expect(await plan(friday)).toBe(2);
    expect(await plan(friday)).toBe(0);
    const rows = await reminders();
    expect(rows.map(({ recipientId }) => recipientId).sort()).toEqual([town.owner.personId, town.head.personId].sort());
    expect(rows.every((row) => row.taskId === taskId && row.kind === 'due_today' && row.status === 'due')).toBe(true);
    expect(house.jobs.takeAll().map(({ name }) => name)).toEqual(['digest.deliver', 'digest.deliver']);
  });

  it('tell each person once, however often the job runs and however many run at once', async () => {
    await createTask(house, town, { dueOn: friday, title: '启动22个小区业委会换届' });
    await createTask(house, town, { dueOn: friday, title: '新建红色物业15家' });
    await plan(friday);
    const jobs = house.jobs.takeAll();
    await Promise.all([work(fridayMorning, jobs), work(fridayMorning, jobs), work(fridayMorning, jobs)]);
    const [message, ...others] = await inboxOf(town.owner.personId);
    expect(others).toEqual([]);
    expect(message).toMatchObject({ kind: 'digest', day: friday, readAt: null });
    expect(message?.title).toBe('11月20日任务提醒：今日到期2项');
    expect((await reminders()).map(({ status, outcome }) => [status, outcome])).toEqual(Array(4).fill(['sent', '']));
  });

  it('grow the day’s one digest when more falls due the same day', async () => {
    await createTask(house, town, { dueOn: friday });
    await plan(friday);
    await work(fridayMorning);
    await createTask(house, town, { dueOn: '2026-11-25', title: '加装电梯' });
    await plan(friday);
    await work(at('2026-11-20T09:00'));
    const messages = await inboxOf(town.owner.personId);
    expect(messages.map(({ title }) => title)).toEqual(['11月20日任务提醒：今日到期1项，3个工作日内到期1项']);
  });

  it('say nothing of a task that was closed meanwhile', async () => {
    const taskId = await createTask(house, town, { dueOn: friday });
    await plan(friday);
    const move = { move: 'pause', reason: '资金未到位', version: 1, disposition: null } as const;
    await house.get(MoveTask).move(town.supervisor, taskId, move, fridayMorning);
    await work(fridayMorning);
    expect(await inboxOf(town.owner.personId)).toEqual([]);
    expect((await reminders()).map(({ status, outcome }) => [status, outcome])).toEqual(
      Array(2).fill(['skipped', 'closed']),
    );
  });

  it('go up to the leader after six working days', async () => {
    await createTask(house, town, { dueOn: '2026-11-12' });
    await plan(friday);
    await work(fridayMorning);
    expect((await inboxOf(town.leader.personId)).map(({ title }) => title)).toEqual(['11月20日任务提醒：督办1项']);
  });

  it('reach nobody who has left', async () => {
    await house.inOrganisation(town.orgId, (tx) =>
      tx.query('UPDATE person SET disabled_at = now() WHERE id = $1', [town.owner.personId]),
    );
    await createTask(house, town, { dueOn: friday });
    expect(await plan(friday)).toBe(1);
  });

  it('survive a flushed queue: the sweep tells everybody who was not told, and nobody twice', async () => {
    const people = await createPeople(60);
    for (const ownerId of people) {
      await createTask(house, town, { dueOn: friday, ownerId, leadDepartmentId: town.community.id });
    }
    await plan(friday);
    const jobs = house.jobs.takeAll();
    await work(fridayMorning, jobs.slice(0, 30));
    await sweep(fridayMorning);
    const swept = house.jobs.takeAll();
    await work(fridayMorning, [...swept, ...swept]);
    for (const person of people) expect(await inboxOf(person)).toHaveLength(1);
    expect((await reminders()).every(({ status }) => status === 'sent')).toBe(true);
  });

  it('are planned by the sweep where somebody claimed the morning and died', async () => {
    await createTask(house, town, { dueOn: friday });
    await house.inOrganisation(town.orgId, (tx) =>
      tx.query(`INSERT INTO schedule_slot (schedule, slot, claimed_by) VALUES ($1, $2, 'gone')`, [
        `reminders.plan ${town.orgId}`,
        at('2026-11-20T08:30'),
      ]),
    );
    await sweep(fridayMorning);
    await work(fridayMorning);
    await work(fridayMorning);
    expect(await inboxOf(town.owner.personId)).toHaveLength(1);
    await sweep(fridayMorning);
    expect(house.jobs.takeAll().filter((job) => job.name === 'reminders.plan')).toEqual([]);
  });

  describe('after downtime', () => {
    it('of an hour and more are told late', async () => {
      await createTask(house, town, { dueOn: friday });
      await plan(friday);
      await work(at('2026-11-20T09:45'));
      const [message] = await inboxOf(town.owner.personId);
      expect(message?.title).toBe('【补发】11月20日任务提醒：今日到期1项');
      expect((await reminders()).map(({ outcome }) => outcome)).toEqual(['sent_late', 'sent_late']);
    });

    it('of 26 hours become one digest of the latest morning, a task once', async () => {
      await createTask(house, town, { dueOn: '2026-11-19', title: '加装电梯' });
      await createTask(house, town, { dueOn: friday, title: '老街改造' });
      await plan('2026-11-19', friday);
      await work(at('2026-11-20T10:30'));
      const messages = await inboxOf(town.owner.personId);
      expect(messages.map(({ title, day }) => [day, title])).toEqual([
        [friday, '【补发】11月20日任务提醒：已逾期1项，今日到期1项'],
      ]);
      expect(messages[0]?.facts.tasks).toHaveLength(2);
    });

    it('of eight days are skipped where 72 hours have passed, and the log says so', async () => {
      await createTask(house, town, { dueOn: '2026-11-12' });
      await createTask(house, town, { dueOn: '2026-11-23' });
      await plan('2026-11-12', '2026-11-13', '2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', friday);
      await work(fridayMorning);
      const owners = (await reminders()).filter(({ recipientId }) => recipientId === town.owner.personId);
      expect(owners.map(({ day, kind, status, outcome }) => [day, kind, status, outcome])).toEqual([
        ['2026-11-12', 'due_today', 'skipped', 'too_late'],
        ['2026-11-12', 'due_in_7', 'skipped', 'too_late'],
        ['2026-11-13', 'overdue', 'skipped', 'too_late'],
        ['2026-11-18', 'due_in_3', 'sent', 'sent_late'],
        [friday, 'overdue', 'sent', ''],
      ]);
      expect(await inboxOf(town.owner.personId)).toHaveLength(1);
    });
  });
});
