import { Role } from '@dajuan/domain/loop';

/** The columns of a people sheet, in order; heads find them again, wherever they stand. */
export const peopleColumns = {
  name: { head: '姓名', width: 12 },
  login: { head: '登录名', width: 16 },
  jobTitle: { head: '职务', width: 16 },
  department: { head: '部门', width: 20 },
  email: { head: '邮箱', width: 26 },
  roles: { head: '角色', width: 30 },
} as const;

export type PeopleColumn = keyof typeof peopleColumns;

export const peopleColumnNames = Object.keys(peopleColumns) as PeopleColumn[];

/** Roles as a sheet calls them, several parted by 、. */
export const roleWords: Readonly<Record<Role, string>> = {
  supervisor: '督查办',
  leader: '领导',
  head: '部门负责人',
  owner: '责任人',
  administrator: '系统管理员',
  security_administrator: '安全管理员',
  auditor: '安全审计员',
};
