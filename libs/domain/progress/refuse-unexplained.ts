import { CalendarDate } from '../calendar';
import { Refusal } from '../errors';
import { colourFromDates } from './colour';
import { ProgressEntry } from './progress-entry';
import { ProjectableTask, ProjectionFrame, projectTask } from './project-task';

/** An entry with the words handed in beside it. */
export interface ExplainedEntry {
  readonly entry: ProgressEntry;
  /** 原因和下一步. */
  readonly note: string;
}

/**
 * Why the entry may not go without words, or null: a task that is red on the frame's day even with it wants a reason, and
 * so does "no change" of a red one. Whatever waits for review counts as if accepted, so that nobody explains what is
 * already made up for, and a task that is done late only waits for its closure. A correction of a day gone by is not judged by how the task stands today. Throws
 * CalendarNotCovered.
 */
export function refuseUnexplained(
  task: ProjectableTask,
  { entry, note }: ExplainedEntry,
  frame: ProjectionFrame,
): Refusal | null {
  if (note.trim() !== '' || correctsThePast(entry, frame.day)) return null;
  const { standing, startsOn } = task;
  const counted = projectTask({ ...task, ledger: [...task.ledger, entry].map(asAccepted) }, frame);
  const { completion, yellowFrom, redFrom } = counted;
  if (completion !== null && completion >= 1) return null;
  return colourFromDates({ standing, startsOn, yellowFrom, redFrom }, frame.day) === 'red' ? reasonMissing : null;
}

function correctsThePast({ corrects, asOf }: ProgressEntry, today: CalendarDate): boolean {
  return corrects !== null && asOf < today;
}

function asAccepted(entry: ProgressEntry): ProgressEntry {
  return entry.review === 'waiting' ? { ...entry, review: 'accepted' } : entry;
}

const reasonMissing: Refusal = {
  ...{ code: 'reason_missing_red', field: 'note' },
  ...{ zh: '报送后仍为红色，请写明原因和下一步', en: 'It stays red with this: give the reason and the next step' },
};
