import { isOrganisation, splitUnits } from '../recognise/organisations';
import { unitAt } from '../recognise/units';
import type { Column } from './column-roles';
import { type Cell, joinCells } from './table';

const NUMBER = /^[\d.,]+(?:万|亿)?[^，。；]{0,8}$/;
const BARE = /^[\d.,]+$/;
const SKIP = -0.6;
const IMPOSSIBLE = -1e9;

/**
 * The cell of each column, or null. A row as long as the head keeps its order; otherwise cells go to columns in order, where
 * they fit best by what they look like, a long cell perhaps in pieces.
 */
export function alignCells(cells: readonly Cell[], columns: readonly Column[], loose: boolean): (Cell | null)[] {
  if (cells.length === columns.length || !loose)
    return columns.map((_, i) => (cells[i] && cells[i].chars.text !== '' ? cells[i] : null));
  const best: number[][] = Array.from({ length: cells.length + 1 }, () =>
    new Array<number>(columns.length + 1).fill(IMPOSSIBLE),
  );
  const from: ('skip' | 'take' | 'more' | null)[][] = best.map((row) => row.map(() => null));
  best[0]![0] = 0;
  for (let i = 0; i <= cells.length; i++) {
    for (let j = 0; j <= columns.length; j++) {
      const here = best[i]![j]!;
      if (here === IMPOSSIBLE) continue;
      relax(i, j + 1, here + SKIP, 'skip');
      if (i < cells.length && j < columns.length) relax(i + 1, j + 1, here + fit(cells[i]!, columns[j]!), 'take');
      if (i > 0 && i < cells.length && j > 0 && from[i]![j] !== 'skip')
        relax(i + 1, j, here + again(cells[i - 1]!, cells[i]!, columns[j - 1]!), 'more');
    }
  }
  return trace();

  function relax(i: number, j: number, score: number, how: 'skip' | 'take' | 'more'): void {
    if (j > columns.length || score <= best[i]![j]!) return;
    best[i]![j] = score;
    from[i]![j] = how;
  }

  function trace(): (Cell | null)[] {
    const out: (Cell | null)[] = columns.map(() => null);
    let i = cells.length;
    let j = columns.length;
    while (i > 0 || j > 0) {
      const how = from[i]![j];
      if (how === 'skip') {
        j -= 1;
      } else if (how === 'take' || how === 'more') {
        i -= 1;
        const column = j - 1;
        if (how === 'take') j -= 1;
        out[column] = out[column] ? joined(cells[i]!, out[column], columns[column]!) : cells[i]!;
      } else {
        break;
      }
    }
    return out.map((cell) => (cell && cell.chars.text !== '' ? cell : null));
  }
}

/** Two units, each whole, that stand one below the other are two names. */
const joined = (a: Cell, b: Cell, { role }: Column): Cell =>
  joinCells(
    a,
    b,
    (role === 'lead' || role === 'support') && isOrganisation(a.chars.text) && isOrganisation(b.chars.text) ? '、' : '',
  );

const WORDS = new Set(['period', 'task', 'note', 'target', 'actual', 'lead', 'support', 'leader', 'term']);
const SCRAP = 3;

/** 市教育局、 above 市卫健委: a list that was cut goes on. */
const HANGS = /[、，（]$/;
/** 秋季学期 above 开学前, 2025年 above 3月底. */
const TERM = /月|年|季度|底|日|周|旬|学期|节|汛|前$|期间$|长期|常年|持续/;
const SHORT_TERM = 8;

/**
 * A second piece is likely in a cell of words, unlikely in one of figures; the more so where it opens with a bracket or is a
 * scrap, the less where it is longer than the line that broke before it, or a unit among words of another kind.
 */
function again(before: Cell, piece: Cell, column: Column): number {
  if (!WORDS.has(column.role ?? '')) return -2;
  const { text } = piece.chars;
  if (HANGS.test(before.chars.text)) return 1.5;
  if (column.role === 'term') return TERM.test(text) && text.length <= SHORT_TERM ? 0.3 : -1;
  if (column.role === 'leader') return -0.8;
  if (column.role === 'actual' && NUMBER.test(text)) return -2;
  if (column.role === 'target' && BARE.test(text) && BARE.test(before.chars.text)) return -2;
  const opens = text.startsWith('（') ? 1 : text.length <= SCRAP ? 0.5 : 0;
  const astray =
    text.length > SCRAP && isOrganisation(text) && column.role !== 'lead' && column.role !== 'support' ? 0.5 : 0;
  return -0.3 + opens - astray - (text.length > before.chars.text.length + 1 ? 0.2 : 0);
}

function fit(cell: Cell, column: Column): number {
  const { text } = cell.chars;
  if (text === '') return 0.1;
  const numeric = NUMBER.test(text);
  const units = splitUnits(text);
  const organisation = units.length > 0 && units.every(isOrganisation);
  switch (column.role) {
    case 'serial':
      return /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、]?$/.test(text) ? 2 : -2;
    case 'target':
    case 'actual':
    case 'base':
    case 'money':
      return numeric ? (text.endsWith('%') ? 0.4 : 1) : organisation ? -1.5 : 0.3;
    case 'rate':
    case 'change':
      return /%$|^[-\d.]+$/.test(text) ? (text.endsWith('%') ? 1.5 : 0.6) : -1.5;
    case 'lead':
    case 'support':
      return organisation ? 1.5 : numeric ? -2 : -0.5;
    case 'leader':
      return /^[一-龥]{2,4}(?:、[一-龥]{2,4})*$/.test(text) && !organisation ? 1.2 : -1;
    case 'term':
      return TERM.test(text) && text.length < 16 && !organisation ? 1.5 : -1;
    case 'unit':
      return unitAt(text.replace(/^[万亿]/, ''), 0)?.length === text.replace(/^[万亿]/, '').length ? 1.8 : -1.5;
    case 'period':
      return organisation && text.length > SCRAP ? -1 : 0.5;
    case 'theme':
      return numeric || organisation || text.length > 12 ? -1 : 0.6;
    default:
      return numeric ? -0.5 : organisation && text.length < 10 ? -0.3 : 0.6;
  }
}
