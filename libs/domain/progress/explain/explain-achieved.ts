import { completionShare } from '../achievement';
import { Measure } from '../measure';
import { measureTypes } from '../measure-types';
import { ExplainedStep, Explanation, step, termsOfSteps } from './explanation';
import { completionRules, names, noteWords } from './figure-words';
import { constant, Formula, greatest, least, share, Words } from './formula';

/** A measure with what was achieved of it; `r` null where it has no value. */
export interface AchievedMeasure extends Pick<Measure, 'type' | 'object' | 'weight'> {
  readonly r: number | null;
}

export const COMPLETION = { symbol: 'c', name: names.completion };

/** How a completion comes from its measures where no ledger stands beside them, as in a frozen report. */
export function completionExplained(
  title: string,
  measures: readonly AchievedMeasure[],
  completion: number | null,
): Explanation {
  const open = completion === null ? [] : stepsOfAchieved(measures);
  const isOpen = open.at(-1)?.value === completion;
  const steps = completion === null || isOpen ? open : [closedStep()];
  return {
    title: { zh: `${title} · ${names.completion.zh}`, en: `${title} · ${names.completion.en}` },
    rule: completionRules.verified,
    value: completion,
    scale: 'share',
    unit: null,
    steps,
    terms: termsOfSteps(steps),
    included: [],
    excluded: [],
    coverage: null,
    note: completion === null ? noteWords.unquantified : null,
  };
}

/** From each r to c: kept within bounds, and of several their weighted mean. Empty where none has a value. */
export function stepsOfAchieved(measures: readonly AchievedMeasure[]): ExplainedStep[] {
  const valued = measures.flatMap(({ r, ...measure }) => (r === null ? [] : [{ ...measure, r }]));
  const [only] = valued;
  if (!only) return [];
  if (valued.length === 1) return [step(COMPLETION, withinBounds('r', names.achievement, only.r))];
  const each = valued.map((measure, index) => {
    const name = achievementOf(measure);
    return step({ symbol: `c${index + 1}`, name }, withinBounds(`r${index + 1}`, name, measure.r));
  });
  const parts = valued.map(({ weight, r }) => ({ weight, share: completionShare(r) ?? 0 }));
  return [...each, step(COMPLETION, { kind: 'mean', symbol: 'cᵢ', parts })];
}

/** c = min(1, max(0, r)). */
export function withinBounds(symbol: string, name: Words, r: number): Formula {
  return least(constant(1), greatest(constant(0), share(symbol, name, r)));
}

/** c of a task closed as completed. */
export function closedStep(): ExplainedStep {
  return step({ ...COMPLETION, because: completionRules.closed }, constant(1));
}

function achievementOf({ type, object }: AchievedMeasure): Words {
  const { zh, en } = measureTypes[type];
  return { zh: `“${object || zh}”达成率`, en: `achievement of “${object || en}”` };
}
