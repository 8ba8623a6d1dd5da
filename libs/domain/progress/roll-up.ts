import { CalendarDate } from '../calendar';
import { Refusal } from '../errors';
import { Colour, ColourSettings } from './colour';
import { sumOf, weightedMean } from './decimal';
import { colourOfGap } from './gap';
import { RollUpChild, RollUpFigures, RollUpGroup, RollUpQuantity, RollUpTask } from './roll-up-figures';
import { addTallies, asCounted, leftOutReason, Tally, tallyOf } from './task-tally';

/** A child with a value, as the weighted figures see it. */
export interface Weighed {
  readonly weight: number;
  readonly completion: number;
  readonly waitingCompletion: number;
  readonly expected: number | null;
  readonly quantity: RollUpQuantity | null;
}

/**
 * The figures of many tasks, or of roll-ups of them, on a day; the order of children does not matter. Σ wᵢcᵢ/Σ wᵢ over
 * children that have a value, weighing a group by its leaves with one unless weights are given, so that a parent is the
 * pooled mean of its leaves. Counts and rates are pooled. Closing with 完成 makes a task's completion 1; 撤销 takes it
 * out of scope. No children: empty figures, grey.
 */
export function rollUp(children: readonly RollUpChild[], day: CalendarDate, settings: ColourSettings): RollUpFigures {
  const groups = children.filter(isGroup);
  const tasks = children.filter(isTask).map(asCounted);
  const tally = addTallies([
    ...tasks.map((task) => tallyOf(task, day, settings)),
    ...groups.map((group) => group.figures),
  ]);
  const weighed = [
    ...tasks.filter((task) => leftOutReason(task, day) === null).flatMap(weighedTask),
    ...groups.flatMap(weighedGroup),
  ];
  const completion = meanOf(weighed, (child) => child.completion);
  const expected = meanOf(weighed, (child) => child.expected);
  return {
    day,
    ...tally,
    leftOut: [...tally.leftOut].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id))),
    completion,
    waitingCompletion: meanOf(weighed, (child) => child.waitingCompletion),
    expected,
    colour: ownColour(tally, completion, expected, settings),
    quantity: sharedQuantity(weighed),
  };
}

/** Explicit weights of a level are given to all children or none, and sum to 100. */
export function refuseWeights(children: readonly Pick<RollUpChild, 'weight'>[]): Refusal | null {
  const weights = children.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  if (weights.length === 0) return null;
  if (weights.length === children.length && weights.every((weight) => weight > 0) && sumOf(weights) === 100)
    return null;
  return {
    code: 'weights_not_100',
    field: 'weight',
    zh: '同级权重应全部填写，且合计为100',
    en: 'Give every weight of the level; together they make 100',
  };
}

export function isGroup(child: RollUpChild): child is RollUpGroup {
  return 'figures' in child;
}

function isTask(child: RollUpChild): child is RollUpTask {
  return !isGroup(child);
}

/** The task in the weighted figures; empty without a value. */
export function weighedTask(task: RollUpTask): Weighed[] {
  const { completion, expected, quantity } = task;
  if (completion === null) return [];
  const isClosed = task.standing === 'closed';
  const waitingCompletion = isClosed ? completion : (task.waitingCompletion ?? completion);
  return [{ weight: task.weight ?? 1, completion, waitingCompletion, expected, quantity }];
}

/** The roll-up below in the weighted figures; empty without a value. */
export function weighedGroup({ weight, figures }: RollUpGroup): Weighed[] {
  const { completion, expected, quantity, leaves } = figures;
  if (completion === null) return [];
  const waitingCompletion = figures.waitingCompletion ?? completion;
  return [{ weight: weight ?? leaves, completion, waitingCompletion, expected, quantity }];
}

function meanOf(children: readonly Weighed[], shareIn: (child: Weighed) => number | null): number | null {
  return weightedMean(
    children.flatMap((child) => {
      const share = shareIn(child);
      return share === null ? [] : [{ weight: child.weight, share }];
    }),
  );
}

/** By the rule on its own c and e; blue once all in scope is closed, grey without a value. */
export function ownColour(
  tally: Pick<Tally, 'tasks' | 'closure'>,
  completion: number | null,
  expected: number | null,
  settings: ColourSettings,
): Colour {
  if (tally.tasks > 0 && tally.closure.numerator === tally.tasks) return 'blue';
  if (completion === null || expected === null) return 'grey';
  return colourOfGap(expected, completion, settings.gap);
}

/** ΣA and ΣT where every child with a value counts the same thing in the same unit. */
function sharedQuantity(children: readonly Weighed[]): RollUpQuantity | null {
  const quantities = children.flatMap(({ quantity }) => (quantity === null ? [] : [quantity]));
  const first = quantities[0];
  if (first === undefined || quantities.length < children.length) return null;
  if (!quantities.every(({ object, unit }) => object === first.object && unit === first.unit)) return null;
  return {
    object: first.object,
    unit: first.unit,
    actual: sumOf(quantities.map((quantity) => quantity.actual)),
    target: sumOf(quantities.map((quantity) => quantity.target)),
  };
}
