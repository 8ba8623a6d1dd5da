import { LockedPeriodStore, PeriodsQuery } from '@dajuan/database/periods';
import { WorkPlanStore } from '@dajuan/database/plans';
import { CalendarDate } from '@dajuan/domain/calendar';
import { defaultPlanRules, PeriodRule } from '@dajuan/domain/progress';
import { Refused } from '@dajuan/domain/errors';
import { LockPeriod, PeriodActionsModule, VerifyPeriods } from '@dajuan/features/periods';
import { ProgressActionsModule, RecordProgress, ReviewProgress } from '@dajuan/features/progress';
import { MoveTask, TaskActionsModule } from '@dajuan/features/tasks';
import { withClient } from '@dajuan/embedded/with-client';
import { House, openHouse } from '../factories/house';
import { morningOf, proposed } from '../factories/progress';
import { committees, createTask } from '../factories/task';
import { createTown, TestTown } from '../factories/town';

describe('a reporting period', () => {
  let house: House;
  let town: TestTown;

  beforeAll(async () => {
    house = await openHouse([PeriodActionsModule, ProgressActionsModule, TaskActionsModule], [PeriodsQuery]);
  });
  beforeEach(async () => {
    town = await createTown(house);
  });
  afterAll(() => house.close());

  const lock = (endsOn: CalendarDate, on: CalendarDate) =>
    house.get(LockPeriod).lock(town.supervisor, town.planId, endsOn, morningOf(on));
  const strip = (taskId: string) =>
    house.inOrganisation(town.orgId, (tx) => house.get(PeriodsQuery).ofTask(tx, taskId));
  const periods = () => house.inOrganisation(town.orgId, (tx) => house.get(LockedPeriodStore).ofPlan(tx, town.planId));
  const differences = (on: CalendarDate) =>
    house.get(VerifyPeriods).verify(town.orgId, town.supervisor.zone, morningOf(on));

  async function report(taskId: string, targetId: string, siteCount: number, asOf: CalendarDate, on = asOf) {
    const update = proposed({ kind: 'sites', targetId, siteCount, asOf });
    return house.get(RecordProgress).record(town.owner, taskId, update, morningOf(on));
  }
  const accept = (updateId: string, on: CalendarDate) =>
    house.get(ReviewProgress).review(town.supervisor, updateId, { verdict: 'accepted' }, morningOf(on));

  /** A town whose plan has the months of 2026 up to the day locked. */
  async function monthsLocked(count: number): Promise<void> {
    const ends: CalendarDate[] = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'];
    for (const endsOn of ends.slice(0, count)) await lock(endsOn, '2026-05-06');
  }

  it('keeps the colours of its last day, whatever is reported, accepted or moved afterwards', async () => {
    const elections = committees();
    const taskId = await createTask(house, town, { measures: [elections] });
    await accept(await report(taskId, elections.id, 2, '2026-01-20'), '2026-01-21');
    await monthsLocked(3);
    const [january, , march] = await strip(taskId);
    expect(january).toMatchObject({ colour: 'green', reported: true, completion: 2 / 22 });
    expect(march).toMatchObject({ colour: 'yellow', reported: false, completion: 2 / 22, madeUpOn: null });
    const frozen = await periods();
    const late = await report(taskId, elections.id, 22, '2026-03-30', '2026-05-07');
    await accept(late, '2026-05-08');
    await house
      .get(MoveTask)
      .move(
        town.supervisor,
        taskId,
        { move: 'close', version: 1, reason: '', disposition: null },
        morningOf('2026-05-09'),
      );
    const colours = (await strip(taskId)).map(({ colour, completion }) => [colour, completion]);
    expect(colours).toEqual([
      ['green', 2 / 22],
      ['green', 2 / 22],
      ['yellow', 2 / 22],
    ]);
    expect(await periods()).toEqual(frozen);
    expect(await differences('2026-05-09')).toEqual([]);
  });

  it('that was yellow is marked as made up on the day what was due is accepted, once', async () => {
    const elections = committees();
    const taskId = await createTask(house, town, { measures: [elections] });
    await accept(await report(taskId, elections.id, 2, '2026-01-20'), '2026-01-21');
    await monthsLocked(3);
    const five = await report(taskId, elections.id, 2, '2026-05-06');
    await accept(five, '2026-05-07');
    expect((await strip(taskId)).map(({ madeUpOn }) => madeUpOn)).toEqual([null, '2026-05-06', null]);
    const enough = await report(taskId, elections.id, 18, '2026-05-10');
    expect((await strip(taskId))[2]?.madeUpOn).toBeNull();
    await accept(enough, '2026-05-11');
    await accept(await report(taskId, elections.id, 0, '2026-05-12'), '2026-05-13');
    expect((await strip(taskId))[2]).toMatchObject({ colour: 'yellow', madeUpOn: '2026-05-11' });
    expect(await differences('2026-05-13')).toEqual([]);
  });

  it('is frozen with its roll-up, of the organisation, its departments and its themes', async () => {
    await createTask(house, town);
    await createTask(house, town, { leadDepartmentId: town.construction.id, theme: '城市更新' });
    await monthsLocked(2);
    const [january, february] = await periods();
    expect(february?.rollUps.map(({ dimension }) => dimension).sort()).toEqual([
      'department',
      'department',
      'organisation',
      'theme',
      'theme',
    ]);
    const whole = january?.rollUps.find(({ dimension }) => dimension === 'organisation')?.figures;
    expect(whole).toMatchObject({ day: '2026-01-31', tasks: 2, coverage: { numerator: 0, denominator: 2 } });
    expect(january).toMatchObject({ every: 'month', reportOn: '2026-01-25', lockedBy: town.supervisor.personId });
  });

  it('is locked by the office when it is over, in order, and never twice', async () => {
    await createTask(house, town);
    await expect(lock('2026-02-28', '2026-05-06')).rejects.toThrow('Lock the periods before it first');
    await expect(lock('2026-01-31', '2026-01-31')).rejects.toThrow(Refused);
    await lock('2026-01-31', '2026-02-01');
    await expect(lock('2026-01-31', '2026-02-02')).rejects.toThrow('locked already');
    expect(await periods()).toHaveLength(1);
  });

  it('is locked by itself on the morning the plan says, and what was missed is made up in order', async () => {
    const byItself: PeriodRule = { every: 'month', lockAfterWorkingDays: 5 };
    await createTask(house, town);
    await house.inOrganisation(town.orgId, (tx) =>
      new WorkPlanStore().setRules(tx, town.planId, { ...defaultPlanRules, periods: byItself }),
    );
    const lockDue = (on: CalendarDate) => house.get(LockPeriod).lockDue(town.orgId, morningOf(on));
    await lockDue('2026-01-31');
    expect(await periods()).toHaveLength(0);
    await lockDue('2026-04-10');
    await lockDue('2026-04-10');
    expect((await periods()).map(({ endsOn, lockedBy }) => [endsOn, lockedBy])).toEqual([
      ['2026-01-31', null],
      ['2026-02-28', null],
      ['2026-03-31', null],
    ]);
  });

  it('cannot be changed by the application, and verification tells what an owner of the tables changes', async () => {
    const taskId = await createTask(house, town);
    await monthsLocked(1);
    const change = (sql: string) => house.inOrganisation(town.orgId, (tx) => tx.query(sql));
    await expect(change(`UPDATE locked_task SET colour = 'green'`)).rejects.toThrow('permission denied');
    await expect(change(`DELETE FROM locked_period`)).rejects.toThrow('permission denied');
    expect(await differences('2026-05-06')).toEqual([]);
    await withClient(house.database.ownerUrl, async (owner) => {
      await owner.query(`SELECT set_config('app.org_id', $1, false)`, [town.orgId]);
      await owner.query(`UPDATE locked_task SET colour = 'blue'`);
    });
    const found = await differences('2026-05-06');
    expect(found.map(({ field }) => field)).toEqual(['tasks', 'colours']);
    expect(found[1]?.taskIds).toEqual([taskId]);
  });
});
