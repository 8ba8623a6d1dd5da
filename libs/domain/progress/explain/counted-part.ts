import { CalendarDate } from '../../calendar';
import { ColourSettings } from '../colour';
import { Rate } from '../rates';
import { isGroup, Weighed, weighedGroup, weighedTask } from '../roll-up';
import { LeftOut, RollUpChild } from '../roll-up-figures';
import { asCounted, leftOutReason, tallyOf } from '../task-tally';

/** Rates of a roll-up. */
export type RateName = 'closure' | 'onTime' | 'originallyOnTime' | 'onSchedule' | 'reporting' | 'coverage';

export const rateNames: readonly RateName[] = [
  ...(['closure', 'onTime', 'originallyOnTime', 'onSchedule', 'reporting', 'coverage'] as const),
];

/** What one child has in its roll-up: its place in the weighted figures and in every rate. Plain JSON. */
export interface CountedPart {
  readonly kind: 'task' | 'department';
  readonly id: string;
  readonly title: string;
  /** Null where it has no part in the weighted figures. */
  readonly weighed: Pick<Weighed, 'weight' | 'completion' | 'waitingCompletion' | 'expected'> | null;
  readonly rates: Readonly<Record<RateName, Rate>>;
  /** Tasks it leaves out, itself or below it, and why. */
  readonly leftOut: readonly LeftOut[];
}

/** The child as `rollUp` counts it on the day. */
export function countedPart(child: RollUpChild, day: CalendarDate, settings: ColourSettings): CountedPart {
  const { id, title } = child;
  if (isGroup(child)) {
    const { figures } = child;
    const weighed = shares(weighedGroup(child)[0]);
    return { kind: 'department', id, title, weighed, rates: ratesOf(figures), leftOut: figures.leftOut };
  }
  const task = asCounted(child);
  const tally = tallyOf(task, day, settings);
  const weighed = leftOutReason(task, day) === null ? shares(weighedTask(task)[0]) : null;
  return { kind: 'task', id, title, weighed, rates: ratesOf(tally), leftOut: tally.leftOut };
}

function ratesOf(from: Readonly<Record<RateName, Rate>>): Record<RateName, Rate> {
  const { closure, onTime, originallyOnTime, onSchedule, reporting, coverage } = from;
  return { closure, onTime, originallyOnTime, onSchedule, reporting, coverage };
}

function shares(weighed: Weighed | undefined): CountedPart['weighed'] {
  if (!weighed) return null;
  const { weight, completion, waitingCompletion, expected } = weighed;
  return { weight, completion, waitingCompletion, expected };
}
