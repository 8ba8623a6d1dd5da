import { newId } from '@dajuan/database/connection';
import { InboxMessage } from '@dajuan/database/reminders';
import { NotAllowed, Refused } from '@dajuan/domain/errors';
import { UrgeTask } from '@dajuan/features/tasks';
import { TaskModule } from '../../apps/api/tasks/task.module';
import { TaskReader } from '../../apps/api/tasks/task-reader';
import { House, openHouse } from '../factories/house';
import { morningOf } from '../factories/progress';
import { createTask } from '../factories/task';
import { createTown, TestPerson, TestTown } from '../factories/town';

const friday = morningOf('2026-11-20');

describe('a task that is urged', () => {
  let house: House;
  let town: TestTown;
  let taskId: string;

  beforeAll(async () => {
    house = await openHouse([TaskModule]);
  });
  beforeEach(async () => {
    town = await createTown(house);
    taskId = await createTask(house, town);
  });
  afterAll(() => house.close());

  const urge = (actor: TestPerson, words = '', now = friday) => house.get(UrgeTask).urge(actor, taskId, words, now);
  const page = (person: TestPerson) =>
    house.get(TaskReader).show({ ...person, sessionId: newId() }, taskId, 'zh', friday);
  const inboxOf = ({ orgId, personId }: TestPerson) =>
    house.inOrganisation(orgId, (tx) => tx.getRepository(InboxMessage).findBy({ recipientId: personId }));

  it('is brought to its owner and head, and kept in its history', async () => {
    expect(await page(town.supervisor)).toMatchObject({ mayUrge: true });
    await urge(town.supervisor, '下周一向书记汇报');
    for (const told of [town.owner, town.head]) {
      const [message] = await inboxOf(told);
      expect(message).toMatchObject({ kind: 'urged', title: '催办：小区业委会换届', facts: { taskId } });
      expect(message?.body).toBe('苏明催办：下周一向书记汇报。完成时限12月31日，请抓紧办理并填报。');
    }
    expect(await inboxOf(town.otherHead)).toEqual([]);
    const { history, mayUrge } = await page(town.supervisor);
    expect(history.map(({ sentence }) => sentence)).toEqual(['催办：下周一向书记汇报']);
    expect(mayUrge).toBe(false);
  });

  it('is urged once a day, however many want to at once, and again the next', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => urge(town.supervisor)));
    const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(failures).toHaveLength(9);
    expect((failures[0] as Refused).refusals).toMatchObject([{ code: 'urged_today' }]);
    await urge(town.supervisor, '', morningOf('2026-11-21'));
    expect(await inboxOf(town.owner)).toHaveLength(2);
  });

  it('is urged by the supervision office alone', async () => {
    await expect(urge(town.head)).rejects.toBeInstanceOf(NotAllowed);
    await expect(urge(town.leader)).rejects.toBeInstanceOf(NotAllowed);
    expect(await page(town.head)).toMatchObject({ mayUrge: false });
  });
});
