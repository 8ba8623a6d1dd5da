import { Refusal } from '@dajuan/domain/errors';

/** What can be said against a change of a draft plan, apart from the rules on measures: code, Chinese, English. */
const refusals = {
  plan_not_draft: ['方案已确认，不能再修改条目', 'The plan is confirmed: its items no longer change'],
  plan_already_confirmed: ['方案已经确认过了', 'The plan is confirmed already'],
  plan_not_confirmed: ['方案还没有确认，不能归档', 'The plan is not confirmed yet: nothing to archive'],
  plan_archived_already: ['方案已经归档了', 'The plan is archived already'],
  plan_empty: ['方案中没有可确认的条目', 'There is no item to confirm'],
  item_dropped: ['条目已删除，请先恢复', 'The item is dropped: restore it first'],
  item_merged_away: ['条目已并入其他条目，不必恢复', 'The item was merged into another, which holds all of it'],
  item_not_dropped: ['条目没有被删除', 'The item is not dropped'],
  title_missing: ['请填写任务名称', 'Say what the task is called'],
  date_invalid: ['不是有效日期', 'Not a date'],
  due_before_start: ['完成时限早于开始时间', 'Due before it starts'],
  lead_missing: ['请选择牵头单位', 'Choose the lead department'],
  due_missing: ['请填写完成时限', 'Say when it is due'],
  measure_missing: ['请至少设置一个指标，不能量化的选“定性”', 'Give at least one measure; “unquantified” is one'],
  site_name_repeated: ['点位名称重复', 'The same site twice'],
  measure_id_repeated: ['指标编号重复，请删除后重新添加', 'This id is used already: remove it and add it again'],
  calendar_not_covered: ['这一年的放假安排还没有载入，请改日期', 'No working calendar for this year: change the date'],
  unknown_department: ['没有这个部门', 'There is no such department'],
  unknown_person: ['没有这个人，或其账号已停用', 'There is no such person, or no longer'],
  entries_unfit: [
    '所选条目中有标题、已移出的或已转为任务的，请重新选择',
    'Some of these are headings, taken off, or have become tasks already: choose again',
  ],
  items_missing: ['请选择条目', 'Choose items'],
  merge_needs_two: ['请至少选择两个条目', 'Choose at least two items'],
  items_too_far_apart: ['条目在文件中相距太远，不能合并', 'The items lie too far apart in the document'],
  too_many_measures: ['合并后的指标过多', 'Too many measures together'],
  item_not_from_document: [
    '条目不是从文件中读出的，不能拆分',
    'The item was not read from a document: nothing to split',
  ],
  split_outside: ['拆分位置不在条目之内', 'The place to split is not inside the item'],
  nothing_to_undo: ['没有可撤销的修改', 'There is nothing to take back'],
  undo_changed_since: ['条目后来又有人改动，不能撤销', 'Somebody changed the item since: it cannot be taken back'],
  finding_open: ['疑点未处理也未说明', 'A doubt is neither mended nor explained'],
  finding_unknown: ['没有这个疑点', 'There is no such doubt'],
  reason_missing: ['请说明理由', 'Say why'],
  rules_unchanged: ['规则没有变化', 'Nothing about the rules changes'],
  plan_is_archived: ['方案已归档，规则不再变更', 'The plan is archived: its rules no longer change'],
  plan_not_open: ['方案尚未确认或已归档，不能增加任务', 'The plan is not confirmed, or archived: no task is added'],
  mandate_not_signed: ['请先签收', 'Sign for it first'],
  mandate_handed_on: ['已经分办到部门', 'A department has it already'],
  split_half_empty: ['拆分后有一半没有文字', 'One half would have no words'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type PlanRefusalCode = keyof typeof refusals;

export function planRefusal(code: PlanRefusalCode, field: string): Refusal {
  const [zh, en] = refusals[code];
  return { code, field, zh, en };
}

/** A plan is not archived while updates wait for review, as they would be in no figure for ever. */
export function refuseWaitingUpdates(waiting: number): Refusal {
  return {
    code: 'updates_waiting',
    field: 'state',
    zh: `还有${waiting}条填报待审核，审核完再归档`,
    en: `${waiting} updates wait for review: review them first`,
  };
}
