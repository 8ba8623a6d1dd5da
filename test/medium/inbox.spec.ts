import { InboxKind, InboxMessage, InboxMessageStore, InboxQuery } from '@dajuan/database/reminders';
import { newId } from '@dajuan/database/connection';
import { NotFound } from '@dajuan/domain/errors';
import { InboxActionsModule, ReadMessage } from '@dajuan/features/reminders';
import { House, openHouse } from '../factories/house';
import { createTown, TestPerson, TestTown } from '../factories/town';

const now = new Date('2026-11-20T09:00:00+08:00');

describe('an inbox', () => {
  let house: House;
  let town: TestTown;

  beforeAll(async () => {
    house = await openHouse([InboxActionsModule]);
  });
  beforeEach(async () => {
    town = await createTown(house);
  });
  afterAll(() => house.close());

  function message(to: TestPerson, given: Partial<InboxMessage> = {}): InboxMessage {
    return {
      ...{ orgId: to.orgId, id: newId(), day: '2026-11-20', recipientId: to.personId, kind: 'assigned' as InboxKind },
      ...{ subjectId: newId(), title: '新任务', body: '请签收', facts: {}, deliveredAt: now, readAt: null },
      ...given,
    };
  }

  const deliver = (each: InboxMessage) =>
    house.inOrganisation(each.orgId, (tx) => new InboxMessageStore().deliver(tx, each));
  const page = (whose: TestPerson, given = {}) =>
    house.inOrganisation(whose.orgId, (tx) =>
      house.get(InboxQuery).page(tx, whose.personId, { onlyUnread: false, offset: 0, limit: 50, ...given }),
    );
  const read = (who: TestPerson, id: string) => house.get(ReadMessage).read(who.orgId, who.personId, id, now);

  it('takes a message once, however often it is delivered', async () => {
    const first = message(town.owner);
    expect(await deliver(first)).toBe(true);
    expect(await deliver({ ...first, id: newId(), title: '再来一次' })).toBe(false);
    expect((await page(town.owner)).messages.map(({ title }) => title)).toEqual(['新任务']);
  });

  it('takes the same again on another day, and for another person', async () => {
    const first = message(town.owner);
    await deliver(first);
    expect(await deliver({ ...first, id: newId(), day: '2026-11-23' })).toBe(true);
    expect(await deliver({ ...first, id: newId(), recipientId: town.head.personId })).toBe(true);
  });

  it('shows the newest first, a page at a time, with how many there are and how many are unread', async () => {
    for (const [index, title] of ['一', '二', '三'].entries()) {
      const deliveredAt = new Date(now.getTime() + index * 1000);
      await deliver(message(town.owner, { title, deliveredAt, readAt: index === 0 ? now : null }));
    }
    const first = await page(town.owner, { limit: 2 });
    expect(first).toMatchObject({ total: 3, unread: 2, messages: [{ title: '三' }, { title: '二' }] });
    expect(first.messages[0]?.deliveredAt).toEqual(new Date(now.getTime() + 2000));
    expect(await page(town.owner, { offset: 2 })).toMatchObject({ messages: [{ title: '一', readAt: now }] });
    expect(await page(town.owner, { onlyUnread: true })).toMatchObject({ total: 2, unread: 2 });
  });

  it('counts down as its messages are read, each once', async () => {
    const [first, second] = [message(town.owner), message(town.owner)];
    await deliver(first);
    await deliver(second);
    expect(await read(town.owner, first.id)).toBe(1);
    expect(await read(town.owner, first.id)).toBe(1);
    expect(await read(town.owner, second.id)).toBe(0);
  });

  it('is nobody else’s, here or in another town', async () => {
    const other = await createTown(house);
    const theirs = message(town.owner);
    await deliver(theirs);
    await expect(read(town.head, theirs.id)).rejects.toBeInstanceOf(NotFound);
    await expect(read(other.owner, theirs.id)).rejects.toBeInstanceOf(NotFound);
    await expect(read(town.owner, newId())).rejects.toBeInstanceOf(NotFound);
    expect(await page(town.head)).toMatchObject({ total: 0, unread: 0, messages: [] });
    expect((await page(town.owner)).unread).toBe(1);
  });
});
