import { DataSource } from 'typeorm';
import { Organisation, OrganisationStore } from '@dajuan/database/organisations';
import { PlansQuery } from '@dajuan/database/plans';
import { RollUpStore } from '@dajuan/database/roll-ups';
import { dateInZone } from '@dajuan/domain/calendar';
import { ProgressActionsModule, VerifyProjections } from '@dajuan/features/progress';
import { PeriodActionsModule, VerifyPeriods } from '@dajuan/features/periods';
import { RefreshRollUps, RollUpActionsModule } from '@dajuan/features/roll-ups';
import { seedDemonstration } from '../../seeds/run';
import { House, openHouse } from '../factories/house';

jest.setTimeout(120_000);

describe('the demonstration', () => {
  let house: House;

  let organisations: Organisation[];
  const now = new Date();

  beforeAll(async () => {
    house = await openHouse([ProgressActionsModule, RollUpActionsModule, PeriodActionsModule], [PlansQuery]);
    const dataSource = house.get(DataSource);
    await seedDemonstration(dataSource, now);
    organisations = await new OrganisationStore().all(dataSource.manager);
  });
  afterAll(() => house.close());

  it('loads figures that its own ledgers bear out, in every organisation', async () => {
    expect(organisations.length).toBeGreaterThan(4);
    for (const { id, name } of organisations) {
      expect([name, await house.get(VerifyProjections).verify(id, now)]).toEqual([name, []]);
    }
  });

  it('loads locked months that their rows bear out, some of them made up since', async () => {
    for (const { id, name, zone } of organisations) {
      expect([name, await house.get(VerifyPeriods).verify(id, zone, now)]).toEqual([name, []]);
    }
    const town = organisations.find(({ name }) => name === '青汐镇');
    const [marks] = await house.inOrganisation(town!.id, (tx) =>
      tx.query(`SELECT count(DISTINCT made_up_task.period_id) AS periods, count(*) AS tasks,
                       (SELECT count(*) FROM locked_period) AS locked FROM made_up_task`),
    );
    expect(marks.locked).toBeGreaterThan(6);
    expect(marks.periods).toBeGreaterThan(2);
    expect(marks.tasks).toBeGreaterThan(5);
  });

  it('shows years gone by as they stood on their last day', async () => {
    const shown: [string, string][] = [];
    for (const { id: orgId, name } of organisations) {
      const plans = await house.inOrganisation(orgId, (tx) => house.get(PlansQuery).find(tx, { withDrafts: false }));
      for (const { id, year, state, endsOn } of plans.filter((plan) => plan.state === 'archived')) {
        await house.get(RefreshRollUps).refresh(orgId, id, now);
        const stored = await house.inOrganisation(orgId, (tx) => house.get(RollUpStore).of(tx, id, endsOn));
        expect([name, state, endsOn, stored.length > 0]).toEqual([name, 'archived', `${year}-12-31`, true]);
        shown.push([name, endsOn]);
      }
    }
    expect(shown.map(([name]) => name)).toEqual(expect.arrayContaining(['梅陇镇', '桃浦镇', '莘庄镇', '华漕镇']));
  });

  it('reports nine months in ten, as a town that is urged does', async () => {
    const town = organisations.find(({ name }) => name === '青汐镇')!;
    const plans = await house.inOrganisation(town.id, (tx) => house.get(PlansQuery).find(tx, { withDrafts: false }));
    const plan = plans.find(({ state }) => state === 'confirmed')!;
    await house.get(RefreshRollUps).refresh(town.id, plan.id, now, { all: true });
    const today = dateInZone(now, town.zone);
    const stored = await house.inOrganisation(town.id, (tx) => house.get(RollUpStore).of(tx, plan.id, today));
    const { numerator, denominator } = stored.find(({ dimension }) => dimension === 'organisation')!.figures.reporting;
    expect(numerator / denominator).toBeGreaterThan(0.82);
    expect(numerator / denominator).toBeLessThan(0.97);
  });
});
