import { CalendarDate } from '../../calendar';
import { Refusal } from '../../errors';
import { ProgressEntry } from '../progress-entry';
import { atColumn } from './entry-line-refusals';
import { FilledCells, LineEntry, LineSubject, readEntryLine } from './read-entry-line';
import { EntrySheetTask } from './entry-lines';
import { entriesSince } from './stamp';

/** A row as it came: its number in the sheet, what it is about, what it was made of, and what was filled in. */
export interface FilledLine {
  readonly row: number;
  readonly targetId: string | null;
  readonly partId: string | null;
  readonly stamp: string;
  readonly cells: FilledCells;
}

/**
 * What becomes of a row: nothing (blank), it is reported (ready), it was reported before (already), somebody reported
 * since it was downloaded (changed), or it cannot be taken (refused).
 */
export type LineOutcome = 'blank' | 'ready' | 'already' | 'changed' | 'refused';

export interface JudgedLine {
  readonly row: number;
  readonly outcome: LineOutcome;
  /** What would be reported; of a row reported before what was. */
  readonly entry: LineEntry | null;
  /** At columns of the sheet. */
  readonly refusals: readonly Refusal[];
  /** The newest entry of those that came since, where somebody else reported. */
  readonly sinceId: string | null;
}

/** What the rules of the ledger say against an entry, `ledger` being the task's with the rows above in it. */
export interface LedgerRules {
  readonly refuse: (entry: LineEntry, ledger: readonly ProgressEntry[]) => Refusal | null;
  /** Asked once all rows of the task are in, as together they may make up for what is behind. */
  readonly refuseUnexplained: (entry: LineEntry, others: readonly ProgressEntry[]) => Refusal | null;
}

/** The rows of one task, in their order. Rows that cannot be taken keep no other out. */
export function judgeLines(
  task: Pick<EntrySheetTask, 'measures' | 'ledger'>,
  lines: readonly FilledLine[],
  rules: LedgerRules,
  { day, at }: { readonly day: CalendarDate; readonly at: Date },
): JudgedLine[] {
  const said = new Set<string>();
  let ledger = task.ledger;
  const judged = lines.map((line): JudgedLine => {
    const one = judgeLine(task, line, { rules, ledger, day, said });
    if (one.outcome === 'ready') ledger = [...ledger, asEntry(one, at)];
    return one;
  });
  const ready = judged.filter(({ outcome }) => outcome === 'ready').map((one) => asEntry(one, at));
  return judged.map((line) => {
    if (line.outcome !== 'ready' || !line.entry) return line;
    if (line.entry.kind === 'no_change' && ready.length > 1) return refusedLine(line.row, [unchangedBesideFigures]);
    const others = [...task.ledger, ...ready.filter(({ id }) => id !== idOf(line.row))];
    const refused = rules.refuseUnexplained(line.entry, others);
    return refused ? refusedLine(line.row, [refused]) : line;
  });
}

interface Judging {
  readonly rules: LedgerRules;
  readonly ledger: readonly ProgressEntry[];
  readonly day: CalendarDate;
  /** What rows above speak of. */
  readonly said: Set<string>;
}

function judgeLine(
  task: Pick<EntrySheetTask, 'measures' | 'ledger'>,
  { row, targetId, partId, stamp, cells }: FilledLine,
  { rules, ledger, day, said }: Judging,
): JudgedLine {
  const measure = task.measures.find(({ id }) => id === targetId) ?? null;
  const subject: LineSubject = { measure, partId };
  if (targetId !== null && !measure) {
    const isBlank = Object.entries(cells).every(([field, words]) => field === 'asOf' || words === '');
    return isBlank ? { row, outcome: 'blank', entry: null, refusals: [], sinceId: null } : refusedLine(row, [replaced]);
  }
  const { entry, refusals } = readEntryLine(cells, subject, day);
  if (refusals.length > 0) return refusedLine(row, refusals);
  if (!entry) return { row, outcome: 'blank', entry: null, refusals: [], sinceId: null };
  const key = `${entry.measureId} ${entry.stageId}`;
  if (said.has(key)) return refusedLine(row, [twice]);
  said.add(key);
  const since = entriesSince(stamp, task.ledger, targetId, partId);
  if (since === null) return refusedLine(row, [stampUnknown]);
  const [latest] = since.slice(-1);
  if (latest && since.some((earlier) => saysTheSame(earlier, entry)))
    return { row, outcome: 'already', entry, refusals: [], sinceId: latest.id };
  if (latest) return { row, outcome: 'changed', entry, refusals: [changedSince], sinceId: latest.id };
  const refused = rules.refuse(entry, ledger);
  return refused ? refusedLine(row, [refused]) : { row, outcome: 'ready', entry, refusals: [], sinceId: null };
}

function refusedLine(row: number, refusals: readonly Refusal[]): JudgedLine {
  return { row, outcome: 'refused', entry: null, refusals: refusals.map(atColumn), sinceId: null };
}

const idOf = (row: number): string => `row ${row}`;

/** The row as the ledger would have it. */
function asEntry({ row, entry }: JudgedLine, reportedAt: Date): ProgressEntry {
  if (!entry) throw new Error(`row ${row} says nothing`);
  const { note: _note, nextStep: _nextStep, ...figure } = entry;
  return { ...figure, id: idOf(row), reportedAt, review: 'waiting', corrects: null };
}

/** Whether the entry is this row's, reported before; one that was returned is to be looked at anew. */
function saysTheSame(earlier: ProgressEntry, entry: LineEntry): boolean {
  const same = (
    ['kind', 'measureId', 'asOf', 'value', 'numerator', 'denominator', 'stageId', 'siteCount', 'isEstimate'] as const
  ).every((field) => earlier[field] === entry[field]);
  const alike = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();
  const names = alike(earlier.siteIds, entry.siteIds) && alike(earlier.milestoneIds, entry.milestoneIds);
  return earlier.review !== 'returned' && same && names;
}

const changedSince: Refusal = {
  ...{ code: 'changed_since', field: 'value' },
  ...{ zh: '下载以后已有新的填报，请重新下载后再填', en: 'Reported since this was downloaded: download it anew' },
};

const stampUnknown: Refusal = {
  ...{ code: 'stamp_unknown', field: 'value' },
  ...{ zh: '这一行的版本对不上，请重新下载填报表', en: 'The row’s version is unknown: download the sheet anew' },
};

const replaced: Refusal = {
  ...{ code: 'target_replaced', field: 'value' },
  ...{ zh: '指标已经调整，请重新下载填报表', en: 'The target was changed: download the sheet anew' },
};

const unchangedBesideFigures: Refusal = {
  ...{ code: 'unchanged_beside_figures', field: 'unchanged' },
  ...{ zh: '本任务另有一行填了数，请去掉“无变化”', en: 'Another row of this task has a figure: take “no change” out' },
};

const twice: Refusal = {
  ...{ code: 'row_twice', field: 'value' },
  ...{ zh: '与上面的行重复', en: 'A row above says this already' },
};
