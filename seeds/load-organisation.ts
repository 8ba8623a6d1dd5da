import { randomInt } from 'node:crypto';
import { newId, Transaction } from '@dajuan/database/connection';
import { OrganisationStore } from '@dajuan/database/organisations';
import { AccountStore, DepartmentStore, hashPassword, PersonStore } from '@dajuan/database/people';
import { Role } from '@dajuan/domain/loop';
import { ScenarioPerson, TownScenario } from './town-scenario';

/** Somebody who can log in to the demonstration. */
export interface DemonstrationUser {
  readonly login: string;
  readonly password: string;
  readonly name: string;
  /** Organisation and post, for the console. */
  readonly role: string;
  readonly organisation: string;
  readonly roles: readonly Role[];
  /** The department's name; null for leaders. */
  readonly department: string | null;
}

/** An organisation's ids by the keys of its scenario. */
export interface LoadedOrganisation {
  readonly orgId: string;
  readonly zone: string;
  readonly departments: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  /** Who confirms plans and reviews updates in it. */
  readonly supervisorId: string;
  readonly users: readonly DemonstrationUser[];
}

/** Without the ones that are mistaken for one another when read off a console. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz';
const DIGITS = '23456789';

/** Writes the organisation below its district, with departments, people and accounts. */
export async function loadOrganisation(tx: Transaction, town: TownScenario): Promise<LoadedOrganisation> {
  const { zone, name, kind, district } = town.organisation;
  const orgId = newId();
  const parentId = await districtId(tx, district, zone);
  await new OrganisationStore().insert(tx, { id: orgId, parentId, kind, name, zone });
  await tx.query(`SELECT set_config('app.org_id', $1, true)`, [orgId]);
  const departments = await loadDepartments(tx, orgId, town);
  const people = new Map<string, string>();
  for (const person of town.people) {
    const departmentId = person.department === null ? null : departments.get(person.department)!;
    const id = newId();
    people.set(person.key, id);
    const row = {
      orgId,
      id,
      departmentId,
      name: person.name,
      jobTitle: person.position,
      email: null,
      disabledAt: null,
    };
    await new PersonStore().insert(tx, row, person.roles);
  }
  const users = await openAccounts(tx, orgId, people, town);
  const supervisor = town.people.find((person) => person.roles.includes('supervisor'));
  if (!supervisor) throw new Error(`${name} has no supervisor`);
  return { orgId, zone, departments, people, supervisorId: people.get(supervisor.key)!, users };
}

/** The id of a district by its name; it is made when the first of its towns comes. */
async function districtId(tx: Transaction, name: string, zone: string): Promise<string> {
  const organisations = new OrganisationStore();
  const known = await organisations.byName(tx, name, null);
  if (known) return known.id;
  const id = newId();
  await organisations.insert(tx, { id, parentId: null, kind: 'district', name, zone });
  return id;
}

async function loadDepartments(tx: Transaction, orgId: string, town: TownScenario): Promise<Map<string, string>> {
  const rows = town.departments.map(({ name, kind }, position) => ({ orgId, id: newId(), name, kind, position }));
  await new DepartmentStore().insert(tx, rows);
  return new Map(town.departments.map(({ key }, index) => [key, rows[index]!.id]));
}

/** Everybody of the fictional town; of the others one of each post, which is enough to look around. */
function whoLogsIn({ organisation, people, plan }: TownScenario): ScenarioPerson[] {
  const isFictional = plan.relativeYear !== undefined;
  const posts = new Set<string>();
  return people.filter(({ roles }) => {
    const isNew = roles.some((role) => !posts.has(role));
    roles.forEach((role) => posts.add(role));
    return isFictional || (isNew && organisation.kind !== 'district');
  });
}

/** Passwords are hashed side by side, as each takes a while on purpose; rows are written one after the other. */
async function openAccounts(
  tx: Transaction,
  orgId: string,
  people: ReadonlyMap<string, string>,
  town: TownScenario,
): Promise<DemonstrationUser[]> {
  const users = await Promise.all(
    whoLogsIn(town).map(async (person) => {
      const password = makePassword();
      return { key: person.key, hash: await hashPassword(password), user: userOf(town, person, password) };
    }),
  );
  for (const { key, hash, user } of users) {
    const personId = people.get(key)!;
    const account = { orgId, id: newId(), personId, login: user.login, passwordHash: hash, disabledAt: null };
    await new AccountStore().insert(tx, account);
  }
  return users.map(({ user }) => user);
}

function userOf(town: TownScenario, person: ScenarioPerson, password: string): DemonstrationUser {
  const { login, name, roles, position } = person;
  const organisation = town.organisation.name;
  const department = town.departments.find(({ key }) => key === person.department)?.name ?? null;
  return { login, password, name, roles, organisation, department, role: `${organisation} ${position}` };
}

/** Three groups of four letters and a group of digits: easy to type, some 70 bits. */
function makePassword(): string {
  const pick = (from: string, count: number) =>
    Array.from({ length: count }, () => from[randomInt(from.length)]).join('');
  return [pick(LETTERS, 4), pick(LETTERS, 4), pick(LETTERS, 4), pick(DIGITS, 4)].join('-');
}
