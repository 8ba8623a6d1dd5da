import { trendLayout } from './trend-layout';

const point = (day: string, completion: number | null, expected: number) => ({ day, completion, expected, tasks: 3 });
const points = [point('2026-01-31', 0, 0.1), point('2026-02-10', 0.5, 0.2), point('2026-03-02', null, 1)];

describe('a trend drawn', () => {
  const layout = trendLayout(points, '2026-02-10', 600, 100);

  it('ends what was done on the judged day and goes on with what is expected', () => {
    expect(layout.actual).toBe('M300 100L400 50');
    expect(layout.expected).toBe('M300 90L400 80L600 0');
    expect(layout.dots).toHaveLength(2);
    expect(layout.judgedAt).toBe(400);
  });

  it('names months at their ends, and not the judged day within one', () => {
    expect(layout.months.map(({ day }) => day)).toEqual(['2026-01-31']);
  });

  it('puts the words of the higher figure above, of the lower one below, and none outside the picture', () => {
    expect(layout.labels).toEqual([
      { of: 'completion', x: 391, y: 41, anchor: 'end' },
      { of: 'expected', x: 409, y: 98, anchor: 'start' },
    ]);
    const atTheEnd = trendLayout([points[0]!, points[1]!], '2026-02-10', 600, 100);
    expect(atTheEnd.labels.map(({ anchor }) => anchor)).toEqual(['end', 'end']);
  });
});
