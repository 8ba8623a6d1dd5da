import { Measure } from '../progress';
import { ReviewedFigure, ReviewedItem } from './reviewed';
import { TrackedTask } from './tracked-task';
import { pairsOf, shareFound, Telling } from './wording';

/** What speaks for an item being about a task, each 0–1; null where nothing can be said about it. */
export interface Grounds {
  /** The same words: mostly how much of the task's stands in the item. */
  readonly wording: number;
  /** The same thing counted. */
  readonly object: number | null;
  /** The same unit. */
  readonly unit: number | null;
  /** The same places by name. */
  readonly place: number | null;
  /** A figure that could be this target's result. */
  readonly figure: number | null;
}

/** Words and object say most; a unit or a size alone nearly nothing. */
const WEIGHTS: Readonly<Record<keyof Grounds, number>> = { wording: 5, object: 3, unit: 1, place: 2, figure: 1 };

/** The weighted mean of the grounds that can be spoken of: 0–1. */
export function scoreOf(grounds: Grounds): number {
  let weights = 0;
  let sum = 0;
  for (const [ground, weight] of Object.entries(WEIGHTS) as [keyof Grounds, number][]) {
    const value = grounds[ground];
    if (value === null) continue;
    weights += weight;
    sum += weight * value;
  }
  return sum / weights;
}

export function groundsFor(item: ReviewedItem, task: TrackedTask, telling: Telling): Grounds {
  const counted = task.measures.filter(({ unit, object }) => unit !== null && object !== '');
  const pairs = item.figures.flatMap((figure) => counted.map((measure) => ({ figure, measure })));
  const best = (ground: (figure: ReviewedFigure, measure: Measure) => number) =>
    pairs.length === 0 ? null : Math.max(...pairs.map(({ figure, measure }) => ground(figure, measure)));
  return {
    wording: wordingOf(item, task, telling),
    object: best((figure, measure) => likeness(figure.of, measure.object, telling)),
    unit: best((figure, measure) => Number(sameUnit(figure.unit, measure.unit))),
    place: placesOf(item, task),
    figure: best(sizeOf),
  };
}

/** How alike two names of a thing are: the better covered of the two, since either may be the longer form. */
export function likeness(a: string, b: string, telling: Telling): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  return Math.max(shareFound(one, other, telling), shareFound(other, one, telling));
}

/** ㎡ is 平方米, and 个 and 处 count the same things. */
export function sameUnit(a: string, b: string | null): boolean {
  const plain = (unit: string) => ({ '㎡': '平方米', '％': '%', 处: '个', 所: '个' })[unit] ?? unit;
  return b !== null && plain(a) === plain(b);
}

const TASK_IN_ITEM = 0.65;
const ITEM_IN_TASK = 0.35;

/** A review says less or more than the plan did, so that both ways count; a heading may hold the subject: 加装电梯。年内签约42台. */
function wordingOf(item: ReviewedItem, task: TrackedTask, telling: Telling): number {
  const said = pairsOf(item.quote);
  const promised = pairsOf(`${task.title} ${task.sentence}`);
  const withHeading = new Set([...promised, ...pairsOf(task.theme)]);
  const own = shareFound(promised, said, telling);
  const byObject = Math.max(0, ...task.measures.map(({ object }) => shareFound(pairsOf(object), said, telling)));
  return TASK_IN_ITEM * Math.max(own, byObject * 0.9) + ITEM_IN_TASK * shareFound(said, withHeading, telling);
}

/** The share of the fewer names that both have. */
function placesOf(item: ReviewedItem, task: TrackedTask): number | null {
  const named = task.measures.flatMap(({ sites }) => sites?.named.map(({ name }) => name) ?? []);
  const fewer = Math.min(named.length, item.sites.length);
  return fewer === 0 ? null : item.sites.filter((site) => named.includes(site)).length / fewer;
}

/** Results lie near their targets; a tenth or ten times of one is another thing. */
function sizeOf({ value, unit }: ReviewedFigure, measure: Measure): number {
  const target = measure.sites?.count ?? measure.target;
  if (target === null || !sameUnit(unit, measure.unit)) return 0;
  const stated = measure.type === 'ratio' ? target * 100 : target;
  if (stated === 0 || value === 0) return Number(stated === value);
  return Math.max(0, Math.min(value / stated, stated / value));
}
