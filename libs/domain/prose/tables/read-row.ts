import { assembleParagraph, type DraftItem } from '../assemble/assemble-paragraph';
import { toReadItem } from '../assemble/to-read-item';
import { quoteOf } from '../quote';
import type { ReadItem, ReadMeasure, Role, Status } from '../read-result';
import { findDeadlines } from '../recognise/deadlines';
import { namedMask } from '../recognise/named-spans';
import { splitUnits } from '../recognise/organisations';
import { findQuantities } from '../recognise/quantities';
import { readLabels, readResponsibility } from '../recognise/responsibility';
import type { Tense } from '../segment/tense';
import type { Column, ColumnRole } from './column-roles';
import { type CellFigure, figuresOf, quantitiesOf, type ImpliedUnit, impliedUnit, unitOfCell } from './figure-cell';
import { cellsOf, type Row, textOf } from './row-context';
import type { Cell } from './table';

export interface RowContext {
  tense: Tense;
  year: number;
  section: string | null;
}

/** What a row says of all its items. */
interface Shared {
  lead: string[];
  support: string[];
  leader: string[];
  due: string | null;
}

const FIGURE_ROLES: Partial<Record<ColumnRole, Role>> = {
  target: 'target',
  actual: 'actual',
  rate: 'rate',
  base: 'base',
  change: 'change',
};

/** The items of one row: one for a row of figures, else those of its task, target, result and period cells. */
export function readRow(original: string, row: Row, context: RowContext): ReadItem[] {
  const shared = sharedOf(row, context);
  const figures = figureItem(original, row, context, shared);
  const items = figures
    ? [figures, ...stepsBeside(original, row, context, shared)]
    : wordItems(original, row, context, shared);
  return [...items, ...periodItems(original, row, context, shared)];
}

function sharedOf(row: Row, context: RowContext): Shared {
  const leader = cellsOf(row, 'leader').flatMap(({ cell }) => splitUnits(cell.chars.text));
  const words = cellsOf(row, 'lead').map(({ cell }) => unitsOf(cell.chars.text));
  return {
    lead: words.flatMap(({ lead }) => lead),
    support: [
      ...words.flatMap(({ support }) => support),
      ...cellsOf(row, 'support').flatMap(({ cell }) => splitUnits(cell.chars.text)),
    ],
    leader,
    due: termOf(textOf(row, 'term'), context.year) ?? yearEnd(row, context),
  };
}

/** 甲局、乙局 ; 甲局牵头，乙局配合 ; 甲局（牵头）、乙局. */
function unitsOf(text: string): { lead: string[]; support: string[] } {
  const read = /牵头|配合|负责/.test(text) ? (readResponsibility(text, null) ?? readLabels(`责任单位：${text}`)) : null;
  return read ?? { lead: splitUnits(text), support: [] };
}

/** 6月底 → the month's last day; 2024.06, 2024-06-30 likewise; 长期坚持 → null. */
function termOf(text: string, year: number): string | null {
  const dotted = /(20\d\d)[-./](\d{1,2})(?:[-./](\d{1,2}))?/.exec(text);
  const words = dotted
    ? `${dotted[1]}年${Number(dotted[2])}月${dotted[3] ? `${Number(dotted[3])}日` : '底'}`
    : text.replace(/^(\d{1,2})$/, '$1月');
  return findDeadlines(words, year).at(-1)?.date ?? null;
}

function yearEnd(row: Row, context: RowContext): string | null {
  const yearly = row.columns.some(
    ({ role, head }) =>
      (role === 'period' && context.tense === 'plan') || (role === 'target' && /年度|全年/.test(head)),
  );
  return yearly ? `${context.year}-12-31` : null;
}

/** Beside bare figures, target and result cells of words alone (主体封顶, 6月底投产) are items too. */
function stepsBeside(original: string, row: Row, context: RowContext, shared: Shared): ReadItem[] {
  const words = (role: ColumnRole) =>
    cellsOf(row, role)
      .map(({ cell }) => cell)
      .filter((cell) => quantitiesOf(cell).length === 0 && figuresOf(cell).length === 0);
  const promised = words('target').flatMap((cell) => itemsOf(original, cell, 'plan', context, shared));
  const reached = words('actual').flatMap((cell) =>
    itemsOf(original, cell, 'progress', context, { ...shared, due: null }),
  );
  return [...promised, ...reached].filter(({ kind }) => kind !== 'qualitative');
}

interface Placed extends CellFigure {
  role: Role;
  column: Column;
}

/** A row whose target, result and rate cells hold bare figures is one item, from its task to its last figure. */
function figureItem(original: string, row: Row, context: RowContext, shared: Shared): ReadItem | null {
  const placed = placedFigures(row, context);
  const words = row.columns.some(
    ({ role }, i) => (role === 'target' || role === 'actual') && row.cells[i] && figuresOf(row.cells[i]!).length === 0,
  );
  if (placed.length === 0 || (words && !placed.some(({ role }) => role === 'target' || role === 'actual'))) return null;
  const name = nameCell(row);
  const start = Math.min(...placed.map((figure) => figure.start), ...(name ? [name.start] : []));
  const end = Math.max(...placed.map((figure) => figure.end));
  const measures = [
    ...ownFigures(original, row, context),
    ...dedupe(placed.map((figure) => measureOf(figure, row, placed))),
  ];
  const status = statusOf(measures, context, row);
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
    due: status === 'planned' ? shared.due : null,
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
    return figures.map((figure) => ({ ...figure, role, column }));
  });
}

/** The cell that names the task, or the unit whose row it is. */
const nameCell = (row: Row): Cell | null => (cellsOf(row, 'task')[0] ?? cellsOf(row, 'lead')[0])?.cell ?? null;

function measureOf(figure: Placed, row: Row, all: readonly Placed[]): ReadMeasure {
  const implied: ImpliedUnit = unitFor(figure, row, all);
  const name = nameCell(row)?.chars.text ?? figure.column.head;
  const of = figure.column.role === null ? figure.column.head : name;
  const unit = figure.unit ?? implied.unit;
  const factor = figure.unit === null ? implied.factor : 1;
  const role = unit === '%' && figure.role === 'target' ? 'rate' : figure.role;
  return {
    value: figure.value * factor,
    unit,
    of: of.replace(/[（(][^（）()]{1,8}[）)]$/, ''),
    role,
    bound: figure.bound,
    start: figure.start,
    end: figure.end,
  };
}

/** Its own, the head's, the unit column's, the task name's, or that of a figure beside it; a rate without one is %. */
function unitFor(figure: Placed, row: Row, all: readonly Placed[]): ImpliedUnit {
  if (figure.unit !== null) return { factor: 1, unit: figure.unit };
  const fromHead = impliedUnit(figure.column.head);
  if (fromHead) return fromHead;
  if (figure.role === 'rate' || figure.role === 'change') return { factor: 1, unit: '%' };
  const fromColumn = unitOfCell(textOf(row, 'unit'));
  if (fromColumn) return fromColumn;
  for (const { cell } of cellsOf(row, 'task')) {
    const implied = impliedUnit(cell.chars.text);
    if (implied) return implied;
  }
  const beside = all.find((other) => other.unit !== null && other.unit !== '%');
  return { factor: 1, unit: beside?.unit ?? '' };
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
        (other) => other.value === measure.value && other.unit === measure.unit && other.role === measure.role,
      ) === i,
  );

function statusOf(measures: readonly ReadMeasure[], context: RowContext, row: Row): Status {
  if (context.tense === 'plan') return 'planned';
  const value = (role: Role) => measures.find((measure) => measure.role === role)?.value;
  if (!row.columns.some(({ role }) => role === 'actual' || role === 'rate'))
    return context.tense === 'report' ? 'done' : 'planned';
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

/** Cells of words: the target where there is one, else the task; and what has come of it. */
function wordItems(original: string, row: Row, context: RowContext, shared: Shared): ReadItem[] {
  const tasks = cellsOf(row, 'task');
  const targets = [...tasks.slice(1), ...cellsOf(row, 'target')];
  const planTense: Tense = context.tense === 'report' ? 'report' : 'plan';
  const promised = targets.flatMap(({ cell }) => itemsOf(original, cell, planTense, context, shared));
  const fromTask =
    promised.length > 0 || tasks.length === 0 ? [] : itemsOf(original, tasks[0]!.cell, planTense, context, shared);
  if (promised.length === 1 && tasks[0] && adjoins(original, tasks[0].cell, promised[0]!))
    widen(original, promised[0]!, tasks[0].cell);
  const reached = cellsOf(row, 'actual').flatMap(({ cell }) =>
    itemsOf(original, cell, 'progress', context, { ...shared, due: null }),
  );
  return [...promised, ...fromTask, ...reached];
}

function itemsOf(original: string, cell: Cell, tense: Tense, context: RowContext, shared: Shared): ReadItem[] {
  const { items: drafts } = assembleParagraph(cell.chars.text, { tense, year: context.year });
  const place = { section: context.section, duplicate: false };
  return drafts
    .flatMap((draft: DraftItem) => toReadItem(original, cell.chars, draft, place))
    .map((item) => withShared(item, shared));
}

function withShared(item: ReadItem, shared: Shared): ReadItem {
  return {
    ...item,
    lead: shared.lead.length > 0 ? shared.lead : item.lead,
    support: shared.support.length > 0 ? shared.support : item.support,
    leader: shared.leader.length > 0 ? shared.leader : item.leader,
    due: item.status === 'planned' ? (item.due ?? shared.due) : item.due,
  };
}

const adjoins = (original: string, task: Cell, item: ReadItem): boolean =>
  task.end <= item.start && item.start - task.end < 12 && !/[一-龥]/.test(original.slice(task.end, item.start));

function widen(original: string, item: ReadItem, task: Cell): void {
  item.start = task.start;
  item.quote = quoteOf(original, item.start, item.end);
}

/** Quarter and month cells are stages, each due at its period's end; one that says what its neighbours say adds nothing. */
function periodItems(original: string, row: Row, context: RowContext, shared: Shared): ReadItem[] {
  const cells = cellsOf(row, 'period');
  return cells.flatMap(({ cell, column }) => {
    const repeated = cells.filter((other) => other.cell.chars.text === cell.chars.text).length > 1;
    if (repeated || column.month === null || repeatsTarget(cell, row)) return [];
    const due = termOf(`${column.month}月底`, context.year);
    const stage = { ...shared, due };
    const items = itemsOf(original, cell, 'plan', context, stage);
    if (items.length > 0) return items.filter(({ kind }) => kind !== 'qualitative').map((item) => ({ ...item, due }));
    const figures = figuresOf(cell).filter(({ unit }) => unit !== null || impliedUnit(textOf(row, 'task')));
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

function bareStage(
  original: string,
  cell: Cell,
  figures: readonly CellFigure[],
  row: Row,
  context: RowContext,
  shared: Shared,
): ReadItem {
  const name = nameCell(row)?.chars.text ?? '';
  const implied = impliedUnit(name) ?? { factor: 1, unit: '' };
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
