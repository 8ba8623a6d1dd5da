import { quoteOf } from '../quote';
import type { ReadItem } from '../read-result';
import { readTerm } from '../recognise/deadlines';
import { namedMask } from '../recognise/named-spans';
import { scaled } from '../recognise/numerals';
import { findQuantities } from '../recognise/quantities';
import { type CellFigure, figuresOf, impliedUnit, type ImpliedUnit, unitOfCell } from './figure-cell';
import { cellsOf, nameCell, type Row, type RowContext, textOf } from './row-context';
import type { Shared } from './row-shared';
import { itemsOf } from './row-words';
import type { Cell } from './table';

/** Effort that goes on sets no stage. */
const GOES_ON = /持续|长期|常态|继续|推进$|施工$|加强|[-—/]/;

/** Quarter and month cells are stages, each due at its period's end; one that says what its neighbours say adds nothing. */
export function periodItems(original: string, row: Row, context: RowContext, shared: Shared): ReadItem[] {
  const cells = cellsOf(row, 'period');
  const last = Math.max(...cells.map(({ column }) => column.month ?? 0));
  return cells.flatMap(({ cell, column }) => {
    const repeated = cells.filter((other) => other.cell.chars.text === cell.chars.text).length > 1;
    if (repeated || column.month === null || (column.month === last && repeatsTarget(cell, row))) return [];
    const due = readTerm(`${column.month}月底`, context.year);
    const stage = { ...shared, due };
    const items = itemsOf(original, cell, 'plan', context, stage).filter(({ kind }) => kind !== 'qualitative');
    if (items.length > 0) return items.map((item) => ({ ...item, due }));
    const figures = figuresOf(cell).filter(({ unit }) => unit !== null || lentUnit(row));
    if (figures.length > 0) return [bareStage(original, cell, figures, row, context, stage)];
    const { text } = cell.chars;
    return /^[一-龥“”（）]{2,16}$/.test(text) && !GOES_ON.test(text)
      ? [{ ...bareStage(original, cell, [], row, context, stage), kind: 'milestone' }]
      : [];
  });
}

/** The last period's cell often repeats the year's figures in the year's words; 完工22座 below 改造危桥22座 says more. */
function repeatsTarget(cell: Cell, row: Row): boolean {
  const targets = [...cellsOf(row, 'target'), ...cellsOf(row, 'task')];
  const figures = (other: Cell) =>
    findQuantities(other.chars.text, namedMask(other.chars.text)).map(({ value, unit }) => `${value}${unit}`);
  const promised = new Set(targets.flatMap((target) => figures(target.cell)));
  const words = targets.map((target) => target.cell.chars.text).join('');
  const own = figures(cell);
  const actions = cell.chars.text.replace(/累计|全部|共|（.*?）/g, '').match(/[一-龥]{2}(?=\d)/g) ?? [];
  return (
    own.length > 0 && own.every((figure) => promised.has(figure)) && actions.every((action) => words.includes(action))
  );
}

/** The unit that the task's name or the unit column lends to bare figures. */
const lentUnit = (row: Row): ImpliedUnit | null => impliedUnit(textOf(row, 'task')) ?? unitOfCell(textOf(row, 'unit'));

function bareStage(
  original: string,
  cell: Cell,
  figures: readonly CellFigure[],
  row: Row,
  context: RowContext,
  shared: Shared,
): ReadItem {
  const name = nameCell(row)?.chars.text ?? '';
  const implied = lentUnit(row) ?? { factor: 1, unit: '' };
  return {
    ...shared,
    ...withBars(original, cell),
    section: context.section,
    status: 'planned',
    kind: 'quantitative',
    sites: [],
    documents: [],
    commitment: 'hard',
    measures: figures.map(({ value, unit, bound, start, end }) => ({
      value: unit === null ? scaled(value, implied.factor) : value,
      unit: unit ?? implied.unit,
      of: name,
      role: unit === '%' ? 'rate' : 'target',
      bound,
      start,
      end,
    })),
  };
}

/** A bare figure is quoted with the bars around it: alone it might stand anywhere. */
function withBars(original: string, cell: Cell): { quote: string; start: number; end: number } {
  let { start, end } = cell;
  if (/[一-龥]/.test(cell.chars.text)) return { quote: quoteOf(original, start, end), start, end };
  while (start > 0 && original[start - 1] === ' ') start -= 1;
  while (original[end] === ' ') end += 1;
  const isBar = (char: string | undefined) => char === '|' || char === '｜' || char === '│';
  if (!isBar(original[start - 1]) || !isBar(original[end]))
    return { quote: cell.chars.text, start: cell.start, end: cell.end };
  return { quote: quoteOf(original, start - 1, end + 1), start: start - 1, end: end + 1 };
}
