import { Department, DeskPerson } from '@dajuan/database/people';
import { Refusal } from '@dajuan/domain/errors';
import { areSeparate, Role } from '@dajuan/domain/loop';
import { administrationRefusal } from '../administration-refusals';
import { PersonFields, refuseLogin, refusePerson } from '../refuse-person';
import { PeopleColumn, roleWords } from './people-columns';

/** A row as it came. */
export interface PeopleRow {
  readonly row: number;
  readonly cells: Readonly<Record<PeopleColumn, string>>;
}

/**
 * Whose hand the sheet is in: the system administrator's writes people down and never roles, the security
 * administrator's grants roles to people who are there and nothing else (三员分立).
 */
export type PeopleHand = 'people' | 'roles';

export type PersonOutcome = 'added' | 'changed' | 'unchanged' | 'refused';

export interface JudgedPerson {
  readonly row: number;
  readonly name: string;
  readonly login: string;
  readonly outcome: PersonOutcome;
  /** Who it is, of those who are there. */
  readonly person: DeskPerson | null;
  readonly fields: PersonFields;
  readonly roles: readonly Role[];
  readonly changes: readonly { readonly field: PeopleColumn; readonly from: string; readonly to: string }[];
  readonly refusals: readonly Refusal[];
}

/** What rows are judged by. */
export interface KnownPeople {
  readonly people: readonly DeskPerson[];
  readonly departments: readonly Department[];
  /** Logins that somebody of another organisation has. */
  readonly takenElsewhere: ReadonlySet<string>;
  /** People who hold duties, and so leave no department by a sheet. */
  readonly holders: ReadonlySet<string>;
  readonly selfId: string;
}

const LONGEST: Readonly<Record<PeopleColumn, number>> = {
  ...{ name: 100, login: 100, jobTitle: 100, department: 100, email: 200, roles: 200 },
};

/** Every row that holds anything; a login found again is the person who has it. */
export function judgePeople(rows: readonly PeopleRow[], known: KnownPeople, hand: PeopleHand): JudgedPerson[] {
  const logins = rows.map(({ cells }) => cells.login);
  return rows.map((row, at) => {
    const judged = judgeRow(row, known, hand);
    if (row.cells.login === '' || logins.indexOf(row.cells.login) === at) return judged;
    return { ...judged, outcome: 'refused', refusals: [administrationRefusal('login_twice', 'login')] };
  });
}

function judgeRow({ row, cells }: PeopleRow, known: KnownPeople, hand: PeopleHand): JudgedPerson {
  const person = known.people.find(({ login }) => login === cells.login) ?? null;
  const department = known.departments.find(({ name }) => name === cells.department) ?? null;
  const fields: PersonFields = {
    ...{ name: cells.name, jobTitle: cells.jobTitle, email: cells.email === '' ? null : cells.email },
    departmentId: department?.id ?? null,
  };
  const read = rolesIn(cells.roles);
  const changes = person ? changesOf(person, cells, hand) : [];
  const refusals = [
    ...tooLong(cells),
    ...refuseLogin(cells.login),
    ...(person?.isDisabled ? [administrationRefusal('person_disabled', 'login')] : []),
    ...(hand === 'people' ? refuseFields(fields, cells, person, known) : refuseRolesOf(read, person, known)),
  ];
  const outcome =
    refusals.length > 0 ? 'refused' : person === null ? 'added' : changes.length > 0 ? 'changed' : 'unchanged';
  return { row, name: cells.name, login: cells.login, outcome, person, fields, roles: read.roles, changes, refusals };
}

function refuseFields(
  fields: PersonFields,
  cells: PeopleRow['cells'],
  person: DeskPerson | null,
  { takenElsewhere, holders }: KnownPeople,
): Refusal[] {
  const isUnknown = cells.department !== '' && fields.departmentId === null;
  const leaves = person?.department && person.department.id !== fields.departmentId && holders.has(person.id);
  const own = refusePerson(fields, isUnknown ? [] : (person?.roles ?? []));
  return [
    ...own.map((refusal) => (refusal.field === 'departmentId' ? { ...refusal, field: 'department' } : refusal)),
    ...(isUnknown ? [administrationRefusal('department_unknown', 'department')] : []),
    ...(takenElsewhere.has(cells.login) ? [administrationRefusal('login_taken', 'login')] : []),
    ...(leaves ? [administrationRefusal('duties_in_hand', 'department')] : []),
  ];
}

function refuseRolesOf({ roles, unknown }: ReadRoles, person: DeskPerson | null, { selfId }: KnownPeople): Refusal[] {
  if (!person) return [administrationRefusal('login_unknown', 'login')];
  const needsDepartment = roles.includes('head') || roles.includes('owner');
  const changes = !isSame(roles, person.roles);
  return [
    ...(unknown ? [administrationRefusal('role_unknown', 'roles')] : []),
    ...(areSeparate(roles) ? [] : [administrationRefusal('posts_not_separate', 'roles')]),
    ...(needsDepartment && person.department === null ? [administrationRefusal('department_missing', 'roles')] : []),
    ...(changes && person.id === selfId ? [administrationRefusal('not_oneself', 'roles')] : []),
  ];
}

interface ReadRoles {
  readonly roles: readonly Role[];
  readonly unknown: boolean;
}

function rolesIn(words: string): ReadRoles {
  const parts = words.split(/[、，,；;\s]+/).filter((part) => part !== '');
  const all = Object.entries(roleWords) as [Role, string][];
  const found = parts.map((part) => all.find(([role, word]) => part === word || part === role)?.[0]);
  const roles = [...new Set(found.flatMap((role) => role ?? []))].sort();
  return { roles, unknown: found.includes(undefined) };
}

const isSame = (a: readonly Role[], b: readonly Role[]): boolean => [...a].sort().join() === [...b].sort().join();

function changesOf(person: DeskPerson, cells: PeopleRow['cells'], hand: PeopleHand): JudgedPerson['changes'] {
  if (hand === 'roles') {
    const { roles } = rolesIn(cells.roles);
    const say = (all: readonly Role[]) => all.map((role) => roleWords[role]).join('、');
    return isSame(roles, person.roles) ? [] : [{ field: 'roles', from: say(person.roles), to: say(roles) }];
  }
  const { name, jobTitle, email, department } = person;
  const before = { name, jobTitle, department: department?.name ?? '', email: email ?? '' };
  return (Object.keys(before) as (keyof typeof before)[])
    .filter((field) => before[field] !== cells[field])
    .map((field) => ({ field, from: before[field], to: cells[field] }));
}

function tooLong(cells: PeopleRow['cells']): Refusal[] {
  const fields = (Object.keys(cells) as PeopleColumn[]).filter((field) => cells[field].length > LONGEST[field]);
  return fields.map((field) => administrationRefusal('too_long', field));
}
