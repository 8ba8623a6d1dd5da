import { PlanItem, WorkPlan } from '@dajuan/database/plans';
import { Actor, Milestone, Site, Target, Task, TaskMove, TaskSupport } from '@dajuan/database/tasks';
import { CalendarDate } from '@dajuan/domain/calendar';
import { moves } from '@dajuan/domain/loop';
import { Measure, periodsOf } from '@dajuan/domain/progress';
import { startOf } from './problems-of-item';

/** An item that nothing stands against. */
export type ConfirmableItem = PlanItem & { readonly leadDepartmentId: string; readonly dueOn: CalendarDate };

export interface Assigning {
  readonly plan: Pick<WorkPlan, 'startsOn'>;
  readonly by: Pick<Actor, 'personId'>;
  readonly at: Date;
  readonly newId: () => string;
}

/** Everything that is written for one task. */
export interface TaskRows {
  readonly task: Task;
  readonly supports: readonly TaskSupport[];
  /** What it is measured by, in order; the targets, milestones and sites say the same as rows. */
  readonly measures: readonly Measure[];
  readonly targets: readonly Target[];
  readonly milestones: readonly Milestone[];
  readonly sites: readonly Site[];
  readonly move: TaskMove;
}

/** The task an item becomes, 交办: `number` is its place in the plan, from 1. */
export function taskOfItem(item: ConfirmableItem, number: number, assigning: Assigning): TaskRows {
  const { orgId } = item;
  const task = taskFrom(item, number, assigning);
  const measures = item.measures.map(onlyWhatItsTypeUses).map((measure) => withPeriods(measure, task));
  const fact = { orgId, taskId: task.id, setBy: assigning.by.personId, setAt: assigning.at };
  const supports = new Set(item.supportDepartmentIds.filter((id) => id !== item.leadDepartmentId));
  return {
    task,
    supports: [...supports].map((departmentId) => ({ orgId, taskId: task.id, departmentId })),
    measures,
    targets: measures.map((measure, position) => ({ ...fact, position, ...targetFrom(measure) })),
    milestones: measures.flatMap(({ id, milestones }) =>
      milestones.map((milestone, position) => ({ orgId, targetId: id, position, ...milestone })),
    ),
    sites: measures.flatMap(({ id, sites }) =>
      (sites?.named ?? []).map((site, position) => ({ orgId, targetId: id, position, ...site })),
    ),
    move: moveFrom(task, assigning),
  };
}

function taskFrom(item: ConfirmableItem, number: number, { plan, at, newId }: Assigning): Task {
  const { orgId, planId, title, theme, commitment, leadDepartmentId, ownerId, leaderId, dueOn } = item;
  return {
    orgId,
    id: newId(),
    planId,
    planItemId: item.id,
    number,
    title,
    theme,
    commitment,
    state: moves.assign.to,
    leadDepartmentId,
    ownerId,
    contactId: null,
    leaderId,
    startsOn: startOf(item, plan),
    dueOn,
    originalDueOn: dueOn,
    weight: null,
    closedOn: null,
    disposition: null,
    version: 1,
    createdAt: at,
  };
}

/** A measure may carry lists from a type it had before; they are not kept, so that no rule ever meets them. */
function onlyWhatItsTypeUses(measure: Measure): Measure {
  const { type } = measure;
  return {
    ...measure,
    milestones: type === 'milestones' ? measure.milestones : [],
    sites: type === 'sites' ? measure.sites : null,
    ratioBound: type === 'ratio' ? measure.ratioBound : null,
    range: type === 'range' ? measure.range : null,
    stages: type === 'stages' ? measure.stages : [],
    components: type === 'index' ? measure.components : [],
    recurrence: type === 'recurring' ? measure.recurrence : null,
  };
}

/** A duty that recurs falls due period by period over the task's term. */
function withPeriods(measure: Measure, { startsOn, dueOn }: Task): Measure {
  if (measure.recurrence === null) return measure;
  return { ...measure, periodTargets: periodsOf(measure.recurrence, startsOn, dueOn) };
}

function targetFrom({ target, range, sites, stages, components, periodTargets, ...measure }: Measure) {
  const { id, type, object, unit, baseline, entryMode, weight, ratioBound } = measure;
  return {
    ...{ id, type, object, unit, baseline, entryMode, weight, ratioBound },
    value: target,
    rangeLow: range?.low ?? null,
    rangeHigh: range?.high ?? null,
    stages: [...stages],
    components: [...components],
    periodTargets: [...periodTargets],
    siteCount: sites?.count ?? null,
    replacesId: null,
    reason: '',
  };
}

function moveFrom(task: Task, { by, at, newId }: Assigning): TaskMove {
  const { orgId, id: taskId, leadDepartmentId, ownerId, leaderId, startsOn, dueOn } = task;
  return {
    orgId,
    id: newId(),
    taskId,
    move: 'assign',
    fromState: null,
    toState: task.state,
    reason: '',
    facts: { leadDepartmentId, ownerId, leaderId, startsOn, dueOn },
    movedBy: by.personId,
    movedAt: at,
  };
}
