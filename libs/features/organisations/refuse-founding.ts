import { Refusal } from '@dajuan/domain/errors';
import { areSeparate, Role } from '@dajuan/domain/loop';
import { Founding, FoundingPerson, usualZone } from './founding';

/** What they may see and do is their department's. */
const rolesOfDepartments: readonly Role[] = ['head', 'owner'];
const longestLogin = 100;

/**
 * Everything that stands against an organisation before the database is asked, in the order of its fields; empty when
 * nothing does. 三员分立 is the house's rule for the three administrators that GB/T 22239-2019, 8.1.5 tells apart: three
 * people, without another role.
 */
export function refuseFounding(founding: Founding): Refusal[] {
  return [
    ...refuseOrganisation(founding),
    ...refuseDepartments(founding),
    ...founding.people.flatMap((person, index) => refusePerson(founding, person, index)),
    ...refuseEmptyChair(founding),
  ];
}

function refuseOrganisation({ organisation: { name, kind, district, zone = usualZone } }: Founding): Refusal[] {
  const mayHaveDistrict = kind === 'town' || kind === 'street';
  return [
    ...when(isBlank(name), blank('organisation.name')),
    ...when(district !== undefined && isBlank(district), blank('organisation.district')),
    ...when(district !== undefined && !mayHaveDistrict, {
      code: 'district_above',
      field: 'organisation.district',
      zh: '只有镇、街道可以填写所属的区',
      en: 'only a town or a street has a district above it',
    }),
    ...when(!isZone(zone), {
      code: 'zone_unknown',
      field: 'organisation.zone',
      zh: `没有时区“${zone}”，应如 Asia/Shanghai`,
      en: `there is no zone "${zone}"; one is Asia/Shanghai`,
    }),
  ];
}

function refuseDepartments({ departments }: Founding): Refusal[] {
  return departments.flatMap(({ name }, index) => [
    ...when(isBlank(name), blank(`departments.${index}.name`)),
    ...when(departments.findIndex((other) => other.name === name) < index, {
      code: 'department_twice',
      field: `departments.${index}.name`,
      zh: `部门“${name}”重复`,
      en: `the department "${name}" is there twice`,
    }),
  ]);
}

function refusePerson({ departments, people }: Founding, person: FoundingPerson, index: number): Refusal[] {
  const { name, department, login, email } = person;
  const field = (of: keyof FoundingPerson) => `people.${index}.${of}`;
  return [
    ...when(isBlank(name), blank(field('name'))),
    ...when(department !== null && departments.every((each) => each.name !== department), {
      code: 'department_unknown',
      field: field('department'),
      zh: `部门“${department}”不在 departments 中`,
      en: `the department "${department}" is not among departments`,
    }),
    ...when(department === null && person.roles.some((role) => rolesOfDepartments.includes(role)), {
      code: 'department_missing',
      field: field('department'),
      zh: `${name}是部门负责人或责任人，须有部门`,
      en: `${name} is head or owner and needs a department`,
    }),
    ...when(email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email), {
      code: 'email_malformed',
      field: field('email'),
      zh: `“${email}”不是邮箱地址`,
      en: `"${email}" is not an e-mail address`,
    }),
    ...refuseRoles(person, field('roles')),
    ...when(!/^\S+$/.test(login) || login.length > longestLogin, {
      code: 'login_malformed',
      field: field('login'),
      zh: `登录名不能有空格，最多${longestLogin}个字符`,
      en: `a login has no spaces and ${longestLogin} characters at most`,
    }),
    ...when(people.findIndex((other) => other.login === login) < index, loginTaken(index, login)),
  ];
}

function refuseRoles({ name, roles }: FoundingPerson, field: string): Refusal[] {
  const held = new Set(roles);
  return [
    ...when(held.size === 0, { code: 'role_missing', field, zh: `${name}没有角色`, en: `${name} has no role` }),
    ...when(held.size < roles.length, {
      code: 'role_twice',
      field,
      zh: `${name}的角色重复`,
      en: `${name} has a role twice`,
    }),
    ...when(!areSeparate(roles), {
      code: 'posts_not_separate',
      field,
      zh: `三员分立：系统管理员、安全管理员、安全审计员须由不同的人担任，不得兼任其他角色（${name}）`,
      en: `administrator, security administrator and auditor are separate people without another role (${name})`,
    }),
  ];
}

/** Only the supervision office imports plans: without it nobody could begin. */
function refuseEmptyChair({ people }: Founding): Refusal[] {
  return when(!people.some(({ roles }) => roles.includes('supervisor')), {
    code: 'supervisor_missing',
    field: 'people',
    zh: '至少要有一位督查办人员（supervisor）',
    en: 'at least one person must be supervisor',
  });
}

/** The login of the person at `index` is somebody else's, here or in another organisation. */
export function loginTaken(index: number, login: string): Refusal {
  return {
    code: 'login_taken',
    field: `people.${index}.login`,
    zh: `登录名“${login}”已被使用`,
    en: `the login "${login}" is taken`,
  };
}

function blank(field: string): Refusal {
  return { code: 'blank', field, zh: '不能为空', en: 'must not be blank' };
}

function when(isSo: boolean, refusal: Refusal): Refusal[] {
  return isSo ? [refusal] : [];
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
