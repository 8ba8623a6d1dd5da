import { CalendarDate, daysBetween, WorkingCalendar, workingDaysAfter } from '../../calendar';
import { expected, isShort, lastQuarterEnd, pointsAround } from '../expected';
import { Curve, Schedule } from '../schedule';
import { ExplainedStep, step, StepResult } from './explanation';
import { constant, Formula, minus, number, over, share, sum, times } from './formula';
import { names } from './figure-words';
import { Words } from './formula';

const E: StepResult = { symbol: 'e', name: names.expected };

/** The steps to e(day), one or, for several measures, one for each and their mean. Throws CalendarNotCovered. */
export function expectedSteps(schedule: Schedule, day: CalendarDate, calendar: WorkingCalendar): ExplainedStep[] {
  if (day >= schedule.dueOn) return [step({ ...E, because: due(schedule.dueOn) }, constant(1))];
  if (day < schedule.startsOn) return [step({ ...E, because: notBegun(schedule.startsOn) }, constant(0))];
  const { curve } = schedule;
  if (curve.kind !== 'mixed') return [stepOf(E, curve, schedule, day, calendar)];
  const parts = curve.parts.map((part, index) => ({
    weight: part.weight,
    step: stepOf({ ...E, symbol: `e${index + 1}` }, part.curve, schedule, day, calendar),
  }));
  const shares = parts.map(({ weight, step: own }) => ({ weight, share: own.value }));
  return [...parts.map((part) => part.step), step(E, { kind: 'mean', symbol: 'eᵢ', parts: shares })];
}

function stepOf(
  result: StepResult,
  curve: Curve,
  schedule: Schedule,
  day: CalendarDate,
  calendar: WorkingCalendar,
): ExplainedStep {
  const said = (because: Words, formula: Formula) => step({ ...result, because }, formula);
  switch (curve.kind) {
    case 'linear':
      return isShort(schedule)
        ? said(
            words('60天以内的任务按工作日', 'Tasks of 60 days or less go by working day'),
            byWorkingDay(schedule, day, calendar),
          )
        : said(words('时间过半、任务过半', 'Half the time, half the task'), byDay(schedule, day));
    case 'quarterly':
      return said(
        words('按季度：算到最近一个季末', 'By quarter: as at the last quarter’s end'),
        byDay(schedule, lastQuarterEnd(day)),
      );
    case 'backLoaded':
      return said(
        words('前低后高：时间进度的平方', 'Back-loaded: the square of the time gone'),
        times(byDay(schedule, day), byDay(schedule, day)),
      );
    case 'steps':
      return said(
        words('按阶段目标或节点', 'By period targets or nodes'),
        share('s', names.lastStep, expected({ ...schedule, curve }, day, calendar)),
      );
    case 'custom':
      return said(words('按自定曲线', 'By the plan’s own curve'), byPoints(curve.points, schedule, day));
    case 'mixed':
      return said(
        words('按各指标加权', 'By the weights of its measures'),
        share('s', names.lastStep, expected({ ...schedule, curve }, day, calendar)),
      );
  }
}

function byDay(schedule: Schedule, day: CalendarDate): Formula {
  const gone = number('t', names.daysGone, Math.max(0, daysBetween(schedule.startsOn, day)));
  return over(gone, number('N', names.days, daysBetween(schedule.startsOn, schedule.dueOn)));
}

function byWorkingDay(schedule: Schedule, day: CalendarDate, calendar: WorkingCalendar): Formula {
  const whole = workingDaysAfter(schedule.startsOn, schedule.dueOn, calendar);
  if (whole === 0) return constant(0);
  const gone = number('t', names.workingDaysGone, workingDaysAfter(schedule.startsOn, day, calendar));
  return over(gone, number('N', names.workingDays, whole));
}

function byPoints(
  points: Extract<Curve, { kind: 'custom' }>['points'],
  schedule: Schedule,
  day: CalendarDate,
): Formula {
  const { before, after } = pointsAround(points, schedule, day);
  const [low, high] = [share('s₁', names.shareBefore, before.share), share('s₂', names.shareAfter, after.share)];
  const gone = number('t', names.daysSincePoint, daysBetween(before.on, day));
  const whole = number('N', names.daysBetweenPoints, daysBetween(before.on, after.on));
  return sum(low, times(minus(high, low), over(gone, whole)));
}

const words = (zh: string, en: string): Words => ({ zh, en });
const due = (on: CalendarDate) => words(`已到完成时限（${on}），应全部完成`, `Due on ${on}: all of it`);
const notBegun = (on: CalendarDate) => words(`尚未开始（${on}开始）`, `Starts on ${on}`);
