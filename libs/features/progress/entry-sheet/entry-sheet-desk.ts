import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { Transaction } from '@dajuan/database/connection';
import { Actor, mayReport, projectableFrom, TaskFacts, TaskFactsQuery, TaskStateStore } from '@dajuan/database/tasks';
import { CalendarDate, dateInZone, WorkingCalendar } from '@dajuan/domain/calendar';
import { Refusal } from '@dajuan/domain/errors';
import { ProgressEntry, refuseUnexplained } from '@dajuan/domain/progress';
import { JudgedLine, judgeLines, LedgerRules, LineEntry } from '@dajuan/domain/progress/entry-sheet';
import { ProposedUpdate } from '../proposed-update';
import { entryOf, refuseUpdate } from '../refuse-update';
import type { BroughtLine } from './read-entry-sheet';

/** A row with what it is about; no facts: a task that is not there, or not theirs to report on. */
export interface JudgedRow extends JudgedLine {
  readonly line: BroughtLine;
  readonly facts: TaskFacts | null;
}

/** What looking at a sheet and reporting from it have in common: both must judge its rows in the same way. */
@Injectable()
export class EntrySheetDesk {
  constructor(
    private readonly tasks: TaskFactsQuery,
    private readonly states: TaskStateStore,
    private readonly calendars: HolidayCalendars,
  ) {}

  /** In the order of the sheet. With `hold` its tasks are locked first, in one order, until the transaction ends. */
  async judge(
    tx: Transaction,
    actor: Actor,
    lines: readonly BroughtLine[],
    { now, hold }: { readonly now: Date; readonly hold: boolean },
  ): Promise<JudgedRow[]> {
    const ids = [...new Set(lines.map(({ taskId }) => taskId))].sort();
    if (hold) for (const id of ids) await this.states.lock(tx, id);
    const known = new Map((await this.tasks.ofAll(tx, ids)).map((facts) => [facts.task.id, facts]));
    const calendar = await this.calendars.calendar(tx);
    const frame = { day: dateInZone(now, actor.zone), now, zone: actor.zone, calendar };
    const judged = ids.flatMap((id) => {
      const own = lines.filter(({ taskId }) => taskId === id);
      const facts = known.get(id) ?? null;
      return facts && mayReport(actor, facts) ? judgeOwn(facts, own, frame) : own.map(notTheirs);
    });
    return judged.sort((a, b) => a.row - b.row);
  }
}

interface Frame {
  readonly day: CalendarDate;
  readonly now: Date;
  readonly zone: string;
  readonly calendar: WorkingCalendar;
}

function judgeOwn(facts: TaskFacts, lines: readonly BroughtLine[], frame: Frame): JudgedRow[] {
  const rules: LedgerRules = {
    refuse: (entry, ledger) => refuseUpdate({ ...facts, ledger }, updateFrom(entry), frame.day),
    refuseUnexplained: (entry, others) => unexplained({ ...facts, ledger: others }, entry, frame),
  };
  const judged = judgeLines(facts, lines, rules, { day: frame.day, at: frame.now });
  return judged.map((one, at) => ({ ...one, line: lines[at]!, facts }));
}

function unexplained(facts: TaskFacts, entry: LineEntry, { now, day, zone, calendar }: Frame): Refusal | null {
  const said: ProgressEntry = { ...entryOf(updateFrom(entry)), id: 'proposed', reportedAt: now, review: 'waiting' };
  const frame = { rules: facts.rules, calendar, zone, day };
  return refuseUnexplained(projectableFrom(facts), { entry: said, note: entry.note }, frame);
}

/** The same for another organisation's task, one that never was, and a colleague's: the sheet tells nothing of it. */
function notTheirs(line: BroughtLine): JudgedRow {
  const isBlank = Object.entries(line.cells).every(([field, words]) => field === 'asOf' || words === '');
  const rest = { row: line.row, line, facts: null, entry: null, sinceId: null };
  return isBlank ? { ...rest, outcome: 'blank', refusals: [] } : { ...rest, outcome: 'refused', refusals: [NOT_YOURS] };
}

const NOT_YOURS: Refusal = {
  ...{ code: 'report_not_yours', field: 'value' },
  ...{ zh: '没有这项任务，或不归您填报', en: 'There is no such task, or it is not yours to report on' },
};

/** A row as it goes to the ledger. */
export function updateFrom({ measureId: targetId, ...entry }: LineEntry): ProposedUpdate {
  return { ...entry, targetId, unit: null, correctsId: null, fileIds: [] };
}
