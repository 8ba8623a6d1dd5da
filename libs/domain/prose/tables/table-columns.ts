import { roleByLooks } from './cell-looks';
import { type Column, type ColumnRole, namesUnit, readColumn } from './column-roles';
import type { Table } from './table';

/** One column a table holds these; a second one of units supports the first. */
const ONCE: readonly ColumnRole[] = ['unit', 'term', 'leader'];

/** Alone these name a sum; below another word they may be half of a broken head. */
const MONEY = /^(?:投资|资金|经费|概算|预算)(?:[（(][^（）()]*[）)])?$/;

/**
 * The columns of a table. What a head leaves open the cells decide: 单位 holds measure words or units of government, a head
 * outside usage (谁来办) what most of its cells look like; where both 牵头单位 and 责任单位 stand, the latter supports; without a
 * task column the first column of words is one. Money is spent on a task (投资 beside 建设内容), but in a matrix of figures what is
 * asked for.
 */
export function columnsOf(table: Table): Column[] {
  const columns: Column[] = table.head.map((head, i) => ({ ...readColumn(head), group: table.groups?.[i] ?? null }));
  columns.forEach((column, i) => {
    column.role ??= MONEY.test(column.head) ? 'money' : openRole(table, columns, i);
  });
  const first = columns.find(({ role, head }) => role === 'lead' && /牵头|主办|主责|承办|主管/.test(head));
  for (const column of columns)
    if (first && column !== first && column.role === 'lead' && !/牵头|主办|主责/.test(column.head))
      column.role = 'support';
  if (!columns.some(({ role }) => role === 'task')) {
    const open =
      columns.find(({ role }, i) => role === null && !isFigureColumn(table, i) && !holdsMarks(table, i)) ??
      columns.find(({ role }) => role === 'theme') ??
      columns.find(({ role }) => role === 'target');
    if (open && !isFigureColumn(table, columns.indexOf(open))) open.role = 'task';
  }
  if (!columns.some(({ role }) => role === 'task' || role === 'target'))
    for (const column of columns) if (column.role === 'money') column.role = null;
  return columns;
}

function openRole(table: Table, columns: readonly Column[], index: number): ColumnRole | null {
  const { head } = columns[index]!;
  const look = roleByLooks(cellsBelow(table, index));
  if (namesUnit(head)) return look === 'unit' ? 'unit' : look === 'lead' || !/^单位/.test(head) ? 'lead' : null;
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  if (look === null || (ONCE.includes(look) && has(look))) return null;
  if (look === 'lead' && !columns.slice(0, index).some(({ role }) => role === 'task' || role === 'target')) return null;
  return look === 'lead' && has('lead') ? 'support' : look;
}

/** The cells of a column in the rows that are as long as the head: in others a cell's place tells nothing. */
const cellsBelow = (table: Table, index: number): string[] =>
  table.rows.filter((row) => row.length === table.head.length).map((row) => row[index]?.chars.text ?? '');

/** 是, 否, √: no cell of the column says more. */
const holdsMarks = (table: Table, index: number): boolean =>
  table.rows.every((row) => (row[index]?.chars.text ?? '').length <= 2);

const isFigureColumn = (table: Table, index: number): boolean =>
  table.rows.filter((row) => /^[\d.,%]+$/.test(row[index]?.chars.text ?? '')).length > table.rows.length / 2;
