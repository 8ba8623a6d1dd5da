import { CalendarDate, WorkingCalendar } from '@dajuan/domain/calendar';
import { reportRecord, ReportRecord, ReportRule } from '@dajuan/domain/progress';

/** A task's record by its first day and the days its reports came, in order, up to and including `until`. */
export type ReportRecords = (
  rule: ReportRule,
  startsOn: CalendarDate,
  days: readonly CalendarDate[],
  until: CalendarDate,
) => ReportRecord;

/** Report records of many tasks. Departments report many tasks at once: what has the same days is worked out once. */
export function reportRecordsBy(calendar: WorkingCalendar): ReportRecords {
  const known = new Map<string, ReportRecord>();
  return (rule, startsOn, days, until) => {
    const key = [JSON.stringify(rule), startsOn, until, ...days].join(' ');
    const record = known.get(key) ?? reportRecord(days, startsOn, until, rule, calendar);
    known.set(key, record);
    return record;
  };
}
