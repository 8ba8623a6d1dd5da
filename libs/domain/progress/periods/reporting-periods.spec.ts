import fc from 'fast-check';
import { addDays, CalendarDate, calendarFromNotices, withProvisionalSpan } from '../../calendar';
import { defaultReportRule } from '../reports-due';
import { PeriodLength, periodRuleOf, refusePeriodRule } from './period-rule';
import { PeriodFrame, PeriodSpan, reportingPeriods, spansOf } from './reporting-periods';

const notices = calendarFromNotices([
  {
    year: 2026,
    sources: [],
    daysOff: [{ name: '国庆节', from: '2026-10-01', to: '2026-10-07' }],
    makeUpDays: [{ name: '国庆节', on: '2026-10-10' }],
  },
]);
const calendar = withProvisionalSpan(notices, '2025-01-01', '2027-12-31');
const span = { startsOn: '2026-01-01', endsOn: '2026-12-31' } as const;
const frame = (given: Partial<PeriodFrame> = {}): PeriodFrame => ({
  ...{ span, calendar, reports: defaultReportRule },
  periods: { every: 'month', lockAfterWorkingDays: 3 },
  ...given,
});
const periods = (given: Partial<PeriodFrame> = {}, locked: readonly PeriodSpan[] = []) =>
  reportingPeriods(locked, frame(given));
const lengths: readonly PeriodLength[] = ['week', 'month', 'quarter', 'half', 'year'];

describe('the reporting periods of a plan', () => {
  it('are months where departments report by the month, and weeks where they report by the week', () => {
    expect(periodRuleOf({ reports: defaultReportRule }).every).toBe('month');
    const weekly = { cadence: 'weekly', byWeekday: 5, graceWorkingDays: 1 } as const;
    expect(periodRuleOf({ reports: weekly })).toEqual({ every: 'week', lockAfterWorkingDays: null });
  });

  it.each<[PeriodLength, number, CalendarDate]>([
    ['week', 53, '2026-01-04'],
    ['month', 12, '2026-01-31'],
    ['quarter', 4, '2026-03-31'],
    ['half', 2, '2026-06-30'],
    ['year', 1, '2026-12-31'],
  ])('by the %s are %i in 2026, the first until %s', (every, count, first) => {
    const all = periods({ periods: { every, lockAfterWorkingDays: null } });
    expect(all).toHaveLength(count);
    expect(all[0]).toMatchObject({ endsOn: first, locksOn: null });
  });

  it('lock on the working day after the report day that the plan says, and never before they are over', () => {
    const september = (wait: number) => periods({ periods: { every: 'month', lockAfterWorkingDays: wait } })[8];
    expect(september(3)).toMatchObject({ reportOn: '2026-09-25', locksOn: '2026-10-01' });
    expect(september(6)).toMatchObject({ reportOn: '2026-09-25', locksOn: '2026-10-10' });
  });

  it('count from their last day where nobody reports by a day', () => {
    const [first] = periods({ reports: { cadence: 'none' } });
    expect(first).toMatchObject({ endsOn: '2026-01-31', reportOn: null, locksOn: '2026-02-04' });
  });

  it('stay as they were locked when the rule changes, and the rest of the year is cut anew', () => {
    const locked = spansOf('month', '2026-01-01', '2026-04-30');
    const all = periods({ periods: { every: 'quarter', lockAfterWorkingDays: null } }, locked);
    expect(all.map(({ endsOn }) => endsOn)).toEqual([
      ...['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'],
      ...['2026-06-30', '2026-09-30', '2026-12-31'],
    ]);
  });

  it('cover every day of the plan once, whatever was locked by whichever rule', () => {
    const lengthOf = fc.constantFrom(...lengths);
    fc.assert(
      fc.property(lengthOf, lengthOf, fc.nat(60), fc.integer({ min: 0, max: 500 }), (was, every, done, days) => {
        const whole = { startsOn: span.startsOn, endsOn: addDays(span.startsOn, days) };
        const locked = spansOf(was, whole.startsOn, whole.endsOn).slice(0, done);
        const all = periods({ span: whole, periods: { every, lockAfterWorkingDays: 2 } }, locked);
        expect(all.slice(0, locked.length)).toMatchObject(locked);
        expect(all[0]?.startsOn).toBe(whole.startsOn);
        expect(all.at(-1)?.endsOn).toBe(whole.endsOn);
        all.slice(1).forEach((next, index) => expect(next.startsOn).toBe(addDays(all[index]!.endsOn, 1)));
        for (const { endsOn, locksOn } of all) expect(locksOn === null || locksOn > endsOn).toBe(true);
      }),
    );
  });

  it('refuse a wait that is no number of working days', () => {
    expect(refusePeriodRule({ every: 'month', lockAfterWorkingDays: null })).toBeNull();
    expect(refusePeriodRule({ every: 'month', lockAfterWorkingDays: 30 })).toBeNull();
    for (const lockAfterWorkingDays of [-1, 1.5, 31])
      expect(refusePeriodRule({ every: 'month', lockAfterWorkingDays })?.code).toBe('working_days_outside');
  });
});
