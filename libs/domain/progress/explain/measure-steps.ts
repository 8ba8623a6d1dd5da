import { Achievement } from '../achievement';
import { quantityOf } from '../figure';
import { dynamicZeroFigure, recurringFigure } from '../figures-of-checks';
import { sitesDone } from '../figures-of-lists';
import { EntryMode, Measure, MeasureType } from '../measure';
import { ProgressEntry } from '../progress-entry';
import { ExplainedStep, step, StepResult } from './explanation';
import { constant, Formula, greatest, least, minus, number, over, share } from './formula';
import { names, rulesOfMeasures } from './figure-words';

/** The steps from a measure's counted entries, oldest first, to its r; empty where it has none. */
export function measureSteps(
  measure: Measure,
  entries: readonly ProgressEntry[],
  achievement: Pick<Achievement, 'r'>,
): ExplainedStep[] {
  return achievement.r === null ? [] : stepsOfTypes[measure.type](measure, entries);
}

type StepsRule = (measure: Measure, entries: readonly ProgressEntry[]) => ExplainedStep[];

const R: StepResult = { symbol: 'r', name: names.achievement };

const growth: StepsRule = (measure, entries) => {
  const { symbols, steps } = actualOf(measure, entries);
  const baseline = number('B', names.baseline, measure.baseline ?? 0, measure.unit);
  const target = number('T', names.target, measure.target ?? 0, measure.unit);
  return [...steps, step(R, over(minus(symbols, baseline), minus(target, baseline)))];
};

const ceiling: StepsRule = (measure, entries) => {
  const { symbols, steps, value } = actualOf(measure, entries);
  return [...steps, ceilingStep(symbols, value, number('C', names.ceiling, measure.target ?? 0, measure.unit))];
};

const floor: StepsRule = (measure, entries) => {
  const { symbols, steps, value } = actualOf(measure, entries);
  return [...steps, floorStep(symbols, value, number('F', names.floor, measure.target ?? 0, measure.unit))];
};

const range: StepsRule = (measure, entries) => {
  const { symbols, steps, value } = actualOf(measure, entries);
  const { low, high } = measure.range ?? { low: 0, high: 1 };
  const [l, h] = [number('l', names.low, low, measure.unit), number('h', names.high, high, measure.unit)];
  if (value >= low && value <= high) return [...steps, step({ ...R, because: rulesOfMeasures.inside }, constant(1))];
  const distance = value < low ? minus(l, symbols) : minus(symbols, h);
  const outside = greatest(constant(0), minus(constant(1), over(distance, minus(h, l))));
  return [...steps, step({ ...R, because: rulesOfMeasures.outside }, outside)];
};

const ratio: StepsRule = (measure, entries) => {
  const rates = measure.entryMode === 'total' ? entries.slice(-1) : entries;
  const field = (name: 'numerator' | 'denominator', symbol: string): Formula => ({
    kind: 'series',
    symbol,
    values: rates.map((entry) => entry[name] ?? 0),
    unit: null,
  });
  const p = step({ symbol: 'p', name: names.ratio }, over(field('numerator', 'nᵢ'), field('denominator', 'mᵢ')));
  const [actual, target] = [share('p', names.ratio, p.value), measure.target ?? 0];
  switch (measure.ratioBound ?? 'floor') {
    case 'ceiling':
      return [p, ceilingStep(actual, p.value, share('C', names.ceiling, target))];
    case 'floor':
      return [p, floorStep(actual, p.value, share('F', names.floor, target))];
    case 'level': {
      const baseline = share('B', names.baseline, measure.baseline ?? 0);
      return [p, step(R, over(minus(actual, baseline), minus(share('T', names.target, target), baseline)))];
    }
  }
};

const stages: StepsRule = (measure, entries) => {
  const reached = measure.stages.map((stage, index) => {
    const own = entries.filter((entry) => entry.stageId === stage.id);
    const mark = `${index + 1}`;
    const actual = number(
      `A${mark}`,
      { zh: `“${stage.title}”现值`, en: `Actual of “${stage.title}”` },
      quantityOf(own, measure.entryMode) ?? 0,
      measure.unit,
    );
    const target = number(
      `T${mark}`,
      { zh: `“${stage.title}”目标`, en: `Target of “${stage.title}”` },
      stage.target,
      measure.unit,
    );
    return step(
      { symbol: `r${mark}`, name: { zh: `“${stage.title}”达成率，不超过100%`, en: `“${stage.title}”, 100% at most` } },
      least(constant(1), greatest(constant(0), over(actual, target))),
    );
  });
  const parts = measure.stages.map(({ weight }, index) => ({ weight, share: reached[index]?.value ?? 0 }));
  return [...reached, step(R, { kind: 'mean', symbol: 'rᵢ', parts })];
};

const milestones: StepsRule = (measure, entries) => {
  const ids = new Set(entries.flatMap((entry) => entry.milestoneIds));
  const weights = (nodes: Measure['milestones'], symbol: string): Formula => ({
    kind: 'series',
    symbol,
    values: nodes.map(({ weight }) => weight),
    unit: null,
  });
  const reached = measure.milestones.filter(({ id }) => ids.has(id));
  return [step(R, over(weights(reached, 'wᵢ（已核实节点）'), weights(measure.milestones, 'wᵢ')))];
};

const sites: StepsRule = (measure, entries) => {
  const counted = number('A', names.sitesDone, sitesDone(entries, measure.entryMode), measure.unit);
  return [step(R, over(counted, number('T', names.sites, measure.sites?.count ?? 0, measure.unit)))];
};

/** Counted as the figure itself counts them, period by period or check by check. */
const recurring: StepsRule = (measure, entries) => {
  const { numerator, denominator } = recurringFigure(measure, entries);
  const met = number('A', names.periodsMet, numerator ?? 0, null);
  return [step(R, over(met, number('T', names.periodsDue, denominator ?? 0, null)))];
};

const dynamicZero: StepsRule = (measure, entries) => {
  const { numerator, denominator } = dynamicZeroFigure(measure, entries);
  const clear = number('A', names.checksClear, numerator ?? 0, null);
  return [step(R, over(clear, number('n', names.checks, denominator ?? 0, null)))];
};

/** A position and an index have no r: they are judged against others. */
const nothing: StepsRule = () => [];

const binary: StepsRule = (_measure, entries) => {
  const isDone = quantityOf(entries, 'total') === 1;
  return [step({ ...R, because: isDone ? rulesOfMeasures.done : rulesOfMeasures.notDone }, constant(isDone ? 1 : 0))];
};

const stepsOfTypes: Readonly<Record<MeasureType, StepsRule>> = {
  cumulative: growth,
  level: growth,
  reduction: growth,
  ...{ ceiling, floor, range, ratio, stages, milestones, sites, binary },
  ...{ recurring, dynamic_zero: dynamicZero, rank: nothing, index: nothing, unquantified: nothing },
};

/** A: a letter where one entry tells it, a step of its own where increments are added up; B where nothing was reported. */
function actualOf(measure: Measure, entries: readonly ProgressEntry[]) {
  const values = valuesOf(entries, measure.entryMode);
  const { unit } = measure;
  const value = quantityOf(entries, measure.entryMode) ?? measure.baseline ?? 0;
  const symbols = number('A', values.length === 0 ? names.nothingReported : names.actual, value, unit);
  if (values.length < 2) return { symbols, value, steps: [] };
  const added: Formula = { kind: 'series', symbol: 'aᵢ', values, unit };
  return { symbols, value, steps: [step({ symbol: 'A', name: names.increments, scale: 'number', unit }, added)] };
}

/** The values of entries that A is made of. */
function valuesOf(entries: readonly ProgressEntry[], mode: EntryMode): number[] {
  const values = entries.flatMap(({ value }) => (value === null ? [] : [value]));
  return mode === 'increment' ? values : values.slice(-1);
}

function ceilingStep(actual: Formula, value: number, limit: Formula): ExplainedStep {
  const bound = limit.kind === 'term' ? limit.term.value : 0;
  if (value <= bound) return step({ ...R, because: rulesOfMeasures.withinCeiling }, constant(1));
  if (bound === 0) return step({ ...R, because: rulesOfMeasures.aboveNothing }, constant(0));
  const above = greatest(constant(0), minus(constant(2), over(actual, limit)));
  return step({ ...R, because: rulesOfMeasures.aboveCeiling }, above);
}

function floorStep(actual: Formula, value: number, limit: Formula): ExplainedStep {
  const bound = limit.kind === 'term' ? limit.term.value : 0;
  if (value >= bound) return step({ ...R, because: rulesOfMeasures.aboveFloor }, constant(1));
  return step({ ...R, because: rulesOfMeasures.belowFloor }, greatest(constant(0), over(actual, limit)));
}
