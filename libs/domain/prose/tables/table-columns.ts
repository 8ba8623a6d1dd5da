import { isOrganisation, splitUnits } from '../recognise/organisations';
import { type Column, readColumn } from './column-roles';
import { unitOfCell } from './figure-cell';
import type { Table } from './table';

/**
 * The columns of a table. What a head leaves open the cells decide: 单位 holds measure words or units of government; where both
 * 牵头单位 and 责任单位 stand, the latter supports; without a task column the first column of words is one.
 */
export function columnsOf(table: Table): Column[] {
  const columns = table.head
    .map(readColumn)
    .map((column, i) => ({ ...column, role: column.role ?? roleFromCells(table, column.head, i) }));
  const first = columns.find(({ role, head }) => role === 'lead' && /牵头|主办|主责|承办|主管/.test(head));
  for (const column of columns)
    if (first && column !== first && column.role === 'lead' && !/牵头|主办|主责/.test(column.head))
      column.role = 'support';
  if (!columns.some(({ role }) => role === 'task')) {
    const open =
      columns.find(({ role }) => role === null) ??
      columns.find(({ role }) => role === 'theme') ??
      columns.find(({ role }) => role === 'target');
    if (open && !isFigureColumn(table, columns.indexOf(open))) open.role = 'task';
  }
  return columns;
}

function roleFromCells(table: Table, head: string, index: number): Column['role'] {
  const bare = head.replace(/[（(][^（）()]*[）)]$/, '');
  if (!/^(?:单位|镇街|街镇|乡镇|部门|地区|科室|镇|街道|区县|县区|县市区)$/.test(bare)) return null;
  const cells = table.rows.map((row) => row[index]?.chars.text ?? '').filter((text) => text !== '');
  const units = cells.filter((text) => unitOfCell(text) !== null).length;
  if (units > cells.length / 2) return 'unit';
  return cells.some((text) => splitUnits(text).every(isOrganisation)) || /街|镇|乡|县|部门|科室|地区/.test(bare)
    ? 'lead'
    : null;
}

const isFigureColumn = (table: Table, index: number): boolean =>
  table.rows.filter((row) => /^[\d.,%]+$/.test(row[index]?.chars.text ?? '')).length > table.rows.length / 2;
