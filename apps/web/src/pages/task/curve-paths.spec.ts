import { curvePaths } from './curve-paths';

const points = [
  { day: '2026-01-01', expected: 0, completion: 0 },
  { day: '2026-01-06', expected: 0.5, completion: 0.2 },
  { day: '2026-01-11', expected: 1, completion: null },
];

describe('the curve of a task', () => {
  it('draws what is expected as a line and what was done as steps, as far as it is known', () => {
    const { expected, actual } = curvePaths(points, 100, 50, '2026-01-06');
    expect(expected).toBe('M0 50L50 25L100 0');
    expect(actual).toBe('M0 50H50V40');
  });

  it('marks today only within its days', () => {
    expect(curvePaths(points, 100, 50, '2026-01-06').todayAt).toBe(50);
    expect(curvePaths(points, 100, 50, '2027-01-01').todayAt).toBeNull();
  });

  it('keeps the label of the last day within the picture', () => {
    const { ticks } = curvePaths(points, 100, 50, '2026-01-06');
    expect(ticks).toEqual([
      { day: '2026-01-01', x: 0, anchor: 'middle' },
      { day: '2026-01-11', x: 108, anchor: 'end' },
    ]);
  });

  it('keeps more than all, and less than nothing, inside the box', () => {
    const beyond = [
      { day: '2026-01-01', expected: 0, completion: -0.5 },
      { day: '2026-01-02', expected: 1, completion: 1.4 },
    ];
    expect(curvePaths(beyond, 10, 10, '2026-01-01').actual).toBe('M0 10H10V0');
  });
});
