import { quoteOf } from '../quote';
import type { ReadItem } from '../read-result';
import { namedMask } from '../recognise/named-spans';
import { findQuantities } from '../recognise/quantities';
import { type CellFigure, figuresOf, impliedUnit, type ImpliedUnit, unitOfCell } from './figure-cell';
import { cellsOf, nameCell, type Row, type RowContext, textOf } from './row-context';
import { type Shared, termOf } from './row-shared';
import { itemsOf } from './row-words';
import type { Cell } from './table';

/** Quarter and month cells are stages, each due at its period's end; one that says what its neighbours say adds nothing. */
export function periodItems(original: string, row: Row, context: RowContext, shared: Shared): ReadItem[] {
  const cells = cellsOf(row, 'period');
  return cells.flatMap(({ cell, column }) => {
    const repeated = cells.filter((other) => other.cell.chars.text === cell.chars.text).length > 1;
    if (repeated || column.month === null || repeatsTarget(cell, row)) return [];
    const due = termOf(`${column.month}月底`, context.year);
    const stage = { ...shared, due };
    const items = itemsOf(original, cell, 'plan', context, stage);
    if (items.length > 0) return items.filter(({ kind }) => kind !== 'qualitative').map((item) => ({ ...item, due }));
    const figures = figuresOf(cell).filter(({ unit }) => unit !== null || lentUnit(row));
    return figures.length > 0 ? [bareStage(original, cell, figures, row, context, stage)] : [];
  });
}

/** The last period's cell often repeats the year's figures. */
function repeatsTarget(cell: Cell, row: Row): boolean {
  const key = (other: Cell) =>
    findQuantities(other.chars.text, namedMask(other.chars.text)).map(({ value, unit }) => `${value}${unit}`);
  const promised = new Set([...cellsOf(row, 'target'), ...cellsOf(row, 'task')].flatMap((target) => key(target.cell)));
  const own = key(cell);
  return own.length > 0 && own.every((figure) => promised.has(figure));
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
    quote: quoteOf(original, cell.start, cell.end),
    start: cell.start,
    end: cell.end,
    section: context.section,
    status: 'planned',
    kind: 'quantitative',
    sites: [],
    documents: [],
    commitment: 'hard',
    measures: figures.map(({ value, unit, bound, start, end }) => ({
      value: unit === null ? value * implied.factor : value,
      unit: unit ?? implied.unit,
      of: name,
      role: unit === '%' ? 'rate' : 'target',
      bound,
      start,
      end,
    })),
  };
}
