import { FileCard, ProgressUpdateCard } from '@dajuan/database/progress';
import { figureOf, TargetFigure, TaskCard, TaskList } from '@dajuan/database/tasks';
import { TaskPlaces } from '@dajuan/database/places';
import { Measure, targetFigure } from '@dajuan/domain/progress';
import { Reached } from '@dajuan/features/tasks';
import { FileView, ListedTask, ProgressUpdateView, TargetLine, TargetView, TaskPage, TaskRow } from './task.dto';

export function taskPage({ tasks, total, counts }: TaskList, places: ReadonlyMap<string, TaskPlaces>): TaskPage {
  return { tasks: tasks.map((card) => ({ ...taskRow(card), ...placesView(places.get(card.id)) })), total, counts };
}

export function placesView(places: TaskPlaces | undefined): Pick<ListedTask, 'areas' | 'masters'> {
  return { areas: [...(places?.areas ?? [])], masters: [...(places?.masters ?? [])] };
}

export function taskRow(card: TaskCard): TaskRow {
  const { id, planId, number, title, theme, leadDepartment, supportDepartments, owner, contact, leader } = card;
  const { state, colour } = card;
  const { achievement, completion, waitingCompletion, expected, startsOn, dueOn, originalDueOn, closedOn } = card;
  const { lastReportedOn, waitingUpdates, isReportMissing, isOverdue, measures, figures } = card;
  const [first] = measures;
  return {
    ...{ id, planId, number, title, theme, leadDepartment, supportDepartments: [...supportDepartments] },
    ...{ owner, contact, leader, state, colour, achievement, completion, waitingCompletion, expected },
    ...{ startsOn, dueOn, originalDueOn, closedOn, lastReportedOn, waitingUpdates, isReportMissing, isOverdue },
    target: first ? targetLine(first, figureOf(figures, first.id)) : null,
    targetCount: measures.length,
  };
}

export function targetView(
  measure: Measure,
  figure: TargetFigure | undefined,
  reached: ReadonlyMap<string, Reached>,
  areaOfSite: ReadonlyMap<string, string> = new Map(),
): TargetView {
  const { id, baseline, entryMode, ratioBound, weight, milestones, sites, stages, components, periodTargets } = measure;
  const stateOf = (part: string): Reached => reached.get(part) ?? { doneOn: null, isWaiting: false };
  return {
    ...targetLine(measure, figure),
    ...{ id, baseline, entryMode, ratioBound, weight, stages: [...stages] },
    components: components.map(({ id: componentId, title }) => ({ id: componentId, name: title })),
    periodTargets: [...periodTargets],
    peerColour: figure?.peerColour ?? null,
    achievement: figure?.achievement ?? null,
    completion: figure?.completion ?? null,
    waitingActual: figure?.waitingActual ?? null,
    siteCount: sites?.count ?? null,
    isChangeable: targetFigure(measure) !== null,
    milestones: milestones.map((milestone) => ({ ...milestone, ...stateOf(milestone.id) })),
    sites: (sites?.named ?? []).map((site) => ({
      ...{ ...site, areaId: areaOfSite.get(site.id) ?? null, ...stateOf(site.id) },
    })),
  };
}

export function updateView({ taskId: _task, reportedAt, endorsedAt, reviewedAt, files, ...card }: ProgressUpdateCard) {
  const view: ProgressUpdateView = {
    ...card,
    milestoneIds: [...card.milestoneIds],
    siteIds: [...card.siteIds],
    reportedAt: reportedAt.toISOString(),
    endorsedAt: endorsedAt?.toISOString() ?? null,
    reviewedAt: reviewedAt?.toISOString() ?? null,
    files: files.map(fileView),
  };
  return view;
}

export function fileView({ id, name, mediaType, sizeBytes, sha256 }: FileCard): FileView {
  return { id, name, mediaType, sizeBytes, sha256 };
}

function targetLine(measure: Measure, figure: TargetFigure | undefined): TargetLine {
  const { type, object, unit } = measure;
  return {
    ...{ type, object, unit },
    target: wholeOf(measure),
    actual: figure?.actual ?? null,
    numerator: figure?.numerator ?? null,
    denominator: figure?.denominator ?? null,
    isEstimate: figure?.isEstimate ?? false,
  };
}

/** What is to be reached, beside `actual`: all sites, all nodes, or the target itself. */
function wholeOf({ type, target, sites, milestones }: Measure): number | null {
  if (sites) return sites.count;
  return type === 'milestones' ? milestones.length : target;
}
