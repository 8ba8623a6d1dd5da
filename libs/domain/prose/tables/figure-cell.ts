import type { Bound } from '../read-result';
import { namedMask } from '../recognise/named-spans';
import { arabicNumeral, scaled } from '../recognise/numerals';
import { findQuantities } from '../recognise/quantities';
import { multiplier, unitAt, unitInBrackets, unitName } from '../recognise/units';
import { sourceSpan } from '../normalise/chars';
import type { Cell } from './table';

/** A figure in a cell of its own, placed in the original. */
export interface CellFigure {
  value: number;
  unit: string | null;
  bound: Bound;
  start: number;
  end: number;
}

export interface ImpliedUnit {
  factor: number;
  unit: string;
}

/** 建成12, 投运1: a word for what is done to so many. */
const DONE = '(?:完成|建成|新建|投运|投用|开工|完工|竣工|新增|达到?|改造|盘活|引进|落户|累计)?';
const FIGURE = '(≥|≤|>|<|不少于|不低于|不超过|约)?(-?[\\d,]+(?:\\.\\d+)?)(万|亿)?(余|以上|以下|以内|左右)?';
const BARE = new RegExp(`^${DONE}${FIGURE}$`);
/** 其中快充桩917, 签约20: one of several figures in a cell, named. */
const NAMED = new RegExp(`^[一-龥“”]{0,12}?${FIGURE}$`);
const BOUNDS: Record<string, Bound> = {
  '≥': 'at_least', '>': 'at_least', 不少于: 'at_least', 不低于: 'at_least', 以上: 'at_least',
  '≤': 'at_most', '<': 'at_most', 不超过: 'at_most', 以内: 'at_most', 以下: 'at_most', 约: 'about', 余: 'about', 左右: 'about',
}; // prettier-ignore

/**
 * The figures of a cell that holds hardly anything else (2500, 3所, ≥95%, 3416，其中快充桩917); empty when the cell holds a sentence
 * or none.
 */
export function figuresOf(cell: Cell): CellFigure[] {
  const { text } = cell.chars;
  const bare = BARE.exec(text);
  if (bare) return [bareFigure(cell, bare, 0)];
  if (text.endsWith('。')) return [];
  const listed = listedFigures(cell);
  if (listed.length > 0) return listed;
  const found = findQuantities(text, namedMask(text));
  const words = text.replace(/[\d.,，、；()（）%以上下内左右约不低于少高超过≥≤]/g, '').length;
  const counted = found.reduce((sum, { unit }) => sum + unit.length, 0);
  if (found.length === 0 || words - counted > 4) return [];
  return quantitiesOf(cell);
}

function bareFigure({ chars }: Cell, match: RegExpExecArray, from: number): CellFigure {
  return {
    value: scaled(arabicNumeral(match[2]!), multiplier(match[3] ?? '')),
    unit: null,
    bound: BOUNDS[match[1] ?? match[4] ?? ''] ?? 'exact',
    ...sourceSpan(chars, from, from + match[0].length),
  };
}

/** Two bare figures or more, the first of them first, between commas. */
function listedFigures(cell: Cell): CellFigure[] {
  const pieces = cell.chars.text.split(/[，；]/);
  if (pieces.length < 2 || !BARE.test(pieces[0]!)) return [];
  let from = 0;
  const figures = pieces.map((piece) => {
    const match = NAMED.exec(piece);
    const figure = match && bareFigure(cell, match, from);
    from += piece.length + 1;
    return figure;
  });
  return figures.every((figure) => figure !== null) ? figures : [];
}

/** Every figure of a cell, sentence or not. */
export function quantitiesOf({ chars }: Cell): CellFigure[] {
  return findQuantities(chars.text, namedMask(chars.text)).map(({ value, unit, bound, numberAt, end }) => ({
    value,
    unit,
    bound,
    ...sourceSpan(chars, numberAt, end),
  }));
}

/** The unit that a head (投资（万元）, 完成率%), a unit cell (万元) or a task name (新增就业(人)) lends to bare figures. */
export function impliedUnit(words: string): ImpliedUnit | null {
  const inBrackets = unitInBrackets(words);
  if (inBrackets) return inBrackets;
  if (/%$/.test(words)) return { factor: 1, unit: '%' };
  return null;
}

export function unitOfCell(text: string): ImpliedUnit | null {
  const match = /^([百千万亿]*)(.+)$/.exec(text.replace(/[（）()]/g, ''));
  if (!match) return null;
  const unit = unitAt(match[2]!, 0);
  return unit !== null && unit.length === match[2]!.length
    ? { factor: multiplier(match[1]!), unit: unitName(unit) }
    : null;
}
