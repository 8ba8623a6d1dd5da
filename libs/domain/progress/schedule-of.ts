import { CalendarDate } from '../calendar';
import { difference, shareOf, sumOf } from './decimal';
import { Measure, Milestone } from './measure';
import { Curve, CurvePoint, Schedule } from './schedule';

type TaskDates = Pick<Schedule, 'startsOn' | 'dueOn'>;

/**
 * A task's schedule from its dates and the measures that have a value: period targets and dated nodes become steps,
 * other measures follow the plan's curve; what is to be at zero is so from the first day. Several measures weigh as they do in completion.
 */
export function scheduleOf(
  dates: TaskDates,
  measures: readonly Measure[],
  planCurve: Curve = { kind: 'linear' },
): Schedule {
  const parts = measures.map((measure) => ({
    weight: measure.weight,
    curve: curveOf(measure, dates, planCurve),
  }));
  const only = parts.length === 1 ? parts[0] : undefined;
  const curve = only ? only.curve : parts.length === 0 ? planCurve : ({ kind: 'mixed', parts } as const);
  return { startsOn: dates.startsOn, dueOn: dates.dueOn, curve };
}

function curveOf(measure: Measure, { startsOn, dueOn }: TaskDates, planCurve: Curve): Curve {
  if (measure.type === 'recurring') return { kind: 'steps', points: stepsOfRecurring(measure) };
  if (measure.type === 'dynamic_zero') return { kind: 'steps', points: [{ on: startsOn, share: 1 }] };
  if (measure.periodTargets.length > 0) return { kind: 'steps', points: stepsOfPeriods(measure) };
  if (measure.milestones.some((milestone) => milestone.dueOn !== null)) {
    return { kind: 'steps', points: stepsOfMilestones(measure.milestones, dueOn) };
  }
  return planCurve;
}

/** (value due by t − B)/(T − B), as steps. */
function stepsOfPeriods(measure: Measure): CurvePoint[] {
  const baseline = measure.baseline ?? 0;
  const target = measure.sites?.count ?? measure.target ?? baseline;
  if (target === baseline) return [];
  return measure.periodTargets.map(({ dueOn, value }) => ({
    on: dueOn,
    share: shareOf(difference(value, baseline), difference(target, baseline)),
  }));
}

/** Periods due by t / all periods: none of them may be missed. */
function stepsOfRecurring({ periodTargets }: Measure): CurvePoint[] {
  const days = periodTargets.map(({ dueOn }) => dueOn).sort();
  return days.map((on, index) => ({ on, share: shareOf(index + 1, days.length) }));
}

/** Σ w of nodes due by t / Σ w; a node without a date is due with the task. */
function stepsOfMilestones(milestones: readonly Milestone[], taskDueOn: CalendarDate): CurvePoint[] {
  const whole = sumOf(milestones.map((milestone) => milestone.weight));
  const days = [...new Set(milestones.map((milestone) => milestone.dueOn ?? taskDueOn))].sort();
  return days.map((on) => {
    const due = milestones.filter((milestone) => (milestone.dueOn ?? taskDueOn) <= on);
    return { on, share: shareOf(sumOf(due.map((milestone) => milestone.weight)), whole) };
  });
}
