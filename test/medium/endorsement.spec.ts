import { InboxMessage } from '@dajuan/database/reminders';
import { ProgressUpdateCard, ProgressUpdatesQuery } from '@dajuan/database/progress';
import { defaultPlanRules } from '@dajuan/domain/progress';
import { defaultLoopRules, Reviewer } from '@dajuan/domain/loop';
import { NotAllowed, Refused } from '@dajuan/domain/errors';
import { EndorseProgress, ProgressActionsModule, RecordProgress, ReviewProgress } from '@dajuan/features/progress';
import { House, openHouse } from '../factories/house';
import { morningOf, proposed } from '../factories/progress';
import { createTask, cumulative } from '../factories/task';
import { createTown, TestTown } from '../factories/town';

const now = morningOf('2026-09-30');
const accepted = { verdict: 'accepted' } as const;

describe('an update where heads of departments look first', () => {
  let house: House;
  let town: TestTown;
  let updateId: string;

  /** Three of fifteen, of a new task. */
  async function report(by: TestTown['owner']): Promise<string> {
    const measure = cumulative(15);
    const taskId = await createTask(house, town, { measures: [measure], ownerId: town.owner.personId });
    const three = proposed({ kind: 'figure', targetId: measure.id, value: 3 });
    return house.get(RecordProgress).record(by, taskId, three, now);
  }

  function waiting(reviewer: Reviewer): Promise<readonly ProgressUpdateCard[]> {
    return house.inOrganisation(town.orgId, async (tx) => {
      const page = { offset: 0, limit: 10 };
      return (await house.get(ProgressUpdatesQuery).waiting(tx, reviewer, town.community.id, page)).updates;
    });
  }

  beforeAll(async () => {
    house = await openHouse([ProgressActionsModule], [ProgressUpdatesQuery]);
    town = await createTown(house, { ...defaultPlanRules, loop: { ...defaultLoopRules, endorsement: 'department' } });
    updateId = await report(town.owner);
  });
  afterAll(() => house.close());

  it('waits for the head, who is told of it', async () => {
    expect((await waiting('department')).map(({ id }) => id)).toEqual([updateId]);
    expect(await waiting('supervision')).toEqual([]);
    const told = await house.inOrganisation(town.orgId, (tx) => tx.getRepository(InboxMessage).find());
    expect(told).toMatchObject([{ kind: 'update_waiting', recipientId: town.head.personId, subjectId: updateId }]);
  });

  it('is not accepted before, nor endorsed by anybody else', async () => {
    const reviewing = house.get(ReviewProgress);
    await expect(reviewing.review(town.supervisor, updateId, accepted, now)).rejects.toThrow(NotAllowed);
    await expect(reviewing.review(town.head, updateId, accepted, now)).rejects.toThrow(NotAllowed);
    await expect(house.get(EndorseProgress).endorse(town.owner, updateId, now)).rejects.toThrow(NotAllowed);
    await expect(house.get(EndorseProgress).endorse(town.supervisor, updateId, now)).rejects.toThrow(NotAllowed);
  });

  it('goes on to the supervision office with the head’s name, once', async () => {
    await house.get(EndorseProgress).endorse(town.head, updateId, now);
    await expect(house.get(EndorseProgress).endorse(town.head, updateId, now)).rejects.toThrow(Refused);
    expect(await waiting('department')).toEqual([]);
    expect(await waiting('supervision')).toMatchObject([
      { id: updateId, waitsFor: 'supervision', endorsedBy: { id: town.head.personId } },
    ]);
    await house.get(ReviewProgress).review(town.supervisor, updateId, accepted, now);
    expect(await waiting('supervision')).toEqual([]);
  });

  it('comes back to its owner where the head returns it', async () => {
    const returned = await report(town.owner);
    await house.get(ReviewProgress).review(town.head, returned, { verdict: 'returned', reason: '口径不对' }, now);
    expect(await waiting('department')).toEqual([]);
    await expect(house.get(EndorseProgress).endorse(town.head, returned, now)).rejects.toThrow(Refused);
  });

  it('goes straight to the supervision office where the head reports', async () => {
    const own = await report(town.head);
    expect(await waiting('supervision')).toMatchObject([{ id: own, waitsFor: 'supervision', endorsedBy: null }]);
  });
});
