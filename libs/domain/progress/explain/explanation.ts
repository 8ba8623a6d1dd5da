import { Rate } from '../rates';
import { evaluate, Formula, Scale, Term, Words } from './formula';
import { printSymbols, printValues } from './print-formula';

/** 这个数怎么来的: what a figure is computed by, from what, and what was left out. Plain JSON. */
export interface Explanation {
  readonly title: Words;
  /** The rule in a sentence. */
  readonly rule: Words;
  /** As the figure itself has it; null where there is none, and `note` says why. */
  readonly value: number | null;
  readonly scale: Scale;
  readonly unit: string | null;
  /** In order; the last one gives the figure. Empty where there is none. */
  readonly steps: readonly ExplainedStep[];
  /** The letters of all steps, each once. */
  readonly terms: readonly Term[];
  readonly included: readonly IncludedPart[];
  readonly excluded: readonly ExcludedPart[];
  /** 已报 n/m; null where it is not asked. */
  readonly coverage: Rate | null;
  readonly note: Words | null;
}

/** A line of the computation: r = (A − B) ÷ (T − B) = (9个 − 0个) ÷ (22个 − 0个). */
export interface ExplainedStep {
  readonly symbol: string;
  readonly name: Words;
  readonly formula: string;
  readonly substituted: string;
  readonly value: number;
  readonly scale: Scale;
  readonly unit: string | null;
  readonly terms: readonly Term[];
  /** Which case of the rule this is, where it has several. */
  readonly because: Words | null;
}

/** What a part of a figure is: a line of the ledger, a task, or the roll-up of a department. */
export type PartKind = 'entry' | 'task' | 'department';

export interface IncludedPart {
  readonly kind: PartKind;
  readonly id: string;
  /** Of an entry empty: who and when stand with its id in the ledger. */
  readonly title: string;
  /** What it has in the figure: a quantity, a share; null where it only confirms. */
  readonly value: number | null;
  readonly scale: Scale;
  readonly unit: string | null;
  /** In a weighted mean; null elsewhere. */
  readonly weight: number | null;
  /** Of a rate; null elsewhere. */
  readonly rate: Rate | null;
  readonly role: Words;
}

export interface ExcludedPart {
  readonly kind: PartKind;
  readonly id: string;
  readonly title: string;
  readonly reason: Words;
}

export interface StepResult {
  readonly symbol: string;
  readonly name: Words;
  readonly scale?: Scale;
  readonly unit?: string | null;
  readonly because?: Words;
}

/** A step by its formula; its value is what the formula evaluates to. */
export function step(
  { symbol, name, scale = 'share', unit = null, because }: StepResult,
  formula: Formula,
): ExplainedStep {
  return {
    ...{ symbol, name, scale, unit, because: because ?? null },
    formula: printSymbols(formula),
    substituted: printValues(formula),
    value: evaluate(formula),
    terms: termsOf(formula),
  };
}

/** The letters of steps that no step computes, each once, in order. */
export function termsOfSteps(steps: readonly ExplainedStep[]): Term[] {
  const computed = new Set(steps.map(({ symbol }) => symbol));
  const letters = new Map<string, Term>();
  for (const term of steps.flatMap(({ terms }) => terms)) {
    if (!computed.has(term.symbol) && !letters.has(term.symbol)) letters.set(term.symbol, term);
  }
  return [...letters.values()];
}

function termsOf(formula: Formula): Term[] {
  if (formula.kind === 'term') return [formula.term];
  return formula.kind === 'operation' ? formula.of.flatMap(termsOf) : [];
}
