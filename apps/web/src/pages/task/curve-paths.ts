import type { CurvePoint } from '../../api/types';
import { curveBox, lineThrough, spaced } from '../../figures/curve-box';

/**
 * The two lines of a curve in a box of `width` × `height`: expected from point to point, actual in steps, since a
 * figure holds until the next one. Points must be in the order of their days; days without a value leave a gap.
 */
export function curvePaths(points: readonly CurvePoint[], width: number, height: number, today: string) {
  const first = points[0]?.day ?? today;
  const last = points.at(-1)?.day ?? today;
  const { x, y } = curveBox(first, last, width, height);
  const known = (name: 'completion' | 'expected') =>
    points.flatMap((point) => {
      const share = point[name];
      return share === null ? [] : [{ x: x(point.day), y: y(share) }];
    });
  const [start, ...steps] = known('completion');
  return {
    expected: lineThrough(known('expected')),
    actual: start ? `M${start.x} ${start.y}${steps.map((at) => `H${at.x}V${at.y}`).join('')}` : '',
    ticks: spaced(
      points.map(({ day }) => ({ day, x: x(day) })),
      labelWidth,
    ).map((tick) =>
      // The last label would stick out of the box: it ends with it instead.
      tick.x > width - margin
        ? { ...tick, x: width + margin / 2, anchor: 'end' as const }
        : { ...tick, anchor: 'middle' as const },
    ),
    todayAt: today >= first && today <= last ? x(today) : null,
  };
}

const labelWidth = 72;
const margin = 16;
