import { ChangedElsewhere, newId } from '@dajuan/database/connection';
import { NotFound } from '@dajuan/domain/errors';
import { ArchivePlan, PlanActionsModule } from '@dajuan/features/plans';
import { ProgressActionsModule, RecordProgress, ReviewProgress } from '@dajuan/features/progress';
import { createDraft, toilets } from '../factories/draft-plan';
import { House, openHouse } from '../factories/house';
import { morningOf, proposed } from '../factories/progress';
import { createTask } from '../factories/task';
import { createTown, TestTown } from '../factories/town';

const autumn = morningOf('2026-10-12');

describe('archiving a plan', () => {
  let house: House;
  let town: TestTown;
  let taskId: string;

  beforeAll(async () => void (house = await openHouse([PlanActionsModule, ProgressActionsModule])));
  beforeEach(async () => {
    town = await createTown(house);
    taskId = await createTask(house, town);
    house.jobs.takeAll();
  });
  afterAll(() => house.close());

  const archive = (planId = town.planId, version = 1, by = town) =>
    house.get(ArchivePlan).archive(by.supervisor, planId, version, autumn);
  const report = () => house.get(RecordProgress).record(town.owner, taskId, proposed({ kind: 'no_change' }), autumn);

  it('tells who did it and when, stops everything that moves, and has its figures computed anew', async () => {
    const { personId: id } = town.supervisor;
    expect(await archive()).toMatchObject({ state: 'archived', version: 2, archivedBy: { id }, archivedAt: autumn });
    expect(house.jobs.takeAll()).toEqual([
      { name: 'roll-up.refresh-all', payload: { orgId: town.orgId, planId: town.planId } },
    ]);
    await expect(report()).rejects.toMatchObject({ refusals: [{ code: 'plan_archived' }] });
    await expect(archive(town.planId, 2)).rejects.toMatchObject({ refusals: [{ code: 'plan_archived_already' }] });
  });

  it('waits until every update has its verdict, and says how many have none', async () => {
    const updates = [await report(), await report()];
    const refusals = [{ code: 'updates_waiting', zh: expect.stringContaining('2条') }];
    await expect(archive()).rejects.toMatchObject({ refusals });
    for (const id of updates)
      await house.get(ReviewProgress).review(town.supervisor, id, { verdict: 'accepted' }, autumn);
    expect((await archive()).state).toBe('archived');
  });

  it('leaves no update without a verdict behind that came at the same moment', async () => {
    const reports = Array.from({ length: 5 }, () => report());
    const [archived, ...reported] = await Promise.allSettled([archive(), ...reports]);
    const taken = reported.filter(({ status }) => status === 'fulfilled').length;
    expect(archived.status === 'fulfilled' ? taken : 0).toBe(0);
    expect([0, 5]).toContain(taken);
  });

  it('is for confirmed plans of one’s own town, as one has read them', async () => {
    const draft = await createDraft(house, town, [toilets(town)]);
    await expect(archive(draft)).rejects.toMatchObject({ refusals: [{ code: 'plan_not_confirmed' }] });
    await expect(archive(newId())).rejects.toBeInstanceOf(NotFound);
    await expect(archive(town.planId, 1, await createTown(house))).rejects.toBeInstanceOf(NotFound);
    await expect(archive(town.planId, 7)).rejects.toBeInstanceOf(ChangedElsewhere);
  });
});
