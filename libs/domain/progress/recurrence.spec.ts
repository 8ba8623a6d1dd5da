import fc from 'fast-check';
import { addDays, CalendarDate } from '../calendar';
import { periodsOf } from './recurrence';

describe('the periods of a recurring duty', () => {
  it('end with each quarter, the last one with the task', () => {
    expect(periodsOf({ every: 'quarter', count: 2 }, '2026-02-10', '2026-11-30')).toEqual([
      { dueOn: '2026-03-31', value: 2 },
      { dueOn: '2026-06-30', value: 2 },
      { dueOn: '2026-09-30', value: 2 },
      { dueOn: '2026-11-30', value: 2 },
    ]);
  });

  it('end on the last day of the month, and on Sundays', () => {
    const ends = (every: 'month' | 'week') =>
      periodsOf({ every, count: 1 }, '2026-02-02', '2026-03-08').map(({ dueOn }) => dueOn);
    expect(ends('month')).toEqual(['2026-02-28', '2026-03-08']);
    expect(ends('week')).toEqual(['2026-02-08', '2026-02-15', '2026-02-22', '2026-03-01', '2026-03-08']);
  });

  it('cover the whole term without a gap, in order', () => {
    const every = fc.constantFrom('week' as const, 'month' as const, 'quarter' as const);
    fc.assert(
      fc.property(every, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (period, from, days) => {
        const startsOn = addDays('2026-01-01' as CalendarDate, from);
        const dueOn = addDays(startsOn, days);
        const ends = periodsOf({ every: period, count: 1 }, startsOn, dueOn).map((one) => one.dueOn);
        expect(ends.at(-1)).toBe(dueOn);
        expect(ends).toEqual([...new Set(ends)].sort());
      }),
    );
  });
});
