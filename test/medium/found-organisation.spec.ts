import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { createApplicationDataSource, Transactions } from '@dajuan/database/connection';
import { OrganisationStore, OwnOrganisationQuery } from '@dajuan/database/organisations';
import { AccountStore, isPassword, PeopleQuery } from '@dajuan/database/people';
import { Refused } from '@dajuan/domain/errors';
import { Founding, FoundOrganisation } from '@dajuan/features/organisations';
import { found } from '../../apps/cli/found/found';
import { FreshDatabase, freshDatabase } from '../support/database';

function town(name: string, login: string): Founding {
  return {
    organisation: { name, kind: 'town', district: '滨禾区' },
    departments: [
      { name: '督查办', kind: 'supervision' },
      { name: '城建中心', kind: 'unit' },
    ],
    people: [
      { name: '苗书宁', department: '督查办', jobTitle: '督查办主任', roles: ['supervisor'], login },
      {
        name: '万致远',
        department: '城建中心',
        jobTitle: '主任',
        email: 'wan@example.cn',
        roles: ['head', 'owner'],
        login: `${login}-2`,
      },
    ],
  };
}

describe('founding an organisation', () => {
  let database: FreshDatabase;
  let dataSource: DataSource;
  let transactions: Transactions;
  let action: FoundOrganisation;

  beforeEach(async () => {
    database = await freshDatabase();
    dataSource = await createApplicationDataSource(database.appUrl).initialize();
    transactions = new Transactions(dataSource);
    action = new FoundOrganisation(transactions, new OrganisationStore(), new AccountStore());
  });

  afterEach(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  /** Whose password it is; null when it is nobody's. */
  async function whoLogsIn(login: string, password: string): Promise<{ orgId: string; personId: string } | null> {
    const accounts = new AccountStore();
    const place = await transactions.outsideOrganisations((tx) => accounts.locate(tx, login));
    if (!place) return null;
    const account = await transactions.inOrganisation(place.orgId, (tx) => accounts.byId(tx, place.accountId));
    return account && (await isPassword(password, account.passwordHash)) ? account : null;
  }

  const count = async (table: string): Promise<number> =>
    (await dataSource.query(`SELECT count(*) AS "count" FROM ${table}`))[0].count;

  it('gives everybody a place, roles and a password that opens the door', async () => {
    const users = await action.found(town('青汐镇', 'miao'));
    expect(new Set(users.map(({ password }) => password)).size).toBe(2);
    const who = (await whoLogsIn('miao-2', users[1]!.password))!;
    const [organisation, [person]] = await transactions.inOrganisation(who.orgId, async (tx) => [
      await new OwnOrganisationQuery().find(tx, who.orgId),
      await new PeopleQuery().find(tx, who.personId),
    ]);
    expect(organisation).toMatchObject({ name: '青汐镇', zone: 'Asia/Shanghai', parent: { name: '滨禾区' } });
    expect(person).toMatchObject({ name: '万致远', department: { name: '城建中心' }, roles: ['head', 'owner'] });
    expect(await whoLogsIn('miao-2', users[0]!.password)).toBeNull();
  });

  it('puts two towns below one district', async () => {
    await action.found(town('青汐镇', 'miao'));
    await action.found(town('柳岸镇', 'ruan'));
    const parents = await dataSource.query(`SELECT DISTINCT parent_id FROM organisation WHERE kind = 'town'`);
    expect([parents.length, await count('organisation')]).toEqual([1, 3]);
  });

  it('gives a district its people, once, though towns were put below it before', async () => {
    await action.found(town('青汐镇', 'miao'));
    const { departments, people } = town('', 'wen');
    const district: Founding = { organisation: { name: '滨禾区', kind: 'district' }, departments, people };
    const [user] = await action.found(district);
    const who = (await whoLogsIn('wen', user!.password))!;
    const [above] = await dataSource.query(`SELECT parent_id FROM organisation WHERE kind = 'town'`);
    expect([above.parent_id, await count('organisation')]).toEqual([who.orgId, 2]);
    const again = { ...district, people: people.map((person) => ({ ...person, login: `${person.login}-3` })) };
    await expect(action.found(again)).rejects.toMatchObject({ refusals: [{ code: 'organisation_known' }] });
  });

  it('is refused, and writes nothing, where a login is taken in another organisation or the town is there', async () => {
    await action.found(town('青汐镇', 'miao'));
    const codesOf = (founding: Founding) =>
      action.found(founding).catch((error: Refused) => error.refusals.map(({ code, field }) => `${code} ${field}`));
    const other = town('柳岸镇', 'ruan');
    const [first, second] = other.people;
    const clashing = { ...other, people: [first!, { ...second!, login: 'miao' }] };
    expect(await codesOf(clashing)).toEqual(['login_taken people.1.login']);
    expect(await codesOf(town('青汐镇', 'ruan'))).toEqual(['organisation_known organisation.name']);
    const above = { ...other, organisation: { ...other.organisation, district: '青汐镇' } };
    await action.found({ ...town('青汐镇', 'ruan'), organisation: { name: '青汐镇', kind: 'town' } });
    expect(await codesOf({ ...above, people: [{ ...first!, login: 'yu' }] })).toEqual([
      'district_is_another_kind organisation.district',
    ]);
    expect(await count(`organisation WHERE name = '柳岸镇'`)).toBe(0);
    expect(await count('login_directory')).toBe(4);
  });

  describe('from the command line', () => {
    const before = { ...process.env };
    let folder: string;
    let printed: string;
    let told: string;

    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'found-'));
      printed = told = '';
      jest.spyOn(console, 'log').mockImplementation((line: string) => void (printed += `${line}\n`));
      jest.spyOn(console, 'error').mockImplementation((line: string) => void (told += `${line}\n`));
      Object.assign(process.env, { DATABASE_URL: database.appUrl, DATABASE_ADMIN_URL: database.ownerUrl });
    });

    afterEach(() => {
      jest.restoreAllMocks();
      process.env = { ...before };
      rmSync(folder, { recursive: true });
    });

    const file = (content: unknown): string => {
      const path = join(folder, 'town.json');
      writeFileSync(path, JSON.stringify(content));
      return path;
    };

    it('prints each login once with a password that is right', async () => {
      expect(await found([file(town('青汐镇', 'miao'))])).toBe(0);
      const password = /miao +(\S+) +苗书宁 督查办主任/.exec(printed)?.[1] ?? '';
      expect(await whoLogsIn('miao', password)).not.toBeNull();
    });

    it('names what is wrong in both languages and leaves the database empty', async () => {
      const given = town('青汐镇', 'miao');
      const both = { ...given.people[0], roles: ['administrator', 'auditor'] };
      expect(await found([file({ ...given, people: [both] })])).toBe(1);
      expect(told).toMatch(/people\.0\.roles: 三员分立.*separate people/);
      expect(told).toMatch(/people: 至少要有一位督查办人员/);
      expect([printed, await count('organisation')]).toEqual(['', 0]);
    });

    it('says when there is no such file, and how it is used', async () => {
      expect(await found([join(folder, 'missing.json')])).toBe(2);
      expect(told).toContain('ENOENT');
      expect(await found(['--fast'])).toBe(64);
      expect(await found(['a.json', 'b.json'])).toBe(64);
      expect(told).toContain('npm run found -- FILE.json');
    });
  });
});
