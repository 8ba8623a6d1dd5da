import fc from 'fast-check';
import { addDays, calendarFromNotices, CalendarDate, withProvisionalYear, WorkingCalendar } from '../calendar';
import { Curve, expected, expectedByPieces, expectedPieces, Schedule } from '.';

const calendar = [2025, 2026, 2027, 2028].reduce<WorkingCalendar>(withProvisionalYear, calendarFromNotices([]));
const from: CalendarDate = '2026-01-01';
const year = Array.from({ length: 430 }, (_, index) => addDays('2025-12-20', index));

describe('the pieces of an expected curve', () => {
  const someDay = (most: number) => fc.integer({ min: -20, max: most }).map((days) => addDays(from, days));
  const points = fc
    .uniqueArray(fc.tuple(someDay(400), fc.integer({ min: 0, max: 20 })), { maxLength: 5, selector: ([on]) => on })
    .map((drawn) => {
      const shares = drawn.map(([, share]) => share / 20).sort((a, b) => a - b);
      const days = drawn.map(([on]) => on).sort();
      return days.map((on, index) => ({ on, share: shares[index] ?? 1 }));
    });
  const simple: fc.Arbitrary<Curve> = fc.oneof(
    fc.constantFrom<Curve>({ kind: 'linear' }, { kind: 'quarterly' }, { kind: 'backLoaded' }),
    fc.record({ kind: fc.constantFrom('custom' as const, 'steps' as const), points }),
  );
  const mixed = fc.array(fc.record({ weight: fc.integer({ min: 1, max: 7 }), curve: simple }), {
    minLength: 2,
    maxLength: 4,
  });
  const curve: fc.Arbitrary<Curve> = fc.oneof(
    simple,
    mixed.map((parts) => ({ kind: 'mixed' as const, parts })),
  );
  const schedule: fc.Arbitrary<Schedule> = fc
    .record({
      curve,
      startsOn: someDay(60),
      length: fc.oneof(fc.integer({ min: 0, max: 70 }), fc.integer({ max: 360, min: 61 })),
    })
    .map(({ length, startsOn, curve: own }) => ({ startsOn, dueOn: addDays(startsOn, length), curve: own }));

  it('expect on every day of a year what the curve itself does', () => {
    fc.assert(
      fc.property(schedule, (drawn) => {
        const pieces = expectedPieces(drawn, calendar);
        return year.every(
          (day) => Math.abs(expectedByPieces(pieces, drawn, day) - expected(drawn, day, calendar)) < 1e-12,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('are one for a year’s straight line and one a working day for a short task', () => {
    const dates = { startsOn: from, dueOn: '2026-12-31' } as const;
    expect(expectedPieces({ ...dates, curve: { kind: 'linear' } }, calendar)).toEqual([
      { from, share: 0, perDay: 1 / 364, bend: 0 },
    ]);
    const week = { startsOn: '2026-03-02', dueOn: '2026-03-09', curve: { kind: 'linear' } } as const;
    expect(expectedPieces(week, calendar).map((piece) => [piece.from, piece.share])).toEqual([
      ['2026-03-02', 0],
      ['2026-03-03', 0.2],
      ['2026-03-04', 0.4],
      ['2026-03-05', 0.6],
      ['2026-03-06', 0.8],
    ]);
  });

  it('are none where a task is due on the day it starts: all of it is expected', () => {
    const sameDay = { startsOn: from, dueOn: from, curve: { kind: 'backLoaded' } } as const;
    expect(expectedPieces(sameDay, calendar)).toEqual([]);
    expect(expectedByPieces([], sameDay, from)).toBe(1);
  });
});
