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
  login_twice: ['登录名与上面的行重复', 'A row above has this login'],
  login_unknown: [
    '没有这个登录名，请先由系统管理员建账号',
    'Nobody has this login: the system administrator adds people',
  ],
  person_disabled: ['此人已停用，请先启用', 'This person is disabled: enable them first'],
  duties_in_hand: ['此人名下还有事项，请先办理工作交接', 'They still hold duties: hand those over first'],
  role_unknown: ['有看不懂的角色', 'There is a role that is not known'],
  posts_not_separate: [
    '三员须由不同的人担任，不得兼任其他角色',
    'The three posts are separate people without another role',
  ],
  too_long: ['文字过长', 'The text is too long'],
  not_a_people_sheet: [
    '没有找到模板的六列，请下载模板填写',
    'Not all columns of the form are there: download it and fill it in',
  ],
  too_many_people: ['一次最多500人，请分开导入', 'At most 500 people at once: split the sheet'],
  rows_wrong: [
    '有的行有错误，没有写入任何人，请改正后再导入',
    'Some rows are wrong and nobody was written: mend them first',
  ],
  rows_changed: ['名单刚有变化，请重新预览', 'People have changed meanwhile: look at the preview again'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export function administrationRefusal(code: keyof typeof refusals, field: string): Refusal {
  const [zh, en] = refusals[code];
  return { code, field, zh, en };
}
