import { Refusal } from '@dajuan/domain/errors';

/** What can be said against keeping lists, apart from what the rules of the domain say: Chinese, English. */
const refusals = {
  department_unknown: ['没有这个部门', 'There is no such department'],
  owner_not_yours: ['只能为本部门建立清单', 'A list is made for your own department'],
  list_taken: ['同一责任主体、范围和年份已有同名清单', 'There is a list of this name with this owner, scope and year'],
  plan_unknown: ['没有这个计划', 'There is no such plan'],
  entry_unknown: ['没有这个条目', 'There is no such entry'],
  entries_too_many: ['一份清单最多5000条', 'A list has 5,000 entries at most'],
  entries_missing: ['请选择条目', 'Choose entries'],
  file_unknown: ['没有这个附件，请重新上传', 'There is no such file: upload it again'],
  task_unknown: ['没有这个任务', 'There is no such task'],
  not_linked: ['没有这项关联', 'These are not linked'],
  objects_missing: ['没有可铺排的对象', 'There are no objects to lay out'],
  not_by_object: ['这类清单不按对象铺排', 'This kind of list has no record for each object'],
  name_missing: ['请填写名称', 'Give it a name'],
  no_rounds: ['这类清单没有轮次', 'This kind of list has no rounds'],
  round_taken: ['已有同名轮次', 'There is a round of this name'],
  round_locked: ['本轮已锁定，不能再评', 'This round is locked'],
  grade_unknown: ['没有这个等级', 'There is no such grade'],
  finding_missing: ['所选条目本轮没有发现问题', 'Nothing was found at these entries in this round'],
  not_problems: ['请选择一份问题清单', 'Choose a problem list'],
  date_invalid: ['不是有效日期', 'Not a date'],
  share_incomplete: ['请写明比率印到几位小数', 'Say to how many decimals the share is printed'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export function listRefusal(code: keyof typeof refusals, field: string): Refusal {
  const [zh, en] = refusals[code];
  return { code, field, zh, en };
}
