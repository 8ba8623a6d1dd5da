import { isCalendarDate } from '../calendar';
import { Refusal } from '../errors';
import { Curve, CurvePoint } from './schedule';

/** Why a plan may not follow this curve, or null: colours rest on expected progress that never falls. */
export function refuseCurve(curve: Curve): Refusal | null {
  if (curve.kind === 'mixed')
    return curve.parts.map((part) => refuseCurve(part.curve)).find((refused) => refused) ?? null;
  return curve.kind === 'custom' || curve.kind === 'steps' ? refusePoints(curve.points) : null;
}

function refusePoints(points: readonly CurvePoint[]): Refusal | null {
  const outside = points.findIndex(({ on, share }) => !isCalendarDate(on) || !(share >= 0 && share <= 1));
  if (outside >= 0) {
    const zh = '序时曲线各点应为有效日期和0至100%的比例';
    return {
      code: 'curve_point_invalid',
      field: `points.${outside}`,
      zh,
      en: 'A point is a date and a share from 0 to 1',
    };
  }
  const falling = points.findIndex(({ on, share }, index) => {
    const before = points[index - 1];
    return before !== undefined && (before.on >= on || before.share > share);
  });
  if (falling < 0) return null;
  const zh = '序时曲线应按时间先后填写，比例不得下降';
  return {
    code: 'curve_falls',
    field: `points.${falling}`,
    zh,
    en: 'The points of a curve come in order and never fall',
  };
}
