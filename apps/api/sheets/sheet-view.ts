import type { Measure } from '@dajuan/domain/progress';
import { countsOf, type LaidRow, problemSentence, type SheetPreview } from '@dajuan/features/documents';
import { Language } from '../http/principal';
import { SheetPreviewView, SheetRowView, SheetTargetView } from './sheet.dto';

/** Names of departments and people by their ids. */
export type Names = ReadonlyMap<string, string>;

const MOST_ROWS = 500;
const MOST_GONE = 200;

export function previewView({ read, laid, plans }: SheetPreview, names: Names, language: Language): SheetPreviewView {
  return {
    sheets: [...read.sheets],
    ...{ sheet: read.sheet, headRow: read.headRow },
    columns: read.columns.map((column) => ({ ...column, samples: [...column.samples] })),
    rows: firstToSee(laid.rows).map((row) => rowView(row, names, language)),
    doubtful: laid.rows.filter(({ problems }) => problems.length > 0).length,
    counts: countsOf(laid),
    gone: laid.gone.slice(0, MOST_GONE).map(({ id, title }) => ({ id, title })),
    plans: [...plans],
  };
}

/** Of a long sheet the rows a person has something to say about, and of the others as many as there is room for. */
function firstToSee(rows: readonly LaidRow[]): LaidRow[] {
  const isWanted = ({ kind, problems }: LaidRow) => problems.length > 0 || kind === 'changed';
  const chosen = [...rows.filter(isWanted), ...rows.filter((row) => !isWanted(row))].slice(0, MOST_ROWS);
  return chosen.sort((a, b) => a.row.row - b.row.row);
}

function rowView({ row, kind, item, changes, problems }: LaidRow, names: Names, language: Language): SheetRowView {
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  return {
    ...{ row: row.row, kind, title: kind === 'left_out' ? '' : item.title, theme: item.theme },
    targets: item.measures.map(targetView),
    lead: nameOf(item.leadDepartmentId),
    support: item.supportDepartmentIds.flatMap((id) => nameOf(id) ?? []),
    ...{ owner: nameOf(item.ownerId), leader: nameOf(item.leaderId) },
    ...{ startsOn: item.startsOn, dueOn: item.dueOn },
    changes: [...changes],
    problems: problems.map((problem) => ({
      ...{ code: problem.code, column: problem.column === -1 ? null : problem.column },
      message: problemSentence(problem)[language],
    })),
  };
}

function targetView({ object, target, unit, sites, recurrence, milestones }: Measure): SheetTargetView {
  return { object, target: target ?? sites?.count ?? recurrence?.count ?? null, unit, milestones: milestones.length };
}
