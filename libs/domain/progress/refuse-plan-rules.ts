import { Refusal } from '../errors';
import { ColourSettings, GapBounds } from './colour';
import { refusePeriodRule } from './periods/period-rule';
import { PlanRules } from './project-task';
import { refuseCurve } from './refuse-curve';
import { ReportRule } from './reports-due';

/** Longest grace, working days: beyond it a report would be due again before the one before is missing. */
const longestGrace = { monthly: 15, weekly: 4, daily: 1 } as const;
const longestDueSoon = 30;

/**
 * Everything that stands against a plan's rules for progress, in the order of their fields; empty when nothing does. Red
 * begins where yellow has begun: a task does not turn from green to red and back to yellow.
 */
export function refusePlanRules({ colour, reports, curve, periods }: PlanRules): Refusal[] {
  const refusedCurve = refuseCurve(curve);
  const refusedPeriods = periods ? refusePeriodRule(periods) : null;
  return [
    ...refuseColours(colour),
    ...refuseReports(reports),
    ...(refusedCurve ? [{ ...refusedCurve, field: 'curve' }] : []),
    ...(refusedPeriods ? [refusedPeriods] : []),
  ];
}

function refuseColours({ gap, dueSoonWorkingDays }: ColourSettings): Refusal[] {
  return [
    ...refuseGap(gap),
    ...unless(isWhole(dueSoonWorkingDays, 0, longestDueSoon), days('dueSoonWorkingDays', 0, longestDueSoon)),
  ];
}

function refuseGap(gap: GapBounds): Refusal[] {
  if (gap.mode === 'points') {
    const { yellowFromPoints, redAbovePoints } = gap;
    const points = { zh: '应为0至100个百分点，不含0', en: 'Above 0, and 100 percentage points at most' };
    return [
      ...unless(isWithin(yellowFromPoints, 100), { code: 'gap_outside', field: 'gap.yellowFromPoints', ...points }),
      ...unless(isWithin(redAbovePoints, 100), { code: 'gap_outside', field: 'gap.redAbovePoints', ...points }),
      ...unless(yellowFromPoints <= redAbovePoints, redBeforeYellow('gap.redAbovePoints')),
    ];
  }
  const { yellowBelow, redBelow } = gap;
  const share = { zh: '应为0至100%，不含0', en: 'Above 0, and 100% at most' };
  return [
    ...unless(isWithin(yellowBelow, 1), { code: 'gap_outside', field: 'gap.yellowBelow', ...share }),
    ...unless(isWithin(redBelow, 1), { code: 'gap_outside', field: 'gap.redBelow', ...share }),
    ...unless(redBelow <= yellowBelow, redBeforeYellow('gap.redBelow')),
  ];
}

function refuseReports(rule: ReportRule): Refusal[] {
  if (rule.cadence === 'none') return [];
  const longest = longestGrace[rule.cadence];
  return [
    ...(rule.cadence === 'monthly' ? unless(isWhole(rule.byDay, 1, 31), dueDay('reports.byDay', 31)) : []),
    ...(rule.cadence === 'weekly' ? unless(isWhole(rule.byWeekday, 1, 7), dueDay('reports.byWeekday', 7)) : []),
    ...unless(isWhole(rule.graceWorkingDays, 0, longest), days('reports.graceWorkingDays', 0, longest)),
  ];
}

function redBeforeYellow(field: string): Refusal {
  return {
    code: 'red_before_yellow',
    field,
    zh: '红色的界限应比黄色的更差',
    en: 'Red begins where yellow has begun already',
  };
}

function dueDay(field: string, last: number): Refusal {
  return { code: 'report_day_invalid', field, zh: `应为1至${last}`, en: `From 1 to ${last}` };
}

function days(field: string, from: number, to: number): Refusal {
  return {
    code: 'working_days_outside',
    field,
    zh: `应为${from}至${to}个工作日`,
    en: `From ${from} to ${to} working days`,
  };
}

function unless(isSo: boolean, refusal: Refusal): Refusal[] {
  return isSo ? [] : [refusal];
}

function isWithin(value: number, most: number): boolean {
  return value > 0 && value <= most;
}

function isWhole(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to;
}
