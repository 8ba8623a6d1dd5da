import { DataSource } from 'typeorm';
import { OrganisationStore } from '@dajuan/database/organisations';
import { ProgressActionsModule, VerifyProjections } from '@dajuan/features/progress';
import { seedDemonstration } from '../../seeds/run';
import { House, openHouse } from '../factories/house';

jest.setTimeout(120_000);

describe('the demonstration', () => {
  let house: House;

  beforeAll(async () => {
    house = await openHouse([ProgressActionsModule]);
  });
  afterAll(() => house.close());

  it('loads figures that its own ledgers bear out, in every organisation', async () => {
    const now = new Date();
    const dataSource = house.get(DataSource);
    await seedDemonstration(dataSource, now);
    const organisations = await new OrganisationStore().all(dataSource.manager);
    expect(organisations.length).toBeGreaterThan(4);
    for (const { id, name } of organisations) {
      expect([name, await house.get(VerifyProjections).verify(id, now)]).toEqual([name, []]);
    }
  });
});
