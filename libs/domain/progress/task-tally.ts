import { CalendarDate } from '../calendar';
import { bucketOf } from './buckets';
import { completionWhenClosed } from './closing';
import { Colour, colourFromDates, ColourSettings, Standing } from './colour';
import { colourOfGap } from './gap';
import { Rate } from './rates';
import { LeftOutCounts, LeftOutReason, RollUpFigures, RollUpTask } from './roll-up-figures';

/** What one task, or one group, adds to the counted figures of a roll-up. Counts and rates add up; shares do not. */
export type Tally = Pick<
  RollUpFigures,
  | 'tasks'
  | 'cancelled'
  | 'closure'
  | 'onTime'
  | 'originallyOnTime'
  | 'extensions'
  | 'onSchedule'
  | 'reporting'
  | 'coverage'
  | 'leaves'
  | 'colours'
  | 'buckets'
  | 'leftOutCounts'
  | 'leftOut'
>;

/** A task as its roll-up counts it: withdrawn is cancelled, completed by disposition is whole. */
export function asCounted(task: RollUpTask): RollUpTask {
  if (task.standing !== 'closed') return task;
  if (task.closedAs === 'withdrawn') return { ...task, standing: 'cancelled' };
  return { ...task, completion: completionWhenClosed(task.completion, task.closedAs) };
}

/** Why the task has no part in the weighted figures on the day, or null when it has one. */
export function leftOutReason(task: RollUpTask, day: CalendarDate): LeftOutReason | null {
  const still = stillReasons[task.standing];
  if (still) return still;
  if (colourFromDates(task, day) === 'grey') return 'not_started';
  if (task.completion !== null) return null;
  return task.quantified ? 'no_value' : 'unquantified';
}

const stillReasons: Readonly<Partial<Record<Standing, LeftOutReason>>> = {
  cancelled: 'cancelled',
  paused: 'paused',
  not_started: 'not_started',
};

/** The tally of one task, already `asCounted`. */
export function tallyOf(task: RollUpTask, day: CalendarDate, settings: ColourSettings): Tally {
  const reason = leftOutReason(task, day);
  const leftOut = reason === null ? [] : [{ id: task.id, title: task.title, reason }];
  const leftOutCounts = reason === null ? nobodyLeftOut : { ...nobodyLeftOut, [reason]: 1 };
  if (task.standing === 'cancelled') return { ...emptyTally, cancelled: 1, leftOutCounts, leftOut };
  const isActive = task.standing === 'active' && reason !== 'not_started';
  return {
    tasks: 1,
    cancelled: 0,
    closure: rateOf(task.standing === 'closed'),
    onTime: rateOf(closedBy(task, task.dueOn), task.dueOn <= day),
    originallyOnTime: rateOf(closedBy(task, task.originalDueOn), task.originalDueOn <= day),
    extensions: task.extensions,
    onSchedule: rateOf(isOnSchedule(task, settings), isActive && task.expected !== null),
    reporting: task.reports,
    coverage: rateOf(task.reported === true, isActive && task.reported !== null),
    leaves: reason === null ? 1 : 0,
    colours: { ...emptyTally.colours, [colourFromDates(task, day)]: 1 },
    buckets: { ...emptyTally.buckets, [bucketOf(task, day)]: 1 },
    leftOutCounts,
    leftOut,
  };
}

/** All tallies added up. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sums = tallies.reduce(
    (sum, tally) => ({
      ...sum,
      tasks: sum.tasks + tally.tasks,
      cancelled: sum.cancelled + tally.cancelled,
      closure: addRates(sum.closure, tally.closure),
      onTime: addRates(sum.onTime, tally.onTime),
      originallyOnTime: addRates(sum.originallyOnTime, tally.originallyOnTime),
      extensions: sum.extensions + tally.extensions,
      onSchedule: addRates(sum.onSchedule, tally.onSchedule),
      reporting: addRates(sum.reporting, tally.reporting),
      coverage: addRates(sum.coverage, tally.coverage),
      leaves: sum.leaves + tally.leaves,
      colours: addCounts(sum.colours, tally.colours),
      buckets: addCounts(sum.buckets, tally.buckets),
      leftOutCounts: addCounts(sum.leftOutCounts, tally.leftOutCounts),
    }),
    emptyTally,
  );
  return { ...sums, leftOut: tallies.flatMap((tally) => tally.leftOut) };
}

const nothing: Rate = { numerator: 0, denominator: 0 };
const nobodyLeftOut: LeftOutCounts = { cancelled: 0, paused: 0, not_started: 0, unquantified: 0, no_value: 0 };
const noColours: Record<Colour, number> = { grey: 0, blue: 0, red: 0, yellow: 0, green: 0 };

/** The tally of nothing. */
export const emptyTally: Tally = {
  tasks: 0,
  cancelled: 0,
  closure: nothing,
  onTime: nothing,
  originallyOnTime: nothing,
  extensions: 0,
  onSchedule: nothing,
  reporting: nothing,
  coverage: nothing,
  leaves: 0,
  colours: noColours,
  buckets: { done: 0, other: 0, behind: 0, ahead: 0, onTrack: 0 },
  leftOutCounts: nobodyLeftOut,
  leftOut: [],
};

function closedBy(task: RollUpTask, day: CalendarDate): boolean {
  return task.standing === 'closed' && task.closedOn !== null && task.closedOn <= day;
}

function isOnSchedule(task: RollUpTask, settings: ColourSettings): boolean {
  if (task.completion === null || task.expected === null) return false;
  return colourOfGap(task.expected, task.completion, settings.gap) === 'green';
}

/** One in the denominator where it is asked, and in the numerator where it also holds. */
function rateOf(holds: boolean, isAsked = true): Rate {
  return { numerator: Number(isAsked && holds), denominator: Number(isAsked) };
}

function addRates(a: Rate, b: Rate): Rate {
  return { numerator: a.numerator + b.numerator, denominator: a.denominator + b.denominator };
}

function addCounts<K extends string>(
  a: Readonly<Record<K, number>>,
  b: Readonly<Record<K, number>>,
): Record<K, number> {
  const sum: Record<K, number> = { ...a };
  for (const key of Object.keys(b) as K[]) sum[key] = a[key] + b[key];
  return sum;
}
