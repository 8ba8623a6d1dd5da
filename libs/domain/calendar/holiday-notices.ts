import { addDays, CalendarDate, parseCalendarDate } from './calendar-date';
import { coversYear, HolidayNotice, WorkingCalendar } from './working-calendar';
import { yearsBetween } from './working-days';

const PROVISIONAL = '放假通知未发布，暂按周末和元旦休息推算';

/**
 * The calendar of the notices' years. A day named by two notices follows the later year's (29 December 2018 is worked by
 * the notice for 2019). Throws InvalidCalendarDate.
 */
export function calendarFromNotices(notices: readonly HolidayNotice[]): WorkingCalendar {
  const ordered = [...notices].sort((a, b) => a.year - b.year);
  return {
    years: ordered.map((notice) => ({
      year: notice.year,
      provisional: false,
      sources: notice.sources.map((source) => `${source.title}（${source.number}）`),
    })),
    daysOff: Object.fromEntries(ordered.flatMap(daysOffOf)),
    makeUpDays: Object.fromEntries(ordered.flatMap(makeUpDaysOf)),
  };
}

/**
 * The calendar with a guess for a year whose notice is not published: weekdays are worked, weekends and 1 January are
 * off. A caller asks for this on purpose and shows `isProvisional`. A covered year is left as it is.
 */
export function withProvisionalYear(calendar: WorkingCalendar, year: number): WorkingCalendar {
  if (coversYear(calendar, year)) return calendar;
  const newYear = parseCalendarDate(`${year}-01-01`);
  return {
    years: [...calendar.years, { year, provisional: true, sources: [PROVISIONAL] }],
    daysOff: { [newYear]: '元旦', ...calendar.daysOff },
    makeUpDays: calendar.makeUpDays,
  };
}

/** The calendar with a guess for every year of the span that has no notice yet; see `withProvisionalYear`. */
export function withProvisionalSpan(calendar: WorkingCalendar, from: CalendarDate, to: CalendarDate): WorkingCalendar {
  return yearsBetween(from, to).reduce(withProvisionalYear, calendar);
}

function daysOffOf(notice: HolidayNotice): [CalendarDate, string][] {
  return notice.daysOff.flatMap(({ name, from, to }) => {
    const days: [CalendarDate, string][] = [];
    for (let day = parseCalendarDate(from); day <= to; day = addDays(day, 1)) days.push([day, name]);
    return days;
  });
}

function makeUpDaysOf(notice: HolidayNotice): [CalendarDate, string][] {
  return notice.makeUpDays.map(({ name, on }) => [parseCalendarDate(on), name]);
}
