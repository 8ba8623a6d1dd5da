import { assembleParagraph, type DraftItem } from '../assemble/assemble-paragraph';
import { toReadItem } from '../assemble/to-read-item';
import { type Chars, sliceChars } from '../normalise/chars';
import { markInlineNumbers } from '../normalise/inline-numbers';
import { quoteOf } from '../quote';
import type { ReadItem } from '../read-result';
import type { Tense } from '../segment/tense';
import type { ColumnRole } from './column-roles';
import { figuresOf, quantitiesOf } from './figure-cell';
import { cellsOf, type Row, type RowContext } from './row-context';
import type { Shared } from './row-shared';
import type { Cell } from './table';

/** Heads over how a task is to be done, step by step: the task beside them is promised as well where it says how much. */
const STEPS = /举措|措施|实施计划|推进计划|计划安排|工作安排|步骤|节点|进度安排/;

/** Cells of words: the target where there is one, else the task; and what has come of it. */
export function wordItems(original: string, row: Row, context: RowContext, shared: Shared): ReadItem[] {
  const tasks = cellsOf(row, 'task');
  const targets = [...tasks.slice(1), ...cellsOf(row, 'target')];
  const planTense: Tense = context.tense === 'report' ? 'report' : 'plan';
  const promised = targets.flatMap(({ cell }) => itemsOf(original, cell, planTense, context, shared));
  const whole = tasks[0] ? itemsOf(original, tasks[0].cell, planTense, context, shared) : [];
  const stepsOnly = targets.length > 0 && targets.every(({ column }) => STEPS.test(column.head));
  const promisesMore = stepsOnly && whole.some(({ kind }) => kind === 'quantitative');
  const fromTask = promised.length === 0 || promisesMore ? whole : [];
  const first = promised[0];
  if (
    first &&
    !promisesMore &&
    tasks[0] &&
    (promised.length === 1 || isShort(first, tasks[0].cell)) &&
    adjoins(original, tasks[0].cell, first)
  )
    widen(original, promised[0]!, tasks[0].cell);
  const results = cellsOf(row, 'actual').map(({ cell }) => cell);
  const reached = results
    .filter((cell) => !STATE.test(cell.chars.text))
    .flatMap((cell) => itemsOf(original, cell, 'progress', context, { ...shared, due: null }));
  const isDone = reached.length === 0 && results.some((cell) => DONE.test(cell.chars.text));
  return [...[...fromTask, ...promised].map((item) => (isDone ? asDone(item) : item)), ...reached];
}

/** 1.5月底前完工。2.8月底前交付。: the numbers of a list inside a cell give way to marks. */
function withoutNumbers(original: string, chars: Chars): Chars {
  const first = /^1[.、](?=.*[。；]2[.、])/.exec(chars.text)?.[0].length ?? 0;
  return first > 0 ? markInlineNumbers(original, sliceChars(chars, first, chars.text.length), 1) : chars;
}

/** A result in one word says how the task stands, and is no task itself. */
const STATE =
  /^(?:(?:已|基本|全部|正在|按期|如期|有序|正常|持续)*(?:完成|办结|销号|推进|实施|落实|进行)(?:中)?|未(?:完成|启动|开工)|(?:推进|进行|办理)中|滞后|达标|未达标)[。]?$/;
const DONE = /^(?:已|全部|按期|如期)*(?:完成|办结|销号|达标)[。]?$/;
const asDone = (item: ReadItem): ReadItem =>
  item.status === 'planned' ? { ...item, status: 'done', due: null } : item;

/** The items of a cell of words, with what the row says of all its items. */
export function itemsOf(original: string, cell: Cell, tense: Tense, context: RowContext, shared: Shared): ReadItem[] {
  const chars = withoutNumbers(original, cell.chars);
  const { items: drafts } = assembleParagraph(chars.text, { tense, year: context.year });
  const place = { section: context.section, duplicate: false };
  return drafts
    .flatMap((draft: DraftItem) => toReadItem(original, chars, draft, place))
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

/** 主体封顶 beside 县中医院: what is done, without the thing it is done to. */
const isShort = (item: ReadItem, task: Cell): boolean => item.quote.length < task.chars.text.length;

const adjoins = (original: string, task: Cell, item: ReadItem): boolean =>
  task.end <= item.start && item.start - task.end < 12 && !/[一-龥]/.test(original.slice(task.end, item.start));

function widen(original: string, item: ReadItem, task: Cell): void {
  item.start = task.start;
  item.quote = quoteOf(original, item.start, item.end);
}

/** Beside bare figures, target and result cells of words alone (主体封顶, 6月底投产) are items too. */
export function stepsBeside(original: string, row: Row, context: RowContext, shared: Shared): ReadItem[] {
  const words = (role: ColumnRole) =>
    cellsOf(row, role)
      .map(({ cell }) => cell)
      .filter(
        (cell) => quantitiesOf(cell).length === 0 && figuresOf(cell).length === 0 && !STATE.test(cell.chars.text),
      );
  const promised = words('target').flatMap((cell) => itemsOf(original, cell, 'plan', context, shared));
  const reached = words('actual').flatMap((cell) =>
    itemsOf(original, cell, 'progress', context, { ...shared, due: null }),
  );
  return [...promised, ...reached].filter(({ kind }) => kind !== 'qualitative');
}
