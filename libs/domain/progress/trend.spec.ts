import { defaultColourSettings } from './colour';
import { rollUp } from './roll-up';
import { trendOf } from './trend';

const month = (day: `2026-${number}-${number}`) => ({ day, completion: 0.5, expected: 0.6, tasks: 3 });

describe('a trend', () => {
  const judged = { ...rollUp([], '2026-02-10', defaultColourSettings), completion: 0.1, expected: 0.2, leaves: 4 };

  it('shows the judged day as it is rolled up, and later months only as expected', () => {
    expect(trendOf([month('2026-01-31'), month('2026-02-28')], judged)).toEqual([
      month('2026-01-31'),
      { day: '2026-02-10', completion: 0.1, expected: 0.2, tasks: 4 },
      { ...month('2026-02-28'), completion: null },
    ]);
  });

  it('has the judged day once where it is a month’s end', () => {
    const atMonthEnd = { ...judged, day: '2026-01-31' } as const;
    expect(trendOf([month('2026-01-31')], atMonthEnd)).toEqual([
      { day: '2026-01-31', completion: 0.1, expected: 0.2, tasks: 4 },
    ]);
  });
});
