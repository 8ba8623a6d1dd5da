import { CalendarDate } from '../calendar';
import { ColourSettings } from './colour';
import { shareOf, sumOf } from './decimal';
import { ownColour } from './roll-up';
import { KeptFigures, RollUpFigures } from './roll-up-figures';
import { addTallies, emptyTally } from './task-tally';

/** The counted figures of a roll-up; counts and rates add up. */
type Counted = Omit<
  RollUpFigures,
  'day' | 'completion' | 'waitingCompletion' | 'expected' | 'colour' | 'quantity' | 'leftOut'
>;

/**
 * What tasks add up to on a day: everything in a roll-up that is a sum, so that a database can add it up and sums over
 * disjoint tasks make those of all of them. The weighted ones are over the tasks with a value.
 */
export interface RollUpSums extends Counted {
  /** Σ w, Σ wc, Σ w(c含待核) and Σ we. */
  readonly weighed: WeighedSums;
  /** Of the tasks with a value that count something in a unit. */
  readonly quantities: QuantitySums;
}

export interface WeighedSums {
  readonly weight: number;
  readonly completion: number;
  readonly waitingCompletion: number;
  readonly expected: number;
}

export interface QuantitySums {
  /** How many tasks; it may be fewer than have a value. */
  readonly tasks: number;
  /** Object and unit where all have the same; null where they differ, or there are none. */
  readonly same: { readonly object: string; readonly unit: string } | null;
  readonly actual: number;
  readonly target: number;
}

/** The figures that `rollUp` makes of the same tasks, those left out counted and not named. None: empty figures, grey. */
export function figuresOfSums(all: readonly RollUpSums[], day: CalendarDate, settings: ColourSettings): KeptFigures {
  const { leftOut: _none, ...tally } = addTallies(all.map((sums) => ({ ...emptyTally, ...countedIn(sums) })));
  const mean = (part: keyof WeighedSums) => meanOf(all, part);
  const completion = mean('completion');
  const expected = mean('expected');
  return {
    day,
    ...tally,
    completion,
    waitingCompletion: mean('waitingCompletion'),
    expected,
    colour: ownColour(tally, completion, expected, settings),
    quantity: quantityOf(all, tally.leaves),
  };
}

function countedIn({ weighed: _weighed, quantities: _quantities, ...counted }: RollUpSums): Counted {
  return counted;
}

function meanOf(all: readonly RollUpSums[], part: keyof WeighedSums): number | null {
  const whole = sumOf(all.map(({ weighed }) => weighed.weight));
  return whole === 0 ? null : shareOf(sumOf(all.map(({ weighed }) => weighed[part])), whole);
}

function quantityOf(all: readonly RollUpSums[], leaves: number): KeptFigures['quantity'] {
  const having = all.map(({ quantities }) => quantities).filter(({ tasks }) => tasks > 0);
  const same = having[0]?.same ?? null;
  if (same === null || sumOf(having.map(({ tasks }) => tasks)) < leaves) return null;
  if (!having.every((each) => each.same?.object === same.object && each.same.unit === same.unit)) return null;
  return {
    ...same,
    actual: sumOf(having.map(({ actual }) => actual)),
    target: sumOf(having.map(({ target }) => target)),
  };
}
