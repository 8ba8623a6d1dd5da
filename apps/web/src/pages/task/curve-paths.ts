import type { CurvePoint } from '../../api/types';
import { daysBetween } from '../../figures/format-day';

/**
 * The two lines of a curve in a box of `width` × `height`: expected from point to point, actual in steps, since a
 * figure holds until the next one. Points must be in the order of their days; days without a value leave a gap.
 */
export function curvePaths(points: readonly CurvePoint[], width: number, height: number, today: string) {
  const first = points[0]?.day ?? today;
  const span = Math.max(1, daysBetween(first, points.at(-1)?.day ?? today));
  const x = (day: string) => round((daysBetween(first, day) / span) * width);
  const y = (share: number) => round(height * (1 - Math.min(1, Math.max(0, share))));
  const known = (name: 'completion' | 'expected') =>
    points.flatMap((point) => {
      const share = point[name];
      return share === null ? [] : [{ x: x(point.day), y: y(share) }];
    });
  const [start, ...steps] = known('completion');
  return {
    expected: known('expected')
      .map((at, index) => `${index === 0 ? 'M' : 'L'}${at.x} ${at.y}`)
      .join(''),
    actual: start ? `M${start.x} ${start.y}${steps.map((at) => `H${at.x}V${at.y}`).join('')}` : '',
    ticks: spaced(points.map(({ day }) => ({ day, x: x(day) }))).map((tick) =>
      // The last label would stick out of the box: it ends with it instead.
      tick.x > width - margin
        ? { ...tick, x: width + margin / 2, anchor: 'end' as const }
        : { ...tick, anchor: 'middle' as const },
    ),
    todayAt: today >= first && daysBetween(first, today) <= span ? x(today) : null,
  };
}

/** Labels in their order, none closer to the one before it than a label is wide. */
function spaced(ticks: { day: string; x: number }[]): { day: string; x: number }[] {
  const kept: { day: string; x: number }[] = [];
  for (const tick of ticks) if (tick.x - (kept.at(-1)?.x ?? -labelWidth) >= labelWidth) kept.push(tick);
  return kept;
}

const labelWidth = 72;
const margin = 16;

const round = (value: number) => Math.round(value * 10) / 10;
