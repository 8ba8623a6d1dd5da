import { Refusal } from '@dajuan/domain/errors';

/** What can be said against keeping departments and people, apart from the rules on roles: Chinese, English. */
const refusals = {
  blank: ['不能为空', 'It must not be blank'],
  department_taken: ['已有同名部门', 'There is a department of this name'],
  department_unknown: ['没有这个部门', 'There is no such department'],
  department_missing: ['部门负责人和责任人须有部门', 'A head or an owner needs a department'],
  email_malformed: ['不是邮箱地址', 'Not an e-mail address'],
  login_malformed: ['登录名不能有空格', 'A login has no spaces'],
  login_taken: ['登录名已被使用', 'The login is taken'],
  not_oneself: ['不能对本人进行此项操作', 'Nobody does this to themselves'],
  last_holder: [
    '这是本单位该岗位最后一人，请先确定接替的人',
    'Nobody else holds this role here: name a successor first',
  ],
  no_account: ['此人没有账号', 'This person has no account'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export function administrationRefusal(code: keyof typeof refusals, field: string): Refusal {
  const [zh, en] = refusals[code];
  return { code, field, zh, en };
}
