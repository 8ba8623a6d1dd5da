import { newId } from '@dajuan/database/connection';
import { AccountStore, AdministrationActStore, PeopleDeskQuery, PersonStore } from '@dajuan/database/people';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { Role } from '@dajuan/domain/loop';
import {
  AddDepartment,
  AddPerson,
  AdministrationActionsModule,
  ChangeDepartment,
  ChangePerson,
  DisablePerson,
  RenewPassword,
  SetRoles,
  SettlePasswords,
} from '@dajuan/features/administration';
import { ChangePassword, IdentifySession, LogIn, LoginFailed, SessionActionsModule } from '@dajuan/features/sessions';
import { House, openHouse } from '../factories/house';
import { createTask } from '../factories/task';
import { createTown, TestTown } from '../factories/town';

const now = new Date();
const good = 'Qingxi-2026-1';

describe('administration', () => {
  let house: House;
  let town: TestTown;
  /** The three posts, each another person. */
  let keeper: { orgId: string; personId: string };
  let guard: { orgId: string; personId: string };

  beforeAll(async () => void (house = await openHouse([AdministrationActionsModule, SessionActionsModule])));
  beforeEach(async () => {
    town = await createTown(house);
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
  let lastLogin = 0;
  const add = async (given: Partial<{ login: string; email: string | null; departmentId: string | null }> = {}) => {
    const login = `user${(lastLogin += 1)}`;
    const person = { name: '万致远', jobTitle: '主任', email: null, departmentId: town.community.id, login, ...given };
    return { login: person.login, id: await house.get(AddPerson).add(keeper, person, now) };
  };
  const renew = (personId: string) => house.get(RenewPassword).renew(keeper, personId, now);
  const enter = (login: string, password: string) => house.get(LogIn).logIn(login, password, '10.0.0.7', now);
  const identify = (token: string) => house.get(IdentifySession).identify(token, now);
  const personOf = async (personId: string) => {
    const [person] = await house.inOrganisation(town.orgId, (tx) => house.get(PeopleDeskQuery).find(tx, personId));
    return person!;
  };
  const codesOf = (work: Promise<unknown>) =>
    work.then(
      () => [],
      (error: { refusals: { code: string; field: string }[] }) =>
        error.refusals.map(({ code, field }) => `${code} ${field}`),
    );
  const changePassword = async (token: string, from: string, to: string) => {
    const session = (await identify(token))!;
    await house.get(ChangePassword).change({ ...session, source: '10.0.0.7' }, from, to, new Date());
  };

  it('gives a new person a password for once, which opens nothing but the door to their own', async () => {
    const { id, login } = await add();
    const password = await renew(id);
    const token = await enter(login, password);
    expect(await identify(token)).toMatchObject({ personId: id, roles: [], isPasswordDue: true });
    await changePassword(token, password, good);
    expect(await identify(token)).toMatchObject({ isPasswordDue: false });
    await expect(enter(login, password)).rejects.toBeInstanceOf(LoginFailed);
  });

  it('refuses what is wrong with a person at its field', async () => {
    const { login } = await add();
    expect(await codesOf(add({ login }))).toEqual(['login_taken login']);
    expect(await codesOf(add({ login: 'wan zhiyuan', email: 'wan' }))).toEqual([
      'email_malformed email',
      'login_malformed login',
    ]);
    const elsewhere = (await createTown(house)).community.id;
    expect(await codesOf(add({ departmentId: elsewhere }))).toEqual(['department_unknown departmentId']);
  });

  it('ends the sessions of who is disabled at once, and lets them in again', async () => {
    const { id, login } = await add();
    const password = await renew(id);
    const token = await enter(login, password);
    await house.get(DisablePerson).disable(keeper, id, '', now);
    expect(await identify(token)).toBeNull();
    await expect(enter(login, password)).rejects.toBeInstanceOf(LoginFailed);
    await house.get(DisablePerson).enable(keeper, id, now);
    expect(await identify(token)).toBeNull();
    expect(await identify(await enter(login, password))).not.toBeNull();
  });

  it('keeps the posts apart and never leaves one empty, even when two are taken at once', async () => {
    const set = (personId: string, ...roles: Role[]) => house.get(SetRoles).set(guard, personId, roles, now);
    expect(await codesOf(set(town.head.personId, 'auditor', 'head'))).toEqual(['posts_not_separate roles']);
    expect(await codesOf(set(guard.personId, 'auditor'))).toEqual(['not_oneself roles']);
    expect(await codesOf(set(keeper.personId))).toEqual(['last_holder roles']);
    const [first, second] = [await add(), await add()];
    for (const { id } of [first, second]) await set(id, 'auditor');
    const taken = await Promise.all([first, second].map(({ id }) => codesOf(set(id))));
    expect(taken.flat()).toEqual(['last_holder roles']);
    expect(await codesOf(house.get(DisablePerson).disable(keeper, keeper.personId, '', now))).toEqual([
      'not_oneself person',
    ]);
    const left = (await personOf(first.id)).roles.length > 0 ? first : second;
    expect(await codesOf(house.get(DisablePerson).disable(keeper, left.id, '', now))).toEqual(['last_holder person']);
  });

  it('renames and adds departments, each name once', async () => {
    const departments = house.get(AddDepartment);
    const id = await departments.add(keeper, { name: ' 水利站 ', kind: 'unit' }, now);
    expect(await codesOf(departments.add(keeper, { name: '水利站', kind: 'unit' }, now))).toEqual([
      'department_taken name',
    ]);
    const rename = (departmentId: string, name: string) =>
      house.get(ChangeDepartment).change(keeper, departmentId, { name, kind: 'department' }, now);
    await rename(id, '水务站');
    expect(await codesOf(rename(id, '社区办'))).toEqual(['department_taken name']);
    expect(await codesOf(rename(id, ' '))).toEqual(['blank name']);
    await expect(rename((await createTown(house)).community.id, '别处')).rejects.toBeInstanceOf(NotFound);
  });

  it('moves people, but no head out of every department', async () => {
    const change = (personId: string, departmentId: string | null, overrideReason = '') =>
      house
        .get(ChangePerson)
        .change(keeper, personId, { name: '周敏', jobTitle: '', email: null, departmentId }, overrideReason, now);
    expect(await codesOf(change(town.head.personId, town.construction.id))).toEqual(['duties_held overrideReason']);
    await change(town.head.personId, town.construction.id, '社区办由分管领导暂管');
    const [act] = await house.inOrganisation(town.orgId, (tx) => house.get(AdministrationActStore).latest(tx, 1));
    expect(act).toMatchObject({ after: { dutiesHeld: 1, overrideReason: '社区办由分管领导暂管' } });
    expect((await personOf(town.head.personId)).department?.id).toBe(town.construction.id);
    expect(await codesOf(change(town.head.personId, null))).toEqual(['department_missing departmentId']);
  });

  it('lets nobody go who still holds duties, unless it is said why', async () => {
    const { personId } = town.owner;
    await createTask(house, town);
    const disable = (reason: string) => house.get(DisablePerson).disable(keeper, personId, reason, now);
    const refused = await disable(' ').catch((error: Refused) => error);
    expect(refused).toMatchObject({
      refusals: [{ code: 'duties_held', zh: '名下还有责任人1项，请先办理工作交接，或写明不交接的理由' }],
    });
    expect((await personOf(personId)).isDisabled).toBe(false);
    await disable('长期病假，任务由部门负责人代管');
    expect((await personOf(personId)).isDisabled).toBe(true);
    const [act] = await house.inOrganisation(town.orgId, (tx) => house.get(AdministrationActStore).latest(tx, 1));
    expect(act).toMatchObject({
      kind: 'person_disabled',
      after: { dutiesHeld: 1, overrideReason: '长期病假，任务由部门负责人代管' },
    });
  });

  it('tells every act, and no password', async () => {
    const { id } = await add();
    await renew(id);
    await house.get(SetRoles).set(guard, id, ['owner'], now);
    await house.get(SettlePasswords).settle(guard, 'asvs', now);
    const acts = await house.inOrganisation(town.orgId, (tx) => house.get(AdministrationActStore).latest(tx, 10));
    expect(acts).toMatchObject([
      { kind: 'passwords_settled', before: { profile: 'graded' }, after: { profile: 'asvs' }, subject: null },
      { kind: 'roles_changed', before: { roles: [] }, after: { roles: ['owner'] }, by: { id: guard.personId } },
      { kind: 'password_renewed', before: {}, after: {}, subject: { id, name: '万致远' } },
      { kind: 'person_added', by: { id: keeper.personId } },
    ]);
  });

  it('lets nobody try old passwords without end in a session left open', async () => {
    const { id, login } = await add();
    const given = await renew(id);
    const token = await enter(login, given);
    for (let tries = 0; tries < 5; tries += 1)
      expect(await codesOf(changePassword(token, 'wrong', good))).toEqual(['old_password_wrong oldPassword']);
    await expect(changePassword(token, given, good)).rejects.toMatchObject({ code: 'too_many_failures' });
    await expect(enter(login, given)).rejects.toMatchObject({ code: 'too_many_failures' });
    expect((await personOf(id)).mustChangePassword).toBe(true);
  });

  it('changes one’s own password by the profile, ends one’s other sessions, and takes none of the last five', async () => {
    const { id, login } = await add();
    const given = await renew(id);
    const token = await enter(login, given);
    const other = await enter(login, given);
    expect(await codesOf(changePassword(token, 'wrong', good))).toEqual(['old_password_wrong oldPassword']);
    expect(await codesOf(changePassword(token, given, 'Short-1'))).toEqual(['password_short newPassword']);
    expect(await codesOf(changePassword(token, given, 'onlysmallletters'))).toEqual(['password_simple newPassword']);
    await changePassword(token, given, good);
    expect(await identify(other)).toBeNull();
    const next = (step: number) => `Qingxi-2026-${step}`;
    for (const step of [2, 3, 4, 5]) await changePassword(token, next(step - 1), next(step));
    expect(await codesOf(changePassword(token, next(5), good))).toEqual(['password_used newPassword']);
    await changePassword(token, next(5), next(6));
    await changePassword(token, next(6), good);
    expect(await identify(token)).not.toBeNull();
  });

  it('asks for another password after ninety days', async () => {
    const { id, login } = await add();
    const given = await renew(id);
    await changePassword(await enter(login, given), given, good);
    const account = (await personOf(id)).accountId!;
    const longAgo = new Date(now.getTime() - 91 * 24 * 60 * 60 * 1000);
    const accounts = house.get(AccountStore);
    const { passwordHash } = (await house.inOrganisation(town.orgId, (tx) => accounts.byId(tx, account)))!;
    const same = { passwordHash, mustChangePassword: false, at: longAgo };
    await house.inOrganisation(town.orgId, (tx) => accounts.setPassword(tx, { orgId: town.orgId, id: account }, same));
    const token = await enter(login, good);
    expect(await identify(token)).toMatchObject({ isPasswordDue: true });
    await house.get(SettlePasswords).settle(guard, 'asvs', now);
    expect(await identify(token)).toMatchObject({ isPasswordDue: false });
  });
});
