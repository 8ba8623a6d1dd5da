import { newId } from '@dajuan/database/connection';
import { PeopleDeskQuery, PersonStore } from '@dajuan/database/people';
import { Refused } from '@dajuan/domain/errors';
import { Role } from '@dajuan/domain/loop';
import { AdministrationActionsModule, PeopleSheet } from '@dajuan/features/administration';
import { LogIn, SessionActionsModule } from '@dajuan/features/sessions';
import { Filled, rowsOfForm } from '../factories/filled-form';
import { House, openHouse } from '../factories/house';
import { createTown, TestTown } from '../factories/town';
import { childrenRunTypescript } from '../support/children-run-typescript';

childrenRunTypescript();
jest.setTimeout(60_000);

const now = new Date();
const heads = ['姓名', '登录名', '职务', '部门', '邮箱', '角色'];
let serial = 0;

describe('a sheet of people', () => {
  let house: House;
  let town: TestTown;
  let keeper: { orgId: string; personId: string };
  let guard: { orgId: string; personId: string };
  /** Logins are unique over all organisations. */
  let mark: string;

  beforeAll(async () => void (house = await openHouse([AdministrationActionsModule, SessionActionsModule])));
  beforeEach(async () => {
    town = await createTown(house);
    mark = `s${(serial += 1)}`;
    keeper = await holder('administrator');
    guard = await holder('security_administrator');
  });
  afterAll(() => house.close());

  const holder = async (...roles: Role[]) => {
    const { orgId } = town;
    const personId = newId();
    const card = { orgId, id: personId, departmentId: null, name: '章可', jobTitle: '', email: null, disabledAt: null };
    await house.inOrganisation(orgId, (tx) => house.get(PersonStore).insert(tx, card, roles));
    return { orgId, personId };
  };
  const csv = (...rows: Filled[]) => ({
    name: '人员.csv',
    bytes: Buffer.from([heads, ...rows.map((row) => heads.map((head) => row[head] ?? ''))].map((row) => row.join(',')).join('\n')),
  }); // prettier-ignore
  const row = (name: string, given: Filled = {}): Filled => ({
    ...{ 姓名: name, 登录名: `${mark}${name}`, 职务: '科员', 部门: '社区办', 邮箱: '', 角色: '' },
    ...given,
  });
  const preview = (...rows: Filled[]) => house.get(PeopleSheet).preview(keeper, csv(...rows), 'people');
  const bring = (...rows: Filled[]) => house.get(PeopleSheet).bring(keeper, csv(...rows), 'people', now);
  const grant = (...rows: Filled[]) => house.get(PeopleSheet).bring(guard, csv(...rows), 'roles', now);
  const people = () => house.inOrganisation(town.orgId, (tx) => house.get(PeopleDeskQuery).find(tx));
  const acts = (): Promise<{ kind: string; all: string }[]> =>
    house.inOrganisation(town.orgId, (tx) =>
      tx.query('SELECT kind, administration_act::text AS all FROM administration_act ORDER BY id'),
    );
  const codeOf = (attempt: Promise<unknown>) =>
    attempt.then(
      () => null,
      (error: unknown) => (error instanceof Refused ? error.refusals[0]?.code : error),
    );

  it('adds people with passwords that are told once, let them in, and stand nowhere', async () => {
    const { rows, passwords } = await bring(row('万致远', { 邮箱: 'wan@qingxi.example' }), row('柳青'));
    expect(rows.map(({ outcome }) => outcome)).toEqual(['added', 'added']);
    expect(passwords.map(({ login }) => login)).toEqual([`${mark}万致远`, `${mark}柳青`]);
    const [first] = passwords;
    expect(await house.get(LogIn).logIn(first!.login, first!.password, '10.0.0.7', now)).toEqual(expect.any(String));
    expect((await people()).find(({ name }) => name === '万致远')).toMatchObject({
      ...{ login: `${mark}万致远`, email: 'wan@qingxi.example', roles: [], mustChangePassword: true },
      department: { id: town.community.id },
    });
    const told = await acts();
    expect(told.map(({ kind }) => kind)).toEqual(['person_added', 'person_added']);
    expect(told.filter(({ all }) => passwords.some(({ password }) => all.includes(password)))).toEqual([]);
  });

  it('brings those up to date whose login is known, and says what changes', async () => {
    await bring(row('万致远'));
    const changed = row('万致远', { 职务: '副主任', 部门: '城建中心' });
    expect(await preview(changed)).toMatchObject([
      {
        outcome: 'changed',
        changes: [{ field: 'jobTitle', from: '科员', to: '副主任' }, { field: 'department', from: '社区办', to: '城建中心' }],
      },
    ]); // prettier-ignore
    expect(await bring(changed)).toMatchObject({ rows: [{ outcome: 'changed' }], passwords: [] });
    expect(await bring(changed)).toMatchObject({ rows: [{ outcome: 'unchanged' }], passwords: [] });
    expect((await acts()).map(({ kind }) => kind)).toEqual(['person_added', 'person_changed']);
    const form = await house.get(PeopleSheet).form(keeper);
    expect(rowsOfForm(form, 1).filter((one) => one['登录名'])).toEqual([changed]);
  });

  it('tells each error at its column, and writes nobody while there is one', async () => {
    const elsewhere = await createTown(house);
    const theirs = { orgId: elsewhere.orgId, personId: elsewhere.supervisor.personId };
    await house.get(PeopleSheet).bring(theirs, csv(row('别处')), 'people', now);
    const rows = [
      row('柳青'),
      row('柳青'),
      row('', { 登录名: `${mark}无名` }),
      row('甲', { 部门: '飞行大队', 邮箱: '不是邮箱' }),
      row('乙', { 登录名: '有 空格' }),
      row('别处'),
    ];
    const found = (await preview(...rows)).map(({ refusals }) => refusals.map(({ code, field }) => `${code} ${field}`));
    expect(found).toEqual([
      [],
      ['login_twice login'],
      ['blank name'],
      ['email_malformed email', 'department_unknown department'],
      ['login_malformed login'],
      ['login_taken login'],
    ]);
    expect(await codeOf(bring(...rows))).toBe('rows_wrong');
    expect((await people()).map(({ name }) => name)).not.toContain('柳青');
    const bytes = Buffer.from('姓名,电话\n周敏,1\n');
    expect(await codeOf(house.get(PeopleSheet).preview(keeper, { name: '表.csv', bytes }, 'people'))).toBe(
      'not_a_people_sheet',
    );
  });

  it('gives no roles in the hand that keeps accounts, and nothing else in the one that grants', async () => {
    await bring(row('万致远', { 角色: '督查办' }));
    const roles = async () => (await people()).find(({ name }) => name === '万致远')!;
    expect((await roles()).roles).toEqual([]);
    await grant(row('万致远', { 角色: '部门负责人、责任人', 职务: '主任' }));
    expect(await roles()).toMatchObject({ roles: ['head', 'owner'], jobTitle: '科员' });
    expect((await acts()).map(({ kind }) => kind)).toEqual(['person_added', 'roles_changed']);
    const wrong = await house.get(PeopleSheet).preview(guard, csv(row('生人'), row('万致远', { 角色: '系统管理员 镇长' })), 'roles'); // prettier-ignore
    expect(wrong.map(({ refusals }) => refusals.map(({ code }) => code))).toEqual([
      ['login_unknown'],
      ['role_unknown'],
    ]);
  });
});
