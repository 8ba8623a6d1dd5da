import { newId } from '@dajuan/database/connection';
import { InboxMessage } from '@dajuan/database/reminders';
import { RollUpTasksQuery } from '@dajuan/database/roll-ups';
import { Task, TaskProjection } from '@dajuan/database/tasks';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { NotAllowed, Refused } from '@dajuan/domain/errors';
import { defaultLoopRules } from '@dajuan/domain/loop';
import { defaultPlanRules } from '@dajuan/domain/progress';
import { RecordProgress, ReviewProgress } from '@dajuan/features/progress';
import { AnswerRequest, AskExtension, AskTargetChange, SaidAnswer } from '@dajuan/features/requests';
import { ProgressModule } from '../../apps/api/progress/progress.module';
import { RequestModule } from '../../apps/api/requests/request.module';
import { TaskReader } from '../../apps/api/tasks/task-reader';
import { House, openHouse } from '../factories/house';
import { morningOf, proposed } from '../factories/progress';
import { createTask, cumulative } from '../factories/task';
import { createTown, TestPerson, TestTown } from '../factories/town';

const now = morningOf('2026-11-20');
const later = { newDueOn: '2027-03-31', reason: '管线迁改要等冬季停气', progress: '已完成九台' } as const;

describe('what a department applies for', () => {
  let house: House;
  let town: TestTown;

  beforeAll(async () => {
    house = await openHouse([RequestModule, ProgressModule], [RollUpTasksQuery]);
  });
  beforeEach(async () => {
    town = await createTown(house);
  });
  afterAll(() => house.close());

  const inTwoSteps = () =>
    createTown(house, { ...defaultPlanRules, loop: { ...defaultLoopRules, approval: 'leader' } });
  const answer = (actor: TestPerson, id: string, verdict: SaidAnswer['verdict'], reason = '') =>
    house.get(AnswerRequest).answer(actor, id, { verdict, reason }, now);
  const extend = (taskId: string, actor = town.owner, given = {}) =>
    house.get(AskExtension).ask(actor, taskId, { ...later, ...given }, now);
  const change = (taskId: string, targetId: string, newValue: number, actor = town.head) =>
    house.get(AskTargetChange).ask(actor, taskId, { targetId, newValue, reason: '两处物业已并入' }, now);
  const page = (taskId: string) =>
    house.get(TaskReader).show({ ...town.supervisor, sessionId: newId() }, taskId, 'zh', now);
  const row = <Row extends Task | TaskProjection>(entity: new () => Row, where: object): Promise<Row> =>
    house.inOrganisation(town.orgId, (tx) => tx.getRepository<Row>(entity).findOneByOrFail(where));
  const inboxOf = ({ orgId, personId }: TestPerson) =>
    house.inOrganisation(orgId, (tx) => tx.getRepository(InboxMessage).findBy({ recipientId: personId }));
  const codeOf = async (attempt: Promise<unknown>) =>
    ((await attempt.catch((error: unknown) => error)) as Refused).refusals?.[0]?.code;

  describe('a later due date', () => {
    it('moves once the supervision office agrees: the original stays, and the days of turning yellow and red follow', async () => {
      const taskId = await createTask(house, town);
      const before = await row(TaskProjection, { taskId });
      await answer(town.supervisor, await extend(taskId), 'agreed');
      expect(await row(Task, { id: taskId })).toMatchObject({ dueOn: '2027-03-31', originalDueOn: '2026-12-31' });
      const after = await row(TaskProjection, { taskId });
      expect(after.redFrom! > before.redFrom!).toBe(true);
      expect(house.jobs.takeAll().map(({ name }) => name)).toContain('roll-up.refresh');
    });

    it('stays where it is when that is declined, which needs a reason', async () => {
      const taskId = await createTask(house, town);
      const id = await extend(taskId);
      expect(await codeOf(answer(town.supervisor, id, 'declined'))).toBe('reason_missing');
      await answer(town.supervisor, id, 'declined', '年内必须完成');
      expect(await row(Task, { id: taskId })).toMatchObject({ dueOn: '2026-12-31' });
      expect((await page(taskId)).history.map(({ sentence }) => sentence)).toEqual([
        '答复申请延期，不同意：年内必须完成',
        '申请延期至2027年3月31日（督查办，11月27日前答复）：管线迁改要等冬季停气（已完成九台）',
      ]);
    });

    it('is counted for the department', async () => {
      const taskId = await createTask(house, town);
      await answer(town.supervisor, await extend(taskId), 'agreed');
      await answer(town.supervisor, await extend(taskId, town.owner, { newDueOn: '2027-06-30' }), 'agreed');
      await answer(
        town.supervisor,
        await extend(taskId, town.owner, { newDueOn: '2027-09-30' }),
        'declined',
        '已延两次',
      );
      const placed = await house.inOrganisation(town.orgId, async (tx) => {
        const calendar = await house.get(HolidayCalendars).calendar(tx);
        const frame = { day: '2026-11-20', rules: defaultPlanRules, calendar, zone: town.owner.zone } as const;
        return house.get(RollUpTasksQuery).ofPlan(tx, town.planId, frame);
      });
      expect(placed.map(({ task }) => [task.id, task.extensions])).toEqual([[taskId, 2]]);
    });

    it('goes on to the leader where the plan wants two steps, and the supervision office decides nothing alone', async () => {
      town = await inTwoSteps();
      const taskId = await createTask(house, town);
      const id = await extend(taskId);
      await expect(answer(town.leader, id, 'agreed')).rejects.toBeInstanceOf(NotAllowed);
      await answer(town.supervisor, id, 'agreed', '情况属实');
      expect(await row(Task, { id: taskId })).toMatchObject({ dueOn: '2026-12-31' });
      await expect(answer(town.supervisor, id, 'agreed')).rejects.toBeInstanceOf(NotAllowed);
      expect(await inboxOf(town.leader)).toMatchObject([{ kind: 'request_asked', subjectId: id }]);
      await answer(town.leader, id, 'agreed');
      expect(await row(Task, { id: taskId })).toMatchObject({ dueOn: '2027-03-31' });
      expect((await page(taskId)).history.map(({ sentence }) => sentence).slice(0, 2)).toEqual([
        '答复申请延期，同意',
        '答复申请延期，同意并转呈：情况属实',
      ]);
    });

    it('is not asked for by the supervision office itself, twice at once, or once it is overdue', async () => {
      const taskId = await createTask(house, town);
      await expect(extend(taskId, town.supervisor)).rejects.toBeInstanceOf(NotAllowed);
      await extend(taskId);
      expect(await codeOf(extend(taskId, town.head))).toBe('asked_already');
      const overdue = await createTask(house, town, { dueOn: '2026-11-19' });
      expect(await codeOf(extend(overdue))).toBe('extension_too_late');
      expect((await page(overdue)).mayAsk).not.toContain('extension');
    });
  });

  describe('another target', () => {
    it('takes the place of the one before with what was reported, and says who changed what and why', async () => {
      const measure = cumulative(15);
      const taskId = await createTask(house, town, { measures: [measure] });
      const figure = proposed({ kind: 'figure', targetId: measure.id, value: 6 });
      const update = await house.get(RecordProgress).record(town.owner, taskId, figure, morningOf('2026-11-10'));
      await house.get(ReviewProgress).review(town.supervisor, update, { verdict: 'accepted' }, morningOf('2026-11-11'));
      expect((await page(taskId)).completion).toBe(0.4);
      await answer(town.supervisor, await change(taskId, measure.id, 12), 'agreed');
      const { targets, completion, history, version, updates } = await page(taskId);
      expect(targets).toMatchObject([{ target: 12, actual: 6 }]);
      expect(completion).toBe(0.5);
      expect(version).toBe(2);
      expect(updates[0]?.targetId).toBe(targets[0]?.id);
      expect(history.map(({ sentence }) => sentence)).toContain('报送红色物业累计6家（截至9月28日）：按计划推进');
      expect(history.map(({ sentence }) => sentence)).toContain('调整目标：红色物业由15家改为12家：两处物业已并入');
    });

    it('asked for by the supervision office is decided by the leader', async () => {
      const measure = cumulative(15);
      const taskId = await createTask(house, town, { measures: [measure] });
      const id = await change(taskId, measure.id, 12, town.supervisor);
      await expect(answer(town.supervisor, id, 'agreed')).rejects.toBeInstanceOf(NotAllowed);
      await answer(town.leader, id, 'agreed');
      expect((await page(taskId)).targets).toMatchObject([{ target: 12 }]);
      const alone = await createTask(house, town, { measures: [cumulative(3)], leaderId: null });
      const [target] = (await page(alone)).targets;
      expect(await codeOf(change(alone, target!.id, 2, town.supervisor))).toBe('approver_missing');
    });

    it('is refused where it is none', async () => {
      const measure = cumulative(15);
      const taskId = await createTask(house, town, { measures: [measure] });
      expect(await codeOf(change(taskId, newId(), 12))).toBe('target_unknown');
      expect(await codeOf(change(taskId, measure.id, 15))).toBe('target_unchanged');
    });
  });
});
