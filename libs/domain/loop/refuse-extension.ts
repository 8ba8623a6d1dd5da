import { addMonths, CalendarDate, lastDayOfMonth, monthOf } from '../calendar';
import { Refusal } from '../errors';

/** An extension as a department asks for it. */
export interface AskedExtension {
  /** The due date as it stands, earlier extensions included. */
  readonly dueOn: CalendarDate;
  readonly newDueOn: CalendarDate;
  readonly today: CalendarDate;
  readonly planEndsOn: CalendarDate;
  /** What was reached so far, in words. */
  readonly progress: string;
}

const MONTHS_BEYOND_THE_PLAN = 12;

/** Why the due date may not be asked to move so, or null. Source: the loop, 延期申请: before it is due, reason + new date. */
export function refuseExtension(asked: AskedExtension): Refusal | null {
  const { dueOn, newDueOn, today, progress } = asked;
  if (today > dueOn) {
    const words = { zh: '已过完成时限，不能再申请延期', en: 'Past its due date: an extension is asked for before it' };
    return { code: 'extension_too_late', field: 'newDueOn', ...words };
  }
  if (newDueOn <= dueOn) {
    const words = { zh: '新的时限应晚于现在的时限', en: 'The new date is later than the present one' };
    return { code: 'new_date_not_later', field: 'newDueOn', ...words };
  }
  const last = lastDayOfMonth(addMonths(monthOf(asked.planEndsOn), MONTHS_BEYOND_THE_PLAN));
  if (newDueOn > last) {
    const words = { zh: `新的时限不得晚于${last}`, en: `The new date is ${last} at the latest` };
    return { code: 'new_date_too_far', field: 'newDueOn', ...words };
  }
  if (progress.trim() === '') {
    return { code: 'progress_missing', field: 'progress', zh: '请写明目前进展', en: 'Say how far it has come' };
  }
  return null;
}
