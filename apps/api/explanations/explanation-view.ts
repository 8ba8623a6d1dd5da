import { ProgressUpdateCard } from '@dajuan/database/progress';
import { TaskSource } from '@dajuan/database/tasks';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Explanation, Words } from '@dajuan/domain/progress';
import { Language } from '../http/principal';
import { ExplainedEntry, ExplanationView, PromiseView } from './explanation.dto';

const PARTS_SHOWN = 500;

/** What stands around an explanation that the rules do not know. */
export interface ExplanationFrame {
  readonly day: CalendarDate;
  readonly language: Language;
  /** The lines of the ledger, where it is a task's; those that are parts are told with who and when. */
  readonly updates?: readonly ProgressUpdateCard[];
  readonly source?: TaskSource | null;
}

/** An explanation in one language, its lines of the ledger with who said and who accepted them. */
export function explanationView(explanation: Explanation, frame: ExplanationFrame): ExplanationView {
  const say = (words: Words) => words[frame.language];
  const entries = new Map((frame.updates ?? []).map((update) => [update.id, entryOf(update)]));
  const { title, rule, value, scale, unit, steps, terms, included, excluded, coverage, note } = explanation;
  return {
    ...{ day: frame.day, title: say(title), rule: say(rule), value, scale, unit, coverage },
    steps: steps.map(({ terms: _terms, ...step }) => ({
      ...step,
      name: say(step.name),
      because: step.because && say(step.because),
    })),
    terms: terms.map((term) => ({ ...term, name: say(term.name) })),
    included: included
      .slice(0, PARTS_SHOWN)
      .map((part) => ({ ...part, role: say(part.role), entry: entries.get(part.id) ?? null })),
    includedCount: included.length,
    excluded: excluded
      .slice(0, PARTS_SHOWN)
      .map((part) => ({ ...part, reason: say(part.reason), entry: entries.get(part.id) ?? null })),
    excludedCount: excluded.length,
    note: note && say(note),
    promise: promiseOf(frame.source ?? null),
  };
}

function entryOf(update: ProgressUpdateCard): ExplainedEntry {
  const { taskId, asOf, reportedBy, reportedAt, reviewedBy, reviewedAt, note } = update;
  return {
    ...{ taskId, asOf, reportedBy, reviewedBy, note },
    reportedAt: reportedAt.toISOString(),
    reviewedAt: reviewedAt?.toISOString() ?? null,
  };
}

function promiseOf(source: TaskSource | null): PromiseView | null {
  if (source === null) return null;
  const { document, quote } = source;
  return { documentId: document?.id ?? null, documentTitle: document?.title ?? '', quote };
}
