import { Transaction } from '@dajuan/database/connection';
import { establishOrganisation, hashPassword, makePassword, NewPerson } from '@dajuan/database/people';
import { Role } from '@dajuan/domain/loop';
import { ScenarioPerson, TownScenario } from './town-scenario';

/** Somebody who can log in to the demonstration. */
export interface DemonstrationUser {
  readonly login: string;
  readonly password: string;
  readonly name: string;
  readonly position: string;
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
  readonly supervisorName: string;
  readonly users: readonly DemonstrationUser[];
}

/** Writes the organisation below its district, with departments, people and accounts for those who log in. */
export async function loadOrganisation(
  tx: Transaction,
  town: TownScenario,
  loggingIn: readonly ScenarioPerson[] = whoLogsIn(town),
): Promise<LoadedOrganisation> {
  const { name, kind, district, zone } = town.organisation;
  const supervisor = town.people.find((person) => person.roles.includes('supervisor'));
  if (!supervisor) throw new Error(`${name} has no supervisor`);
  const users = loggingIn.map((person) => userOf(town, person));
  const departments = town.departments.map((department) => ({ name: department.name, kind: department.kind }));
  // Side by side, as hashing takes a while on purpose.
  const newPeople = await Promise.all(town.people.map((person) => newPerson(town, person, users)));
  const ids = await establishOrganisation(tx, { name, kind, district, zone, departments, people: newPeople });
  const people = new Map(town.people.map(({ key }, index) => [key, ids.people[index]!]));
  return {
    orgId: ids.orgId,
    zone,
    departments: new Map(town.departments.map((department) => [department.key, ids.departments.get(department.name)!])),
    people,
    supervisorId: people.get(supervisor.key)!,
    supervisorName: supervisor.name,
    users,
  };
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

function userOf(town: TownScenario, person: ScenarioPerson): DemonstrationUser {
  const { login, name, roles, position } = person;
  const department = departmentOf(town, person);
  return { login, password: makePassword(), name, position, organisation: town.organisation.name, roles, department };
}

async function newPerson(
  town: TownScenario,
  person: ScenarioPerson,
  users: readonly DemonstrationUser[],
): Promise<NewPerson> {
  const { login, name, roles, position } = person;
  const user = users.find((each) => each.login === login);
  const account = user ? { login, passwordHash: await hashPassword(user.password), mustChangePassword: false } : null;
  return { name, department: departmentOf(town, person), jobTitle: position, email: null, roles, account };
}

function departmentOf({ departments }: TownScenario, person: ScenarioPerson): string | null {
  return departments.find(({ key }) => key === person.department)?.name ?? null;
}
