import { CalendarDate } from '../calendar';
import { Refusal } from '../errors';

/** 专班 as somebody founds or changes it. */
export interface AskedWorkGroup {
  readonly name: string;
  readonly startsOn: CalendarDate;
  /** Null: until it is dissolved. */
  readonly endsOn: CalendarDate | null;
  readonly headIds: readonly string[];
  readonly memberIds: readonly string[];
}

/** 双组长 at most. */
const MOST_HEADS = 2;

/** Everything that stands against it before other rows are asked; empty when nothing does. */
export function refuseWorkGroup({ name, startsOn, endsOn, headIds, memberIds }: AskedWorkGroup): Refusal[] {
  const people = [...headIds, ...memberIds];
  return [
    ...when(name.trim() === '', 'group_name_missing', 'name', '请填写专班名称', 'Give it a name'),
    ...when(
      endsOn !== null && endsOn < startsOn,
      'group_ends_first',
      'endsOn',
      '结束日期早于开始日期',
      'It ends before it starts',
    ),
    ...when(headIds.length === 0, 'heads_missing', 'headIds', '请选择组长', 'Choose who heads it'),
    ...when(headIds.length > MOST_HEADS, 'heads_too_many', 'headIds', '组长最多两人', 'Two heads at most'),
    ...when(
      new Set(people).size < people.length,
      'member_twice',
      'memberIds',
      '同一人只能列一次',
      'Nobody stands in it twice',
    ),
  ];
}

/** Why it may not be dissolved, or null. What it did stays; its people lose what it gave them at once. */
export function refuseDissolution(isDissolved: boolean, reason: string): Refusal | null {
  const [already] = when(isDissolved, 'group_dissolved', 'group', '专班已经撤销', 'The group was dissolved');
  const [silent] = when(reason.trim() === '', 'reason_missing', 'reason', '请填写撤销原因', 'Say why it is dissolved');
  return already ?? silent ?? null;
}

function when(isWrong: boolean, code: string, field: string, zh: string, en: string): Refusal[] {
  return isWrong ? [{ code, field, zh, en }] : [];
}
