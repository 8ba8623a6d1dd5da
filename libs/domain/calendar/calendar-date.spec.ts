import fc from 'fast-check';
import {
  addDays,
  addMonths,
  CalendarDate,
  CalendarMonth,
  daysBetween,
  isCalendarDate,
  lastDayOfMonth,
  monthEnds,
  lastDayOfQuarter,
  monthOf,
  parseCalendarDate,
  startOfMonth,
  weekdayOf,
} from '.';
import { InvalidCalendarDate } from '../errors';

const anyDate = fc.integer({ min: -40_000, max: 80_000 }).map((days) => addDays('1970-01-01', days));
const anyStep = fc.integer({ min: -20_000, max: 20_000 });

describe('a calendar date', () => {
  it.each([
    '2026-02-30',
    '2026-6-3',
    '2026-06-31',
    '2025-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-06-00',
    '0099-01-01',
    '2026-06-30T00:00',
    '',
    '六月三十日',
  ])('is not %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => parseCalendarDate(text)).toThrow(InvalidCalendarDate);
  });

  it.each(['2024-02-29', '2026-06-30', '1999-12-31', '2000-02-29'])('is %s', (text) => {
    expect(parseCalendarDate(text)).toBe(text);
  });

  it('comes home after going out and back', () => {
    fc.assert(fc.property(anyDate, anyStep, (date, days) => addDays(addDays(date, days), -days) === date));
  });

  it('is as many days away as were added', () => {
    fc.assert(fc.property(anyDate, anyStep, (date, days) => daysBetween(date, addDays(date, days)) === days));
  });

  it('sorts as text the way it sorts as a day', () => {
    fc.assert(fc.property(anyDate, anyDate, (a, b) => a < b === daysBetween(a, b) > 0));
  });

  it.each<[CalendarDate, number]>([
    ['2026-11-20', 5],
    ['2026-11-22', 7],
    ['1970-01-01', 4],
    ['1969-12-29', 1],
    ['2024-02-29', 4],
  ])('%s is weekday %i', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });
});

describe('a month', () => {
  it.each<[CalendarMonth, CalendarDate]>([
    ['2024-02', '2024-02-29'],
    ['2025-02', '2025-02-28'],
    ['2026-12', '2026-12-31'],
    ['2026-04', '2026-04-30'],
  ])('%s ends on %s', (month, last) => {
    expect(lastDayOfMonth(month)).toBe(last);
    expect(startOfMonth(month)).toBe(`${month}-01`);
  });

  it('steps over the end of a year both ways', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2026-03', -27)).toBe('2023-12');
  });

  it('end month by month over a new year, and not at all backwards', () => {
    expect(monthEnds('2025-12-15', '2026-02-01')).toEqual(['2025-12-31', '2026-01-31', '2026-02-28']);
    expect(monthEnds('2026-02-01', '2026-01-31')).toEqual([]);
  });

  it('holds its own first and last day', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const last = lastDayOfMonth(monthOf(date));
        return date <= last && monthOf(last) === monthOf(date) && monthOf(addDays(last, 1)) !== monthOf(date);
      }),
    );
  });

  it.each<[CalendarDate, CalendarDate]>([
    ['2026-01-01', '2026-03-31'],
    ['2026-03-31', '2026-03-31'],
    ['2026-04-01', '2026-06-30'],
    ['2026-11-20', '2026-12-31'],
  ])('the quarter of %s ends on %s', (date, last) => {
    expect(lastDayOfQuarter(date)).toBe(last);
  });
});
