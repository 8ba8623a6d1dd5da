import { Formula, Operation, Scale, Term } from './formula';

/** Means of more parts than this are printed by their sums. */
const PARTS_PRINTED = 6;

/** The formula by its letters: (A − B) ÷ (T − B). */
export function printSymbols(formula: Formula): string {
  return print(formula, {
    term: ({ symbol }) => symbol,
    series: ({ symbol }) => `Σ ${symbol}`,
    mean: ({ symbol }) => `Σ wᵢ${symbol} ÷ Σ wᵢ`,
  });
}

/** The same with the values in their places: (9个 − 0个) ÷ (22个 − 0个). Numbers are exact to six decimals. */
export function printValues(formula: Formula): string {
  return print(formula, {
    term: printTerm,
    series: ({ values, unit }) =>
      values.length === 0 ? '0' : values.map((value) => printNumber(value, 'number', unit)).join(' + '),
    mean: printMean,
  });
}

/** 9个, 40.9091%, 25.8: a share as a percentage, points and numbers as they are. */
export function printNumber(value: number, scale: Scale, unit: string | null): string {
  return scale === 'share' ? `${decimals(value * 100, 4)}%` : `${decimals(value, 6)}${unit ?? ''}`;
}

interface Printer {
  readonly term: (term: Term) => string;
  readonly series: (series: Extract<Formula, { kind: 'series' }>) => string;
  readonly mean: (mean: Extract<Formula, { kind: 'mean' }>) => string;
}

function print(formula: Formula, printer: Printer): string {
  switch (formula.kind) {
    case 'term':
      return printer.term(formula.term);
    case 'constant':
      return decimals(formula.value, 6);
    case 'series':
      return printer.series(formula);
    case 'mean':
      return printer.mean(formula);
    case 'operation':
      return printOperation(formula.operation, formula.of, printer);
  }
}

const signs: Readonly<Partial<Record<Operation, string>>> = { sum: '+', difference: '−', product: '×', quotient: '÷' };
const functions: Readonly<Partial<Record<Operation, string>>> = { least: 'min', greatest: 'max' };

function printOperation(operation: Operation, of: readonly Formula[], printer: Printer): string {
  const sign = signs[operation];
  if (!sign) return `${functions[operation]}(${of.map((part) => print(part, printer)).join(', ')})`;
  const parts = of.map((part) => (isOneWord(part) ? print(part, printer) : `(${print(part, printer)})`));
  return parts.join(` ${sign} `);
}

function isOneWord(formula: Formula): boolean {
  if (formula.kind === 'operation') return formula.operation in functions;
  return formula.kind === 'term' || formula.kind === 'constant';
}

function printTerm({ value, scale, unit }: Term): string {
  const text = printNumber(value, scale, unit);
  return value < 0 ? `(${text})` : text;
}

function printMean({ parts }: Extract<Formula, { kind: 'mean' }>): string {
  if (parts.length <= PARTS_PRINTED) {
    const products = parts.map(({ weight, share }) => `${decimals(weight, 6)} × ${printNumber(share, 'share', null)}`);
    return `(${products.join(' + ')}) ÷ (${parts.map(({ weight }) => decimals(weight, 6)).join(' + ')})`;
  }
  const product = parts.reduce((total, { weight, share }) => total + weight * share, 0);
  const whole = parts.reduce((total, { weight }) => total + weight, 0);
  return `${decimals(product, 6)} ÷ ${decimals(whole, 6)}`;
}

/** At most so many decimals, none that say nothing, and a minus as it is set in print. */
function decimals(value: number, places: number): string {
  const text = String(Number(value.toFixed(places)));
  return text.startsWith('-') ? `−${text.slice(1)}` : text;
}
