import { newId, Transaction } from '@dajuan/database/connection';
import { ProgressReview } from '@dajuan/database/progress/progress-review.entity';
import { ProgressUpdate } from '@dajuan/database/progress/progress-update.entity';
import { Task } from '@dajuan/database/tasks/task.entity';
import { addDays, instantAt } from '@dajuan/domain/calendar';
import { ProgressEntry } from '@dajuan/domain/progress';
import { LoadingFrame, notAfter } from './loading-frame';
import { resolveDate } from './scenario-date';
import { quietReportDays } from './monthly-reports';
import { MeasuresWithIds } from './scenario-measures';
import { ScenarioItem, ScenarioProgress } from './town-scenario';

/** Writes what was reported and how it was reviewed; answers it as the ledger the rules read. */
export async function loadLedger(
  tx: Transaction,
  item: ScenarioItem,
  task: Task,
  measures: MeasuresWithIds,
  frame: LoadingFrame,
): Promise<ProgressEntry[]> {
  const isFictional = item.source === null;
  const idOfKey = new Map<string, string>();
  const progress = isFictional ? withQuietMonths(item, task, frame) : item.progress;
  const updates = progress.map((entry) => {
    const update = updateOf(entry, task, measures, frame, idOfKey);
    if (entry.key) idOfKey.set(entry.key, update.id);
    return update;
  });
  if (updates.length > 0) await tx.getRepository(ProgressUpdate).insert(updates);
  const reviews = progress.flatMap((entry, index) => reviewOf(entry, updates[index]!, frame));
  if (reviews.length > 0) await tx.getRepository(ProgressReview).insert(reviews);
  return updates.map(({ targetId, correctsId, ...update }, index) => ({
    ...update,
    measureId: targetId,
    corrects: correctsId,
    review: progress[index]!.review,
  }));
}

/** What was written out, and "no change" in the months between; in the order of their days. */
function withQuietMonths(
  item: ScenarioItem,
  { number, startsOn }: Task,
  { today, calendar }: LoadingFrame,
): ScenarioProgress[] {
  const dayOf = (entry: ScenarioProgress) => resolveDate(entry.asOf, today, calendar);
  const { by, measure } = item.progress[0] ?? { by: item.owner, measure: '' };
  const quiet = quietReportDays({ number, startsOn, days: item.progress.map(dayOf) }).map((asOf): ScenarioProgress => ({
    asOf,
    by,
    measure,
    kind: 'no_change',
    note: '',
    review: 'accepted',
  }));
  return [...item.progress, ...quiet].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))));
}

function updateOf(
  entry: ScenarioProgress,
  task: Task,
  measures: MeasuresWithIds,
  frame: LoadingFrame,
  idOfKey: ReadonlyMap<string, string>,
): ProgressUpdate {
  const asOf = resolveDate(entry.asOf, frame.today, frame.calendar);
  return {
    orgId: frame.orgId,
    id: newId(),
    taskId: task.id,
    targetId: entry.kind === 'no_change' ? null : measures.idOf(entry.measure),
    kind: entry.kind,
    asOf,
    value: entry.value ?? null,
    numerator: entry.numerator ?? null,
    denominator: entry.denominator ?? null,
    stageId: null,
    milestoneIds: (entry.milestones ?? []).map((key) => measures.milestoneIdOf(entry.measure, key)),
    siteIds: (entry.sites ?? []).map((name) => measures.siteIdOf(entry.measure, name)),
    siteCount: entry.siteCount ?? null,
    isEstimate: entry.isEstimate ?? false,
    note: entry.note,
    nextStep: entry.nextStep ?? '',
    correctsId: entry.corrects ? idOfKey.get(entry.corrects)! : null,
    wantsEndorsement: false,
    reportedBy: frame.people.get(entry.by)!,
    byProxy: false,
    reportedAt: notAfter(instantAt(asOf, '16:00', frame.zone), frame.now),
  };
}

/** The next morning, or now where that has not come yet; nothing for what still waits. */
function reviewOf(entry: ScenarioProgress, update: ProgressUpdate, frame: LoadingFrame): ProgressReview[] {
  if (entry.review === 'waiting') return [];
  return [
    {
      orgId: frame.orgId,
      id: newId(),
      updateId: update.id,
      verdict: entry.review,
      reason: entry.reviewReason ?? '',
      reviewedBy: frame.supervisorId,
      reviewedAt: notAfter(instantAt(addDays(update.asOf, 1), '10:00', frame.zone), frame.now),
    },
  ];
}
