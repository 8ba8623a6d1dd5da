import { assembleParagraph } from '../assemble/assemble-paragraph';
import { toReadItem } from '../assemble/to-read-item';
import { quoteOf } from '../quote';
import type { ReadItem, ReadMeasure, Role, Status } from '../read-result';
import { scaled } from '../recognise/numerals';
import type { Column, ColumnRole } from './column-roles';
import { type CellFigure, figuresOf, type ImpliedUnit, impliedUnit, quantitiesOf, unitOfCell } from './figure-cell';
import { cellsOf, nameCell, type Row, type RowContext, textOf } from './row-context';
import { ownTerm, type Shared } from './row-shared';

const FIGURE_ROLES: Partial<Record<ColumnRole, Role>> = {
  target: 'target',
  actual: 'actual',
  rate: 'rate',
  base: 'base',
  change: 'change',
  money: 'other',
};

interface Placed extends CellFigure {
  role: Role;
  column: Column;
  /** Where the cell begins that it stands in. */
  cellStart: number;
}

/** A figure whose unit another may share. */
type United = Pick<CellFigure, 'unit'>;

/** A row whose target, result and rate cells hold bare figures is one item, from its task to its last figure. */
export function figureItem(original: string, row: Row, context: RowContext, shared: Shared): ReadItem | null {
  const placed = placedFigures(row, context);
  const words = row.columns.some(
    ({ role }, i) => (role === 'target' || role === 'actual') && row.cells[i] && figuresOf(row.cells[i]!).length === 0,
  );
  if (
    !placed.some(({ role }) => role !== 'other') ||
    (words && !placed.some(({ role }) => role === 'target' || role === 'actual'))
  )
    return null;
  const name = nameCell(row);
  const isNamed = name !== null && !name.carried;
  const start = Math.min(
    ...placed.map((figure) => (isNamed ? figure.start : figure.cellStart)),
    ...(isNamed ? [name.start] : []),
  );
  const end = Math.max(...placed.map((figure) => figure.end));
  const own = ownFigures(original, row, context);
  const measures = [...own, ...dedupe(placed.map((figure) => measureOf(figure, row, [...placed, ...own], context)))];
  const status = statusOf(measures, context, row, placed);
  return {
    quote: quoteOf(original, start, end),
    start,
    end,
    section: context.section,
    status,
    kind: 'quantitative',
    sites: [],
    documents: [],
    commitment: 'hard',
    measures,
    lead: shared.lead,
    support: shared.support,
    leader: shared.leader,
    due: status === 'planned' ? shared.due : status === 'ongoing' ? ownTerm(row, context) : null,
  };
}

/** Where one of target and result is a bare figure, the figures inside the other's words count with it. */
function placedFigures(row: Row, context: RowContext): Placed[] {
  const beside = [...cellsOf(row, 'target'), ...cellsOf(row, 'actual')].some(({ cell }) => figuresOf(cell).length > 0);
  return row.columns.flatMap((column, i) => {
    const cell = row.cells[i];
    const role =
      FIGURE_ROLES[column.role ?? 'serial'] ??
      (column.role === null ? (context.tense === 'plan' ? 'target' : 'actual') : null);
    if (!cell || !role) return [];
    const own = figuresOf(cell);
    const figures = own.length > 0 || !beside ? own : quantitiesOf(cell);
    return figures.map((figure) => ({ ...figure, role, column, cellStart: cell.start }));
  });
}

function measureOf(figure: Placed, row: Row, beside: readonly United[], context: RowContext): ReadMeasure {
  const implied: ImpliedUnit = unitFor(figure, row, beside, context);
  const { head, group } = figure.column;
  const task = cellsOf(row, 'task')[0]?.cell.chars.text;
  const of = group ?? (figure.column.role === null ? head : (task ?? head));
  const unit = figure.unit ?? implied.unit;
  const factor = figure.unit === null ? implied.factor : 1;
  const role =
    unit === '%' && figure.role === 'target'
      ? 'rate'
      : figure.role === 'change' && context.tense === 'plan'
        ? 'target'
        : figure.role;
  return {
    value: scaled(figure.value, factor),
    unit,
    of: of.replace(/[（(][^（）()]{1,8}[）)]$/, ''),
    role,
    bound: figure.bound,
    start: figure.start,
    end: figure.end,
  };
}

/** Its own, the head's, the unit column's, the task name's, or that of a figure beside it, the task's own words among them; a rate without one is %. */
function unitFor(figure: Placed, row: Row, beside: readonly United[], context: RowContext): ImpliedUnit {
  if (figure.unit !== null) return { factor: 1, unit: figure.unit };
  const fromHead = impliedUnit(figure.column.head);
  if (fromHead) return fromHead;
  if (figure.role === 'rate' || figure.role === 'change') return { factor: 1, unit: '%' };
  const fromGroup = impliedUnit(figure.column.group ?? '');
  if (fromGroup) return fromGroup;
  const fromAbove = unitAbove(context.units ?? [], figure.column.head);
  if (fromAbove && figure.role !== 'base') return fromAbove;
  const fromColumn = unitOfCell(textOf(row, 'unit'));
  if (fromColumn) return fromColumn;
  for (const { cell } of cellsOf(row, 'task')) {
    const implied = impliedUnit(cell.chars.text);
    if (implied) return implied;
  }
  const counted = beside.find((other) => other.unit !== null && other.unit !== '%');
  return { factor: 1, unit: counted?.unit ?? '' };
}

const OF_MONEY = /投资|资金|金额|经费|产值|收入|税|预算|支出|款/;

/** Of 公里、万元 the one that a head is counted in: sums in money, all else in the other; null where that leaves a choice. */
function unitAbove(units: readonly ImpliedUnit[], head: string): ImpliedUnit | null {
  if (units.length < 2) return units[0] ?? null;
  const fits = units.filter(({ unit }) => /元$/.test(unit) === OF_MONEY.test(head));
  return fits.length === 1 ? fits[0]! : null;
}

/** Figures inside the task's own words (补差水平达到330元) belong to the item too. */
function ownFigures(original: string, row: Row, context: RowContext): ReadMeasure[] {
  const name = cellsOf(row, 'task').at(-1);
  if (!name) return [];
  const { items: drafts } = assembleParagraph(name.cell.chars.text, { tense: 'plan', year: context.year });
  return drafts.flatMap((draft) =>
    toReadItem(original, name.cell.chars, draft, { section: null, duplicate: false }).flatMap((item) => item.measures),
  );
}

const dedupe = (measures: readonly ReadMeasure[]): ReadMeasure[] =>
  measures.filter(
    (measure, i) =>
      measures.findIndex(
        (other) =>
          other.value === measure.value &&
          other.unit === measure.unit &&
          other.role === measure.role &&
          other.of === measure.of,
      ) === i,
  );

function statusOf(measures: readonly ReadMeasure[], context: RowContext, row: Row, placed: readonly Placed[]): Status {
  if (context.tense === 'plan') return 'planned';
  const value = (role: Role) => measures.find((measure) => measure.role === role)?.value;
  if (!row.columns.some(({ role }) => role === 'actual' || role === 'rate'))
    return context.tense === 'report' ? 'done' : 'planned';
  if (placed.some(({ column }) => column.group)) return reachedInAll(placed) ? 'done' : 'ongoing';
  const promised = placed.find(({ role }) => role === 'target');
  const reached = placed.find(({ role }) => role === 'actual');
  if (promised?.unit === '%' && reached?.unit === '%')
    return (promised.bound === 'at_most' ? reached.value <= promised.value : reached.value >= promised.value)
      ? 'done'
      : 'ongoing';
  const rate = measures.filter((measure) => measure.unit === '%' && measure.role === 'rate').at(-1)?.value;
  const target = value('target');
  const actual = value('actual');
  if (rate !== undefined) return rate >= 100 ? 'done' : 'ongoing';
  return target !== undefined && actual !== undefined && actual >= target
    ? 'done'
    : target === undefined && actual !== undefined
      ? 'done'
      : 'ongoing';
}

/** Indicators that are to fall. */
const LESS_IS_BETTER =
  /浓度|能耗|排放|失业|死亡|伤亡|发案|事故|起火|火灾|投诉|信访量|空置|用水量|漏损|误差|重复率|超标|污染天/;

/** Whether no group of columns shows less than was promised in it. */
const reachedInAll = (placed: readonly Placed[]): boolean =>
  [...new Set(placed.map(({ column }) => column.group))].every((group) => {
    const of = (role: Role) => placed.find((figure) => figure.column.group === group && figure.role === role)?.value;
    const [promised, reached] = [of('target'), of('actual')];
    if (promised === undefined || reached === undefined) return true;
    return LESS_IS_BETTER.test(group ?? '') ? reached <= promised : reached >= promised;
  });
