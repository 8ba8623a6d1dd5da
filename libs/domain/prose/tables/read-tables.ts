import type { ReadItem } from '../read-result';
import type { Tense } from '../segment/tense';
import { tenseOf } from '../segment/tense';
import { assignedTo, readAssignments } from '../recognise/assigning-notes';
import { findDeadlines } from '../recognise/deadlines';
import { alignRow } from './align-row';
import { unitOfCell } from './figure-cell';
import type { Column } from './column-roles';
import { readRow } from './read-row';
import { type Row, type RowContext, textOf } from './row-context';
import type { Cell, Table } from './table';
import { columnsOf } from './table-columns';

/** The items of every row of every table, in order. Totals and rows without words are left out. */
export function readTables(
  original: string,
  tables: readonly Table[],
  base: { tense: Tense; year: number; meant: (named: number) => number },
): ReadItem[] {
  return tables.flatMap((table) => {
    const columns = columnsOf(table);
    const tense: Tense = tellsResults(columns)
      ? 'progress'
      : columns.some(({ role }) => role === 'term' || role === 'period')
        ? 'plan'
        : ((table.title ? tenseOf(table.title) : null) ??
          (columns.some(({ role }) => role === 'target') ? 'plan' : base.tense));
    const year = base.meant(Number(/(20\d\d)年/.exec(table.title ?? '')?.[1] ?? base.year));
    const rows = table.rows.map((cells) => ({
      columns,
      cells: alignRow(cells.slice(0, columns.length * 3 + 8), columns, table.loose),
    }));
    const said = saidOfAll(table.notes ?? '', year);
    carryDown(rows, columns);
    const assignments = readAssignments(table.below ?? '', year);
    return rows
      .filter((row) => !isTotal(row))
      .flatMap((row, i) => {
        const noted = assignedTo(assignments, Number.parseInt(textOf(row, 'serial'), 10) || i + 1);
        return readRow(original, row, { tense, year, section: table.title, ...said, noted });
      });
  });
}

/** 完成率, 占年度计划: how much is done; 免疫接种率 beside no target is itself what is asked for. */
const OF_PROGRESS = /完成|进度|办结|兑现|占|序时/;

const tellsResults = (columns: readonly Column[]): boolean =>
  columns.some(
    ({ role, head }) =>
      role === 'actual' ||
      (role === 'rate' && (OF_PROGRESS.test(head) || columns.some((other) => other.role === 'target'))),
  );

/** （完成时限：12月底）, 单位：万元, 单位：公里、万元: what the lines above a table say of all its rows. */
function saidOfAll(notes: string, year: number): Pick<RowContext, 'due' | 'units'> {
  const term = /（[^（）]*(?:前|底|月|年|季度)[^（）]*(?:完成)?）|(?:时限|时间)[：:][^\n]*/.exec(notes)?.[0] ?? '';
  const words = /单位[：:]([^\n（）：；。]{1,12})/.exec(notes)?.[1] ?? '';
  const units = words.split(/[、，/]/).flatMap((word) => unitOfCell(word) ?? []);
  const dated = /完成|时限|前）$/.test(term) ? findDeadlines(term, year).at(-1) : undefined;
  return { due: dated?.date ?? null, units };
}

const isTotal = (row: Row): boolean =>
  row.cells.slice(0, 3).some((cell) => cell && /^(?:合计|总计|小计|全[区县市镇]合计|平均)$/.test(cell.chars.text));

/** 同上, 〃: what the cell above says. */
const SAME = /^(?:同上|〃|″)$/;
const MERGED = new Set(['lead', 'leader', 'theme']);

const carried = (cell: Cell | null | undefined): Cell | null => (cell ? { ...cell, carried: true } : null);

/** Cells merged downwards leave blanks below: where a row names no unit, leader or theme at all, those above hold on. */
function carryDown(rows: Row[], columns: readonly Column[]): void {
  const merged = columns.flatMap((column, i) => (MERGED.has(column.role ?? '') ? [i] : []));
  for (let r = 1; r < rows.length; r++) {
    columns.forEach((_, i) => {
      if (SAME.test(rows[r]!.cells[i]?.chars.text ?? '')) rows[r]!.cells[i] = carried(rows[r - 1]!.cells[i]);
    });
    if (merged.some((i) => rows[r]!.cells[i])) continue;
    for (const i of merged) rows[r]!.cells[i] = carried(rows[r - 1]!.cells[i]);
  }
}
