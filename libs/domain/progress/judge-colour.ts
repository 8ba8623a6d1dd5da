import { CalendarDate, daysBetween, WorkingCalendar, workingDaysAfter } from '../calendar';
import { Colour, colourOfStanding, ColourSettings, Standing } from './colour';
import { expected } from './expected';
import { colourOfGap, GapColour, gapPoints } from './gap';
import { Schedule } from './schedule';

/** What a colour is judged from. */
export interface ColouredTask {
  readonly standing: Standing;
  readonly schedule: Schedule;
  /** c of accepted entries; null where the task has no value, which then has no gap either. */
  readonly completion: number | null;
  /** First day on which the report now due is missing beyond its grace; null: none is due. */
  readonly reportMissingFrom: CalendarDate | null;
  /** The worst that its figures look against the peers, and since when; null where none is judged so, or all look well. */
  readonly peers: PeerStanding | null;
}

export interface PeerStanding {
  readonly colour: 'yellow' | 'red';
  readonly since: CalendarDate;
}

/** Why a task is red or yellow: 逾期 · 滞后 · 临期 · 未报 · 位次或指数落后. */
export type ColourReason =
  | { readonly kind: 'overdue'; readonly days: number }
  | { readonly kind: 'gap'; readonly points: number; readonly expected: number; readonly completion: number }
  | { readonly kind: 'due_soon'; readonly workingDays: number }
  | { readonly kind: 'report_missing'; readonly since: CalendarDate }
  | { readonly kind: 'behind_peers'; readonly since: CalendarDate };

/**
 * The colour from scratch, first match: grey or blue by standing, grey before the start, red when overdue, then by gap
 * and by how it looks against the peers, then yellow when due soon or unreported. `colourFromDates` gives the same from stored days.
 */
export function colour(
  task: ColouredTask,
  day: CalendarDate,
  settings: ColourSettings,
  calendar: WorkingCalendar,
): Colour {
  const still = colourOfStanding[task.standing];
  if (still) return still;
  if (day < task.schedule.startsOn) return 'grey';
  if (day > task.schedule.dueOn) return 'red';
  const byFigure = worse(gapColour(task, day, settings, calendar), peerColour(task, day));
  if (byFigure !== 'green') return byFigure;
  return isDueSoon(task, day, settings, calendar) || isReportMissing(task, day) ? 'yellow' : 'green';
}

/** Everything that speaks against the task on the day, worst first; empty for green, grey and blue. */
export function colourReasons(
  task: ColouredTask,
  day: CalendarDate,
  settings: ColourSettings,
  calendar: WorkingCalendar,
): ColourReason[] {
  const judged = colour(task, day, settings, calendar);
  if (judged !== 'red' && judged !== 'yellow') return [];
  const { schedule, completion } = task;
  const reasons: ColourReason[] = [];
  if (day > schedule.dueOn) reasons.push({ kind: 'overdue', days: daysBetween(schedule.dueOn, day) });
  if (completion !== null && gapColour(task, day, settings, calendar) !== 'green') {
    const share = expected(schedule, day, calendar);
    reasons.push({ kind: 'gap', points: gapPoints(share, completion), expected: share, completion });
  }
  if (day <= schedule.dueOn && isDueSoon(task, day, settings, calendar)) {
    reasons.push({ kind: 'due_soon', workingDays: workingDaysAfter(day, schedule.dueOn, calendar) });
  }
  if (task.reportMissingFrom !== null && isReportMissing(task, day)) {
    reasons.push({ kind: 'report_missing', since: task.reportMissingFrom });
  }
  if (task.peers !== null && peerColour(task, day) !== 'green') {
    reasons.push({ kind: 'behind_peers', since: task.peers.since });
  }
  return reasons;
}

function gapColour(task: ColouredTask, day: CalendarDate, settings: ColourSettings, calendar: WorkingCalendar) {
  if (task.completion === null) return 'green';
  return colourOfGap(expected(task.schedule, day, calendar), task.completion, settings.gap);
}

function peerColour({ peers }: ColouredTask, day: CalendarDate): GapColour {
  return peers !== null && day >= peers.since ? peers.colour : 'green';
}

const fromBest: readonly GapColour[] = ['green', 'yellow', 'red'];

function worse(one: GapColour, other: GapColour): GapColour {
  return fromBest.indexOf(one) > fromBest.indexOf(other) ? one : other;
}

function isDueSoon(
  task: ColouredTask,
  day: CalendarDate,
  settings: ColourSettings,
  calendar: WorkingCalendar,
): boolean {
  if (task.completion !== null && task.completion >= 1) return false;
  return workingDaysAfter(day, task.schedule.dueOn, calendar) <= settings.dueSoonWorkingDays;
}

function isReportMissing(task: ColouredTask, day: CalendarDate): boolean {
  return task.reportMissingFrom !== null && day >= task.reportMissingFrom;
}
