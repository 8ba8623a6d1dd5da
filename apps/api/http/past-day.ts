import { CalendarDate, isCalendarDate } from '@dajuan/domain/calendar';
import { Refused } from '@dajuan/domain/errors';

/**
 * The past day a page is asked for; null for today and days to come, which nothing is known of, and where none is named.
 * Throws Refused for a day that does not exist.
 */
export function pastDay(asOf: string | undefined, today: CalendarDate): CalendarDate | null {
  if (asOf === undefined) return null;
  if (!isCalendarDate(asOf)) {
    throw new Refused([{ code: 'date_invalid', field: 'asOf', zh: '不是有效日期', en: 'Not a date' }]);
  }
  return asOf < today ? asOf : null;
}
