import { Refusal } from '../errors';
import { Role } from './task-state';

/** 三员: the system administrator, the security administrator and the auditor. */
export const posts: readonly Role[] = ['administrator', 'security_administrator', 'auditor'];

/**
 * Who administers what: the doors ask this table, and pages show what it allows. Whoever keeps accounts grants no rights,
 * and the other way round; the auditor reads. Source: GB/T 22239-2019, 8.1.5, and 三员分立 as public bodies practise it.
 */
export const administration = {
  'people.read': ['administrator', 'security_administrator', 'auditor'],
  'people.keep': ['administrator'],
  'departments.keep': ['administrator'],
  'roles.give': ['security_administrator'],
  'passwords.settle': ['security_administrator'],
  'acts.read': ['security_administrator', 'auditor'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type AdministrativeRight = keyof typeof administration;

export const administrativeRights = Object.keys(administration) as AdministrativeRight[];

/** What somebody with these roles may administer, in the order of the table. */
export function rightsOf(roles: readonly Role[]): AdministrativeRight[] {
  return administrativeRights.filter((right) => roles.some((role) => isAmong(administration[right], role)));
}

/** Whether the roles can be in one hand: a post is a person's only role. */
export function areSeparate(roles: readonly Role[]): boolean {
  return new Set(roles).size <= 1 || !roles.some((role) => posts.includes(role));
}

/** Roles without which an organisation stands still: each has a holder at any time. */
const neverVacant: readonly Role[] = [...posts, 'supervisor'];

/** Somebody's roles as they are to be. */
export interface WantedRoles {
  readonly before: readonly Role[];
  readonly after: readonly Role[];
  readonly hasDepartment: boolean;
  /** How many others hold each role and may log in. */
  readonly otherHolders: Readonly<Partial<Record<Role, number>>>;
}

/** Everything that stands against these roles, at `roles`; empty when nothing does. */
export function refuseRoles({ before, after, hasDepartment, otherHolders }: WantedRoles): Refusal[] {
  const refusals: Refusal[] = [];
  const say = (code: string, zh: string, en: string) => refusals.push({ code, field: 'roles', zh, en });
  if (!areSeparate(after)) {
    say(
      'posts_not_separate',
      '三员分立：系统管理员、安全管理员、安全审计员须由不同的人担任，不得兼任其他角色',
      'Administrator, security administrator and auditor are separate people without another role',
    );
  }
  if (!hasDepartment && (after.includes('head') || after.includes('owner'))) {
    say('department_missing', '部门负责人和责任人须有部门', 'A head or an owner needs a department');
  }
  const lost = neverVacant.filter((role) => before.includes(role) && !after.includes(role));
  if (lost.some((role) => !otherHolders[role])) {
    say(
      'last_holder',
      '这是本单位该岗位最后一人，请先确定接替的人',
      'Nobody else holds this role here: name a successor first',
    );
  }
  return refusals;
}

function isAmong(roles: readonly Role[], role: Role): boolean {
  return roles.includes(role);
}
