import {
  CalendarDate,
  daysBetween,
  isWorkingDay,
  parseCalendarDate,
  weekdayOf,
  workingDaysAfter,
} from '@dajuan/domain/calendar';
import { publishedCalendar, publishedNotices } from './published-notices';

describe('the published holiday notices', () => {
  it.each(publishedNotices.map((notice) => [notice.year, notice] as const))(
    '%i makes up only on weekend days and gives no day both ways',
    (_year, notice) => {
      for (const { on } of notice.makeUpDays) {
        expect(weekdayOf(parseCalendarDate(on))).toBeGreaterThanOrEqual(6);
        expect(notice.daysOff.some(({ from, to }) => from <= on && on <= to)).toBe(false);
      }
      for (const { from, to } of notice.daysOff) {
        expect(daysBetween(parseCalendarDate(from), parseCalendarDate(to))).toBeLessThan(11);
        expect(from <= to).toBe(true);
      }
    },
  );

  // Counted apart from these files: weekdays of the year, less weekdays off, plus make-up days.
  it.each([
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, days) => {
    const start = parseCalendarDate(`${year}-01-01`);
    const rest = workingDaysAfter(start, parseCalendarDate(`${year}-12-31`), publishedCalendar);
    expect(rest + Number(isWorkingDay(start, publishedCalendar))).toBe(days);
  });

  it.each<[CalendarDate, boolean, string]>([
    ['2019-05-05', true, 'the amended Labour Day'],
    ['2020-01-31', false, 'the lengthened Spring Festival'],
    ['2020-02-01', false, 'a make-up day that the lengthening took back'],
    ['2020-02-03', true, 'the first day after it'],
    ['2024-02-09', true, "New Year's Eve 2024, a plain Friday by the notice"],
    ['2025-01-26', true, 'a Sunday made up for Spring Festival'],
    ['2025-10-08', false, 'the eighth day of the joined holiday'],
    ['2026-01-04', true, 'a Sunday made up for New Year'],
    ['2026-02-14', true, 'a Saturday made up for Spring Festival'],
    ['2026-02-23', false, 'the ninth day of Spring Festival'],
  ])('%s worked: %s (%s)', (day, worked) => {
    expect(isWorkingDay(day, publishedCalendar)).toBe(worked);
  });
});
