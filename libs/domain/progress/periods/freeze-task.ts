import { CalendarDate, WorkingCalendar } from '../../calendar';
import { Colour, colourFromDates } from '../colour';
import { gapPoints } from '../gap';
import { reportRecord, ReportRule } from '../reports-due';
import { RollUpTask } from '../roll-up-figures';
import { asCounted } from '../task-tally';

/** What is kept of a task when its period is locked; shares 0–1, the gap in percentage points. */
export interface FrozenTask {
  readonly colour: Colour;
  readonly completion: number | null;
  /** c with entries that waited for review: 含待核. */
  readonly waitingCompletion: number | null;
  readonly expected: number | null;
  readonly gap: number | null;
  /** Whether the last report due in the period had come; null where none was due. */
  readonly reported: boolean | null;
}

/** The task as it stood on the period's last day, `reported` as known when it was locked. */
export function freezeTask(task: RollUpTask, endsOn: CalendarDate): FrozenTask {
  const { completion, waitingCompletion, expected, reported } = asCounted(task);
  return {
    colour: colourFromDates(task, endsOn),
    ...{ completion, waitingCompletion, expected, reported },
    gap: completion === null || expected === null ? null : gapPoints(expected, completion),
  };
}

/** Which reports of a task are asked about, and what is known of them. */
export interface AskedReports {
  /** Days on which its reports came, in any order. */
  readonly reportedOn: readonly CalendarDate[];
  readonly startsOn: CalendarDate;
  /** The last day whose reports are asked for. */
  readonly until: CalendarDate;
  /** Reports that came up to and including this day are known. */
  readonly knownOn: CalendarDate;
}

/**
 * Whether the last report due by `until` has come by `knownOn`, late ones too; null where none was due. Throws
 * CalendarNotCovered.
 */
export function hasReported(asked: AskedReports, rule: ReportRule, calendar: WorkingCalendar): boolean | null {
  const { reportedOn, startsOn, until, knownOn } = asked;
  if (reportRecord([], startsOn, until, rule, calendar).reported === null) return null;
  const { nextDueOn } = reportRecord(reportedOn, startsOn, knownOn, rule, calendar);
  return nextDueOn === null || nextDueOn > until;
}
