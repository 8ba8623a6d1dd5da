import type { TrendPoint } from '../../api/types';
import { curveBox, lineThrough, spaced, type Place } from '../../figures/curve-box';

/** A figure's words beside its dot. */
export interface TrendLabel extends Place {
  of: 'completion' | 'expected';
  anchor: 'start' | 'end';
}

/**
 * A trend drawn in a box of `width` × `height`, from the first day of its first month: both lines, a dot for every day
 * whose completion is known, the months' names, and of the judged day its place and the words beside its two dots. The
 * higher dot has its words above and to the left, the lower one below and to the right, where neither line runs.
 */
export function trendLayout(points: readonly TrendPoint[], judgedOn: string, width: number, height: number) {
  const first = points[0]?.day ?? judgedOn;
  const { x, y } = curveBox(`${first.slice(0, 8)}01`, points.at(-1)?.day ?? judgedOn, width, height);
  const placesOf = (name: 'completion' | 'expected') =>
    points.flatMap((point) => {
      const share = point[name];
      return share === null ? [] : [{ x: x(point.day), y: y(share) }];
    });
  const monthEnds = points.filter(({ day }) => isMonthEnd(day)).map(({ day }) => ({ day, x: x(day) }));
  const judged = points.find(({ day }) => day === judgedOn);
  return {
    actual: lineThrough(placesOf('completion')),
    expected: lineThrough(placesOf('expected')),
    dots: placesOf('completion'),
    months: spaced(monthEnds, monthWidth),
    judgedAt: x(judgedOn),
    labels: judged ? labelsOf(judged, { x: x(judgedOn), y }, width) : [],
  };
}

function labelsOf(
  { completion, expected }: TrendPoint,
  at: { x: number; y: (share: number) => number },
  width: number,
): TrendLabel[] {
  if (completion === null || expected === null) return [];
  const [upper, lower] =
    completion > expected ? (['completion', 'expected'] as const) : (['expected', 'completion'] as const);
  const shares = { completion, expected };
  return [
    { of: upper, ...above(at.x, at.y(shares[upper])) },
    { of: lower, ...below(at.x, at.y(shares[lower]), width) },
  ];
}

const above = (x: number, y: number) => ({
  x: x < labelWidth ? x : x - gap,
  y: y - gap,
  anchor: x < labelWidth ? ('start' as const) : ('end' as const),
});

const below = (x: number, y: number, width: number) => ({
  x: x > width - labelWidth ? x : x + gap,
  y: y + 2 * gap,
  anchor: x > width - labelWidth ? ('end' as const) : ('start' as const),
});

/** The day after is a first. */
function isMonthEnd(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

const labelWidth = 80;
const monthWidth = 32;
const gap = 9;
