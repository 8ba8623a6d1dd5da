import { isDeepStrictEqual } from 'node:util';
import { PlanItem } from '@dajuan/database/plans';
import { wellFormed } from '@dajuan/documents/well-formed';
import { isCalendarDate } from '@dajuan/domain/calendar';
import { Refusal } from '@dajuan/domain/errors';
import { planRefusal } from './plan-refusals';

/** What an editor may set; what is undefined stays as it is. */
export type ItemEdit = Partial<
  Pick<
    PlanItem,
    | 'title'
    | 'theme'
    | 'leadDepartmentId'
    | 'supportDepartmentIds'
    | 'ownerId'
    | 'leaderId'
    | 'startsOn'
    | 'dueOn'
    | 'commitment'
    | 'measures'
  >
>;

/** The edit as it is kept: only what is set, texts trimmed, no department twice and the lead not among its supporters. */
export function tidied(edit: ItemEdit, item: Pick<PlanItem, 'leadDepartmentId' | 'supportDepartmentIds'>): ItemEdit {
  const given = Object.fromEntries(
    Object.entries(wellFormed(edit)).filter(([, value]) => value !== undefined),
  ) as ItemEdit;
  const lead = given.leadDepartmentId === undefined ? item.leadDepartmentId : given.leadDepartmentId;
  const supports = given.supportDepartmentIds ?? item.supportDepartmentIds;
  const others = [...new Set(supports)].filter((id) => id !== lead);
  return {
    ...given,
    ...(given.title === undefined ? {} : { title: given.title.trim() }),
    ...(given.theme === undefined ? {} : { theme: given.theme.trim() }),
    ...(given.supportDepartmentIds || others.length < supports.length ? { supportDepartmentIds: others } : {}),
  };
}

/** Whether the edit puts right what the item asks for; who answers and when is none of it. */
export function amends({ title, measures }: ItemEdit, item: Pick<PlanItem, 'title' | 'measures'>): boolean {
  return (
    (title !== undefined && title !== item.title) ||
    (measures !== undefined && !isDeepStrictEqual(measures, item.measures))
  );
}

/** Why an item cannot be kept with these changes at all; what is merely missing is no reason. */
export function refuseEdit(edit: ItemEdit, item: Pick<PlanItem, 'startsOn' | 'dueOn'>): Refusal[] {
  const refusals: Refusal[] = [];
  if (edit.title === '') refusals.push(planRefusal('title_missing', 'title'));
  for (const field of ['startsOn', 'dueOn'] as const) {
    const date = edit[field];
    if (date && !isCalendarDate(date)) refusals.push(planRefusal('date_invalid', field));
  }
  const { startsOn, dueOn } = { ...item, ...edit };
  if (refusals.length === 0 && startsOn && dueOn && startsOn > dueOn) {
    refusals.push(planRefusal('due_before_start', edit.dueOn === undefined ? 'startsOn' : 'dueOn'));
  }
  return refusals;
}
