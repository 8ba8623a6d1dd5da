import { newId, Transaction } from '@dajuan/database/connection';
import { PlanItem } from '@dajuan/database/plans/plan-item.entity';
import { WorkPlan } from '@dajuan/database/plans/work-plan.entity';
import { TaskCourseStore } from '@dajuan/database/tasks/task-course.store';
import { courseFrom, standingFrom, TaskFactsQuery } from '@dajuan/database/tasks/task-facts.query';
import { TaskMove } from '@dajuan/database/tasks/task-move.entity';
import { TaskProjectionStore } from '@dajuan/database/tasks/task-projection.store';
import { TaskSupport } from '@dajuan/database/tasks/task-support.entity';
import { Task } from '@dajuan/database/tasks/task.entity';
import { CalendarDate, instantAt } from '@dajuan/domain/calendar';
import { Measure } from '@dajuan/domain/progress';
import { loadLedger } from './load-ledger';
import { loadRequests } from './load-requests';
import { LoadingFrame } from './loading-frame';
import { loadTargets } from './load-targets';
import { resolveDate } from './scenario-date';
import { measuresWithIds } from './scenario-measures';
import { ScenarioItem } from './town-scenario';

export interface LoadingItem {
  readonly item: ScenarioItem;
  readonly number: number;
  readonly plan: WorkPlan;
  readonly frame: LoadingFrame;
}

/**
 * Writes one promise: the plan item, the task made of it, its targets, its moves, its ledger, its projection and its
 * course. Answers the task’s id.
 */
export async function loadItem(tx: Transaction, { item, number, plan, frame }: LoadingItem): Promise<string> {
  const { orgId, today, calendar } = frame;
  const measures = measuresWithIds(item, { today, calendar });
  const planItem = planItemOf(item, number, plan, measures.all, frame);
  await tx.getRepository(PlanItem).insert(planItem);
  const task = taskOf(item, number, planItem, frame);
  await tx.getRepository(Task).insert(task);
  const support = item.support.map((key) => ({ orgId, taskId: task.id, departmentId: frame.departments.get(key)! }));
  if (support.length > 0) await tx.getRepository(TaskSupport).insert(support);
  await loadTargets(tx, task, measures.all, frame);
  await tx.getRepository(TaskMove).insert(movesOf(item, task, plan, frame));
  await loadRequests(tx, item, task, frame);
  await loadLedger(tx, item, task, measures, frame);
  await project(tx, task.id, plan, frame);
  return task.id;
}

/** What is stored beside a task, from the facts that were loaded. */
async function project(tx: Transaction, taskId: string, plan: WorkPlan, frame: LoadingFrame): Promise<void> {
  const { orgId, today, calendar, zone } = frame;
  const facts = await new TaskFactsQuery().of(tx, taskId);
  if (!facts) throw new Error(`task ${taskId} is not loaded`);
  const day = plan.state === 'archived' ? plan.endsOn : today;
  await new TaskProjectionStore().save(tx, orgId, taskId, standingFrom(facts, { calendar, zone, day }));
  await new TaskCourseStore().saveAll(tx, orgId, [{ taskId, course: courseFrom(facts, calendar) }]);
}

function planItemOf(
  item: ScenarioItem,
  number: number,
  plan: WorkPlan,
  measures: readonly Measure[],
  frame: LoadingFrame,
): PlanItem {
  return {
    orgId: frame.orgId,
    id: newId(),
    planId: plan.id,
    position: number,
    state: 'confirmed',
    title: item.title,
    theme: item.theme,
    quote: '',
    spanStart: null,
    spanEnd: null,
    sourceFile: item.source?.file ?? null,
    sourceLine: item.source?.line ?? null,
    readStatus: item.status,
    commitment: item.commitment,
    readLead: [],
    readSupport: [],
    readLeader: [],
    leadDepartmentId: frame.departments.get(item.lead)!,
    supportDepartmentIds: item.support.map((key) => frame.departments.get(key)!),
    ownerId: frame.people.get(item.owner)!,
    leaderId: frame.people.get(item.leader)!,
    startsOn: item.startsOn ? resolveDate(item.startsOn, frame.today, frame.calendar) : plan.startsOn,
    dueOn: resolveDate(item.dueOn, frame.today, frame.calendar),
    measures: [...measures],
    amended: false,
    mergedIntoId: null,
    version: 1,
  };
}

function taskOf(item: ScenarioItem, number: number, planItem: PlanItem, frame: LoadingFrame): Task {
  const closedOn = item.closedOn ? resolveDate(item.closedOn, frame.today, frame.calendar) : null;
  return {
    orgId: frame.orgId,
    id: newId(),
    planId: planItem.planId,
    planItemId: planItem.id,
    number,
    title: item.title,
    theme: item.theme,
    commitment: item.commitment,
    state: closedOn ? 'closed' : item.progress.length > 0 ? 'in_progress' : 'assigned',
    leadDepartmentId: planItem.leadDepartmentId!,
    ownerId: planItem.ownerId,
    contactId: null,
    leaderId: planItem.leaderId,
    startsOn: planItem.startsOn!,
    dueOn: planItem.dueOn!,
    originalDueOn: planItem.dueOn!,
    weight: null,
    closedOn,
    disposition: closedOn ? (item.disposition ?? 'completed') : null,
    version: 1,
    createdAt: frame.now,
  };
}

/** Assigned when the plan began; signed for by the owner a working morning later; closed where it is. */
function movesOf(item: ScenarioItem, task: Task, plan: WorkPlan, frame: LoadingFrame): TaskMove[] {
  const move = (
    name: TaskMove['move'],
    from: TaskMove['fromState'],
    to: TaskMove['toState'],
    by: string,
    on: CalendarDate,
    time: string,
  ): TaskMove => ({
    orgId: frame.orgId,
    id: newId(),
    taskId: task.id,
    move: name,
    fromState: from,
    toState: to,
    reason: '',
    facts: {},
    movedBy: by,
    movedAt: instantAt(on, time, frame.zone),
  });
  const assignedOn = plan.startsOn < task.startsOn ? plan.startsOn : task.startsOn;
  const moves = [move('assign', 'draft', 'assigned', frame.supervisorId, assignedOn, '09:30')];
  if (task.state !== 'assigned') {
    moves.push(move('sign_for', 'assigned', 'in_progress', frame.people.get(item.owner)!, assignedOn, '15:00'));
  }
  if (task.closedOn) {
    const closing = move('close', 'in_progress', 'closed', frame.supervisorId, task.closedOn, '17:00');
    moves.push({ ...closing, facts: { disposition: task.disposition } });
  }
  return moves;
}
