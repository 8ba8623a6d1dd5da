import { Refusal } from '@dajuan/domain/errors';

/** What can be said against giving an item to organisations below, apart from the rules of the loop: Chinese, English. */
const refusals = {
  title_missing: ['请填写事项名称', 'Give it a title'],
  towns_missing: ['请选择交办的单位', 'Choose whom it is given to'],
  town_not_below: ['不是本单位的下级单位', 'Not an organisation below this one'],
  town_twice: ['同一单位重复', 'The same organisation twice'],
  due_before_start: ['完成时限早于开始时间', 'It is due before it starts'],
  due_in_the_past: ['完成时限已过', 'The due date is over'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export function mandateRefusal(code: keyof typeof refusals, field: string): Refusal {
  const [zh, en] = refusals[code];
  return { code, field, zh, en };
}
