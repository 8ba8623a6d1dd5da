import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  calendarFromNotices,
  HolidayNotice,
  isProvisional,
  isWorkingDay,
  withProvisionalSpan,
  withProvisionalYear,
  workingDaysAfter,
  yearsBetween,
} from '.';
import { CalendarNotCovered } from '../errors';

const notice: HolidayNotice = {
  year: 2026,
  sources: [
    { title: '国务院办公厅关于2026年部分节假日安排的通知', number: '国办发明电〔2025〕7号', issuedOn: '2025-11-04' },
  ],
  daysOff: [
    { name: '春节', from: '2026-02-15', to: '2026-02-23' },
    { name: '国庆节', from: '2026-10-01', to: '2026-10-07' },
  ],
  makeUpDays: [
    { name: '春节', on: '2026-02-14' },
    { name: '春节', on: '2026-02-28' },
    { name: '国庆节', on: '2026-10-10' },
  ],
};
const calendar = calendarFromNotices([notice]);
const anyDay = fc.integer({ min: 60, max: 300 }).map((days) => addDays('2026-01-01', days));

describe('working days', () => {
  it('leave out weekends and days off and keep make-up days', () => {
    expect(isWorkingDay('2026-02-14', calendar)).toBe(true);
    expect(isWorkingDay('2026-02-16', calendar)).toBe(false);
    expect(isWorkingDay('2026-02-24', calendar)).toBe(true);
    expect(isWorkingDay('2026-03-07', calendar)).toBe(false);
  });

  it('are counted after the first day up to and including the last', () => {
    expect(workingDaysAfter('2026-03-02', '2026-03-06', calendar)).toBe(4);
    expect(workingDaysAfter('2026-03-06', '2026-03-09', calendar)).toBe(1);
    expect(workingDaysAfter('2026-03-06', '2026-03-06', calendar)).toBe(0);
    expect(workingDaysAfter('2026-03-09', '2026-03-06', calendar)).toBe(0);
    expect(workingDaysAfter('2026-09-30', '2026-10-10', calendar)).toBe(3);
  });

  it('are stepped over a long holiday', () => {
    expect(addWorkingDays('2026-09-30', 1, calendar)).toBe('2026-10-08');
    expect(addWorkingDays('2026-10-08', -1, calendar)).toBe('2026-09-30');
    expect(addWorkingDays('2026-10-03', 0, calendar)).toBe('2026-10-03');
  });

  it('added and then removed return home', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (day, count) => {
        const home = isWorkingDay(day, calendar) ? day : addWorkingDays(day, 1, calendar);
        return addWorkingDays(addWorkingDays(home, count, calendar), -count, calendar) === home;
      }),
    );
  });

  it('are as many as were added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (day, count) => {
        return workingDaysAfter(day, addWorkingDays(day, count, calendar), calendar) === count;
      }),
    );
  });
});

describe('a year whose notice is not published', () => {
  it('has no answer', () => {
    expect(() => isWorkingDay('2027-01-04', calendar)).toThrow(CalendarNotCovered);
    expect(() => workingDaysAfter('2026-12-30', '2027-01-04', calendar)).toThrow(
      expect.objectContaining({ code: 'CALENDAR_NOT_COVERED', year: 2027 }),
    );
    expect(() => addWorkingDays('2026-12-31', 1, calendar)).toThrow(CalendarNotCovered);
  });

  it('may be guessed on purpose, and the guess says so', () => {
    const guessed = withProvisionalYear(calendar, 2027);
    expect(isWorkingDay('2027-01-01', guessed)).toBe(false);
    expect(isWorkingDay('2027-01-04', guessed)).toBe(true);
    expect(isWorkingDay('2027-01-09', guessed)).toBe(false);
    expect(isProvisional('2027-01-04', guessed)).toBe(true);
    expect(isProvisional('2026-12-31', guessed)).toBe(false);
  });

  it('is guessed for every year of a long plan', () => {
    const guessed = withProvisionalSpan(calendar, '2026-06-01', '2028-05-31');
    expect(guessed.years.map((year) => [year.year, year.provisional])).toEqual([
      [2026, false],
      [2027, true],
      [2028, true],
    ]);
  });

  it('is not guessed over a published one', () => {
    expect(withProvisionalYear(calendar, 2026)).toBe(calendar);
  });
});

it('names the years a span touches', () => {
  expect(yearsBetween('2025-12-31', '2027-01-01')).toEqual([2025, 2026, 2027]);
  expect(yearsBetween('2027-01-01', '2026-01-01')).toEqual([]);
});
