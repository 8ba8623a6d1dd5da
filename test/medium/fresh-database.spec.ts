import { withClient } from '@dajuan/embedded/with-client';
import { freshDatabase, FreshDatabase } from '../support/database';

describe("a spec's own database", () => {
  let database: FreshDatabase;
  beforeAll(async () => void (database = await freshDatabase()));
  afterAll(() => database.drop());

  it('has every table of the product and nothing in them', async () => {
    const { rows } = await withClient(database.ownerUrl, (client) => client.query('SELECT * FROM organisation'));
    expect(rows).toEqual([]);
  });

  it("lets the application's role work in its queue schema and nowhere else", async () => {
    await withClient(database.appUrl, async (client) => {
      await client.query('CREATE SCHEMA IF NOT EXISTS bullmq');
      await client.query('CREATE TABLE bullmq.trial (id integer)');
      await expect(client.query('CREATE TABLE public.trial (id integer)')).rejects.toThrow('permission denied');
      await expect(client.query('DROP TABLE task')).rejects.toThrow('must be owner');
    });
  });

  it('finds trigrams in Chinese, so that a search for 物业 can use an index', async () => {
    const { rows } = await withClient(database.ownerUrl, async (client) => {
      await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
      return client.query("SELECT cardinality(show_trgm('红色物业')) > 0 AS found");
    });
    expect(rows).toEqual([{ found: true }]);
  });
});
