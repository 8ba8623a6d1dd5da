import { newId } from '../connection/new-id';
import { Transaction } from '../connection/transactions';
import { OrganisationKind } from '../organisations/organisation.entity';
import { OrganisationStore } from '../organisations/organisation.store';
import { Role } from '@dajuan/domain/loop';
import { AccountStore } from './account.store';
import { DepartmentKind } from './department.entity';
import { DepartmentStore } from './department.store';
import { PersonStore } from './person.store';

/** An organisation with everybody in it, before any of it has an id. Department names are its own and stand once. */
export interface NewOrganisation {
  readonly name: string;
  readonly kind: OrganisationKind;
  /** The district above it, by name; null at the top of the tree. */
  readonly district: string | null;
  readonly zone: string;
  /** In the order of its lists. */
  readonly departments: readonly { readonly name: string; readonly kind: DepartmentKind }[];
  readonly people: readonly NewPerson[];
}

export interface NewPerson {
  readonly name: string;
  /** By name, one of the organisation's own; null for leaders. */
  readonly department: string | null;
  readonly jobTitle: string;
  readonly email: string | null;
  readonly roles: readonly Role[];
  /** Null for somebody who does not log in. */
  readonly account: NewAccountOfPerson | null;
}

export interface NewAccountOfPerson {
  readonly login: string;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
}

export interface EstablishedOrganisation {
  readonly orgId: string;
  /** Ids by name. */
  readonly departments: ReadonlyMap<string, string>;
  /** Ids in the order of the people given. */
  readonly people: readonly string[];
}

/**
 * Writes an organisation below its district (made when the first of its towns comes), with departments, people, roles
 * and accounts, and leaves the transaction inside it. One that stands there by its name alone, as a district does until
 * it is founded itself, is given all this. What is taken already fails on `login_directory_pk`; see `isNameAlone`.
 */
export async function establishOrganisation(tx: Transaction, given: NewOrganisation): Promise<EstablishedOrganisation> {
  const { name, kind, zone } = given;
  const organisations = new OrganisationStore();
  const parentId = given.district === null ? null : await districtId(tx, given.district, zone);
  const known = await organisations.byName(tx, name, parentId);
  const orgId = known?.id ?? newId();
  if (known) await organisations.setZone(tx, orgId, zone);
  else await organisations.insert(tx, { id: orgId, parentId, kind, name, zone });
  await tx.query(`SELECT set_config('app.org_id', $1, true)`, [orgId]);
  const departments = given.departments.map((department, position) => ({
    ...department,
    orgId,
    id: newId(),
    position,
  }));
  await new DepartmentStore().insert(tx, departments);
  const idOf = new Map(departments.map((department) => [department.name, department.id]));
  const people: string[] = [];
  for (const person of given.people)
    people.push(
      await insertPerson(tx, orgId, person, person.department === null ? null : idOf.get(person.department)!),
    );
  return { orgId, departments: idOf, people };
}

/**
 * Whether an organisation stands there by its name alone: nobody was ever in it. Leaves the transaction inside no
 * organisation.
 */
export async function isNameAlone(tx: Transaction, orgId: string): Promise<boolean> {
  await tx.query(`SELECT set_config('app.org_id', $1, true)`, [orgId]);
  const [row]: { isAlone: boolean }[] = await tx.query('SELECT NOT EXISTS (SELECT FROM person) AS "isAlone"');
  await tx.query(`SELECT set_config('app.org_id', '', true)`);
  return row?.isAlone ?? false;
}

async function districtId(tx: Transaction, name: string, zone: string): Promise<string> {
  const organisations = new OrganisationStore();
  const known = await organisations.byName(tx, name, null);
  if (known) return known.id;
  const id = newId();
  await organisations.insert(tx, { id, parentId: null, kind: 'district', name, zone });
  return id;
}

async function insertPerson(
  tx: Transaction,
  orgId: string,
  person: NewPerson,
  departmentId: string | null,
): Promise<string> {
  const id = newId();
  const { name, jobTitle, email, roles, account } = person;
  await new PersonStore().insert(tx, { orgId, id, departmentId, name, jobTitle, email, disabledAt: null }, roles);
  if (account) {
    const ids = { orgId, id: newId(), personId: id };
    await new AccountStore().insert(tx, { ...ids, ...account, passwordSetAt: new Date() });
  }
  return id;
}
