import { Rate } from '../rates';
import { CountedPart, RateName } from './counted-part';
import { gapStep } from './explain-task';
import { ExcludedPart, ExplainedStep, Explanation, IncludedPart, step, termsOfSteps } from './explanation';
import { leftOutWords, names } from './figure-words';
import { Formula, over, WeighedShare, Words } from './formula';
import { outsideRates, rateRoles, rateWords, weightedRules } from './rate-words';

export type WeightedFigure = 'completion' | 'waitingCompletion' | 'expected';

/** Figures of a roll-up that can be asked about. */
export type ExplainedRollUpFigure = WeightedFigure | 'gap' | RateName;

/**
 * How a roll-up's figure comes from its children, in their order. `of` is what it is of: 社区办, 清溪镇. The figure is that of
 * `rollUp` over the same children.
 */
export function explainRollUp(of: string, figure: ExplainedRollUpFigure, parts: readonly CountedPart[]): Explanation {
  if (figure === 'gap') return gapExplained(of, parts);
  return isWeighted(figure) ? weightedExplained(of, figure, parts) : rateExplained(of, figure, parts);
}

function weightedExplained(of: string, figure: WeightedFigure, parts: readonly CountedPart[]): Explanation {
  const steps = weightedSteps(figure, parts);
  return {
    ...titled(of, names[figure], weightedRules[figure], steps),
    scale: 'share',
    included: parts.flatMap((part) => includedShare(part, figure)),
    excluded: leftOut(parts),
    coverage: added(parts, 'coverage'),
    note: steps.length === 0 ? nothingCounts : null,
  };
}

function gapExplained(of: string, parts: readonly CountedPart[]): Explanation {
  const [done, due] = [weightedSteps('completion', parts), weightedSteps('expected', parts)];
  const [c, e] = [done.at(-1)?.value, due.at(-1)?.value];
  const steps = c === undefined || e === undefined ? [] : [...done, ...due, gapStep(e, c)];
  return {
    ...titled(of, names.gap, weightedRules.gap, steps),
    scale: 'points',
    included: parts.flatMap((part) => includedShare(part, 'completion')),
    excluded: leftOut(parts),
    coverage: added(parts, 'coverage'),
    note: steps.length === 0 ? nothingCounts : null,
  };
}

function rateExplained(of: string, figure: RateName, parts: readonly CountedPart[]): Explanation {
  const { name, rule, numerator, denominator } = rateWords[figure];
  const rate = added(parts, figure);
  const count = (symbol: string, word: Words, value: number): Formula => ({
    kind: 'term',
    term: { symbol, name: word, value, scale: 'number', unit: null },
  });
  const formula = over(count('n', numerator, rate.numerator), count('m', denominator, rate.denominator));
  const steps = rate.denominator === 0 ? [] : [step({ symbol: 'n/m', name }, formula)];
  return {
    ...titled(of, name, rule, steps),
    scale: 'share',
    included: parts.flatMap((part) => includedRate(part, figure)),
    excluded: parts.flatMap((part) => outsideRate(part, figure)),
    coverage: null,
    note: steps.length === 0 ? noBase : null,
  };
}

function isWeighted(figure: Exclude<ExplainedRollUpFigure, 'gap'>): figure is WeightedFigure {
  return figure === 'completion' || figure === 'waitingCompletion' || figure === 'expected';
}

const symbols: Readonly<Record<WeightedFigure, string>> = { completion: 'c', waitingCompletion: 'c', expected: 'e' };

function weightedSteps(figure: WeightedFigure, parts: readonly CountedPart[]): ExplainedStep[] {
  const shares = parts.flatMap((part) => shareOfPart(part, figure));
  if (shares.length === 0) return [];
  const symbol = symbols[figure];
  return [step({ symbol, name: names[figure] }, { kind: 'mean', symbol: `${symbol}ᵢ`, parts: shares })];
}

function shareOfPart({ weighed }: CountedPart, figure: WeightedFigure): WeighedShare[] {
  const share = weighed?.[figure] ?? null;
  return weighed === null || share === null ? [] : [{ weight: weighed.weight, share }];
}

function includedShare(part: CountedPart, figure: WeightedFigure): IncludedPart[] {
  const { kind, id, title } = part;
  return shareOfPart(part, figure).map(({ weight, share }) => ({
    ...{ kind, id, title, value: share, scale: 'share' as const, unit: null, weight, rate: null },
    role: rateRoles.counted,
  }));
}

function includedRate({ kind, id, title, rates }: CountedPart, figure: RateName): IncludedPart[] {
  const rate = rates[figure];
  if (rate.denominator === 0) return [];
  const isWhole = rate.numerator === rate.denominator;
  const role =
    kind === 'department' || figure === 'reporting' ? rateRoles.counted : rateRoles[isWhole ? 'met' : 'unmet'];
  return [{ kind, id, title, value: null, scale: 'number', unit: null, weight: null, rate, role }];
}

/** A task outside a rate: out of scope, or not asked by it. */
function outsideRate({ kind, id, title, rates, leftOut: own }: CountedPart, figure: RateName): ExcludedPart[] {
  if (rates[figure].denominator > 0) return [];
  const isCancelled = own.some((left) => left.id === id && left.reason === 'cancelled');
  return [{ kind, id, title, reason: isCancelled ? leftOutWords.cancelled : outsideRates[figure] }];
}

function leftOut(parts: readonly CountedPart[]): ExcludedPart[] {
  return parts.flatMap((part) =>
    part.leftOut.map(({ id, title, reason }) => ({ kind: 'task' as const, id, title, reason: leftOutWords[reason] })),
  );
}

function added(parts: readonly CountedPart[], name: RateName): Rate {
  return parts.reduce(
    (total, { rates }) => ({
      numerator: total.numerator + rates[name].numerator,
      denominator: total.denominator + rates[name].denominator,
    }),
    { numerator: 0, denominator: 0 },
  );
}

function titled(of: string, name: Words, rule: Words, steps: readonly ExplainedStep[]) {
  return {
    title: { zh: `${of} · ${name.zh}`, en: `${of} · ${name.en}` },
    rule,
    value: steps.at(-1)?.value ?? null,
    unit: null,
    steps,
    terms: termsOfSteps(steps),
  };
}

const nothingCounts: Words = { zh: '没有可以计入的任务', en: 'No task counts' };
const noBase: Words = { zh: '无基数：没有应计的任务', en: 'No base: no task is asked' };
