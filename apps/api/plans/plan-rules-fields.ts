import { PlanRules } from '@dajuan/database/plans';
import { Refusal, Refused } from '@dajuan/domain/errors';
import { defaultLoopRules } from '@dajuan/domain/loop';
import { Curve, GapBounds, periodRuleOf, ReportRule } from '@dajuan/domain/progress';
import { GapFields, PlanRulesFields, ReportRuleFields } from './plan-rules.dto';

/** Curves that are nothing but their name. */
const plainCurves: readonly string[] = ['linear', 'quarterly', 'backLoaded'];

export function fieldsOfRules(rules: PlanRules): PlanRulesFields {
  const { colour, reports, curve, loop = defaultLoopRules } = rules;
  const none = { byDay: null, byWeekday: null, graceWorkingDays: null };
  const noBounds = { yellowFromPoints: null, redAbovePoints: null, yellowBelow: null, redBelow: null };
  return {
    reports: { ...none, ...reports },
    gap: { ...noBounds, ...colour.gap },
    dueSoonWorkingDays: colour.dueSoonWorkingDays,
    curve: curve.kind,
    approval: loop.approval,
    handBackWithinWorkingDays: loop.handBackWithinWorkingDays,
    endorsement: loop.endorsement,
    periods: periodRuleOf(rules),
  };
}

/** The rules a form asks for. Throws Refused for what its choices leave open, each at its field. */
export function rulesFromFields(fields: PlanRulesFields, present: PlanRules): PlanRules {
  const missing: Refusal[] = [];
  const given = (value: number | null, field: string): number => {
    if (value === null) missing.push({ code: 'missing', field, zh: '请填写', en: 'Fill this in' });
    return value ?? 0;
  };
  const rules: PlanRules = {
    reports: reportRule(fields.reports, given),
    colour: { gap: gapBounds(fields.gap, given), dueSoonWorkingDays: fields.dueSoonWorkingDays },
    curve: curveOf(fields.curve, present.curve, missing),
    loop: {
      approval: fields.approval,
      handBackWithinWorkingDays: fields.handBackWithinWorkingDays,
      endorsement: fields.endorsement,
    },
    periods: { ...fields.periods },
  };
  if (missing.length > 0) throw new Refused(missing);
  return rules;
}

type Given = (value: number | null, field: string) => number;

function reportRule({ cadence, byDay, byWeekday, graceWorkingDays }: ReportRuleFields, given: Given): ReportRule {
  if (cadence === 'none') return { cadence };
  const grace = { graceWorkingDays: given(graceWorkingDays, 'reports.graceWorkingDays') };
  if (cadence === 'daily') return { cadence, ...grace };
  return cadence === 'monthly'
    ? { cadence, byDay: given(byDay, 'reports.byDay'), ...grace }
    : { cadence, byWeekday: given(byWeekday, 'reports.byWeekday'), ...grace };
}

function gapBounds({ mode, ...bounds }: GapFields, given: Given): GapBounds {
  return mode === 'points'
    ? {
        mode,
        yellowFromPoints: given(bounds.yellowFromPoints, 'gap.yellowFromPoints'),
        redAbovePoints: given(bounds.redAbovePoints, 'gap.redAbovePoints'),
      }
    : {
        mode,
        yellowBelow: given(bounds.yellowBelow, 'gap.yellowBelow'),
        redBelow: given(bounds.redBelow, 'gap.redBelow'),
      };
}

function curveOf(kind: Curve['kind'], present: Curve, refusals: Refusal[]): Curve {
  if (kind === present.kind) return present;
  if (!plainCurves.includes(kind)) {
    const words = { zh: '请选择平均、按季或前缓后紧', en: 'Choose linear, quarterly or back-loaded' };
    refusals.push({ code: 'curve_without_points', field: 'curve', ...words });
  }
  return { kind } as Curve;
}
