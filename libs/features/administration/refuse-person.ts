import { Refusal } from '@dajuan/domain/errors';
import { Role } from '@dajuan/domain/loop';
import { administrationRefusal } from './administration-refusals';

/** Somebody as an administrator wants them written down. */
export interface PersonFields {
  readonly name: string;
  readonly jobTitle: string;
  readonly email: string | null;
  readonly departmentId: string | null;
}

/** Everything that stands against the fields before other rows are asked; empty when nothing does. */
export function refusePerson({ name, email, departmentId }: PersonFields, roles: readonly Role[]): Refusal[] {
  const needsDepartment = roles.includes('head') || roles.includes('owner');
  return [
    ...(name.trim() === '' ? [administrationRefusal('blank', 'name')] : []),
    ...(email !== null && !/^[^\s@]+@[^\s@]+$/.test(email) ? [administrationRefusal('email_malformed', 'email')] : []),
    ...(departmentId === null && needsDepartment ? [administrationRefusal('department_missing', 'departmentId')] : []),
  ];
}

export function refuseLogin(login: string): Refusal[] {
  return /^\S+$/.test(login) ? [] : [administrationRefusal('login_malformed', 'login')];
}
