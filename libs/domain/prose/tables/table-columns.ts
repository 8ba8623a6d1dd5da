import { roleByLooks } from './cell-looks';
import { type Column, type ColumnRole, readColumn } from './column-roles';
import type { Table } from './table';

/** Heads that name a unit of government or a measure word, whichever their cells hold. */
const UNIT_HEAD = /^(?:单位|镇街|街镇|乡镇|部门|地区|科室|镇|街道|区县|县区|县市区|社区|村居|村)$/;
/** One column a table holds these; a second one of units supports the first. */
const ONCE: readonly ColumnRole[] = ['unit', 'term', 'leader'];

/**
 * The columns of a table. What a head leaves open the cells decide: 单位 holds measure words or units of government, a head
 * outside usage (谁来办) what most of its cells look like; where both 牵头单位 and 责任单位 stand, the latter supports; without a
 * task column the first column of words is one.
 */
export function columnsOf(table: Table): Column[] {
  const columns: Column[] = table.head.map((head, i) => ({ ...readColumn(head), group: table.groups?.[i] ?? null }));
  columns.forEach((column, i) => {
    column.role ??= openRole(table, columns, i);
  });
  const first = columns.find(({ role, head }) => role === 'lead' && /牵头|主办|主责|承办|主管/.test(head));
  for (const column of columns)
    if (first && column !== first && column.role === 'lead' && !/牵头|主办|主责/.test(column.head))
      column.role = 'support';
  if (!columns.some(({ role }) => role === 'task')) {
    const open =
      columns.find(({ role }, i) => role === null && !isFigureColumn(table, i)) ??
      columns.find(({ role }) => role === 'theme') ??
      columns.find(({ role }) => role === 'target');
    if (open && !isFigureColumn(table, columns.indexOf(open))) open.role = 'task';
  }
  return columns;
}

function openRole(table: Table, columns: readonly Column[], index: number): ColumnRole | null {
  const bare = columns[index]!.head.replace(/[（(][^（）()]*[）)]$/, '');
  const look = roleByLooks(cellsBelow(table, index));
  if (UNIT_HEAD.test(bare)) return look === 'unit' ? 'unit' : look === 'lead' || bare !== '单位' ? 'lead' : null;
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  if (look === null || (ONCE.includes(look) && has(look))) return null;
  if (look === 'lead' && !columns.slice(0, index).some(({ role }) => role === 'task' || role === 'target')) return null;
  return look === 'lead' && has('lead') ? 'support' : look;
}

/** The cells of a column in the rows that are as long as the head: in others a cell's place tells nothing. */
const cellsBelow = (table: Table, index: number): string[] =>
  table.rows.filter((row) => row.length === table.head.length).map((row) => row[index]?.chars.text ?? '');

const isFigureColumn = (table: Table, index: number): boolean =>
  table.rows.filter((row) => /^[\d.,%]+$/.test(row[index]?.chars.text ?? '')).length > table.rows.length / 2;
