import { type WorkbookCell, workbookOf } from '@dajuan/documents/workbook/workbook-of';
import { CalendarDate } from '@dajuan/domain/calendar';
import {
  EntryColumn,
  entryColumnNames,
  entryColumns,
  EntryField,
  EntryLine,
  UNCHANGED,
} from '@dajuan/domain/progress/entry-sheet';

/** Whose sheet it is, and of which day. */
export interface SheetHead {
  readonly orgId: string;
  readonly organisation: string;
  /** The department's name, or the person's. */
  readonly whose: string;
  readonly day: CalendarDate;
}

/** Stands in the first cell of every sheet. A sheet laid out otherwise gets another number. */
export const SHEET_MARK = 'dajuan-entry-sheet/1';

const HEAD_ROWS = 2;

/** The sheet as an xlsx: two rows of head, then a line each; what is told and the keys are locked. */
export function entrySheetForm(lines: readonly EntryLine[], head: SheetHead): Buffer {
  const { organisation, whose, day } = head;
  const words = `${organisation} ${whose} 进展填报表（${day}下载），黄色的格填写，不报的行空着`;
  const title = entryColumnNames.slice(0, entryColumnNames.indexOf('number') + 1).map((column): WorkbookCell => {
    if (column === 'taskId') return { value: `${SHEET_MARK} ${head.orgId}`, look: 'title' };
    return { value: column === 'number' ? words : null, look: 'title' };
  });
  const heads = entryColumnNames.map((column): WorkbookCell => {
    const { head: value, kind } = entryColumns[column];
    return { value, look: kind === 'words' || kind === 'figure' ? 'openHead' : 'head' };
  });
  return workbookOf({
    name: '填报表',
    columns: entryColumnNames.map((column) => {
      const { width, kind } = entryColumns[column];
      return { width, isHidden: kind === 'key' };
    }),
    rows: [title, heads, ...lines.map((line) => entryColumnNames.map((column) => cellOf(line, column, day)))],
    frozenRows: HEAD_ROWS,
    choices: [{ column: entryColumnNames.indexOf('unchanged'), from: HEAD_ROWS, words: [UNCHANGED] }],
  });
}

function cellOf(line: EntryLine, column: EntryColumn, day: CalendarDate): WorkbookCell {
  if (!isField(column)) return { value: line[column], look: 'told' };
  if (!line.open.has(column)) return { value: null, look: 'closed' };
  const look = entryColumns[column].kind === 'figure' ? 'open' : 'openText';
  return { value: column === 'asOf' ? day : null, look };
}

export function isField(column: EntryColumn): column is EntryField {
  return entryColumns[column].kind === 'words' || entryColumns[column].kind === 'figure';
}
