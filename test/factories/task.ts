import { newId } from '@dajuan/database/connection';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { MadeUpTaskStore } from '@dajuan/database/periods';
import { PlanItemStore } from '@dajuan/database/plans';
import { StaleRollUpStore } from '@dajuan/database/roll-ups';
import {
  MilestoneStore,
  SiteStore,
  Target,
  TargetStore,
  Task,
  TaskCourseStore,
  TaskFactsQuery,
  TaskProjectionStore,
  TaskProjector,
  TaskStore,
  TaskSupportStore,
} from '@dajuan/database/tasks';
import { Measure, measureOf } from '@dajuan/domain/progress';
import { House } from './house';
import { TestTown } from './town';

/** What matters of a task; the rest is a year's task of the community office, signed for, of 22 committees. */
export interface GivenTask extends Partial<Omit<Task, 'orgId' | 'id' | 'planId' | 'planItemId'>> {
  readonly measures?: readonly Measure[];
  readonly supportDepartmentIds?: readonly string[];
}

/** 22 communities to hold elections in, of which none is named. */
export function committees(given: Partial<Measure> = {}): Measure {
  const sites = { count: 22, named: [] };
  return measureOf({ id: newId(), type: 'sites', object: '业委会换届小区', unit: '个', sites, ...given });
}

/** So many of something to be made this year. */
export function cumulative(target: number, given: Partial<Measure> = {}): Measure {
  return measureOf({ id: newId(), type: 'cumulative', object: '红色物业', unit: '家', target, ...given });
}

let lastNumber = 0;

/** Inserts the task with its targets and its first projection, and answers its id. */
export async function createTask(house: House, town: TestTown, given: GivenTask = {}): Promise<string> {
  const { measures = [committees()], supportDepartmentIds = [], ...fields } = given;
  const { orgId, planId } = town;
  const ids = { orgId, id: newId(), planId, planItemId: newId() };
  const now = new Date();
  lastNumber += 1;
  const task: Task = {
    ...{ number: lastNumber, title: '小区业委会换届', theme: '社区治理', commitment: 'hard', state: 'in_progress' },
    ...{ leadDepartmentId: town.community.id, ownerId: town.owner.personId },
    ...{ contactId: null, leaderId: town.leader.personId },
    ...{ startsOn: '2026-01-01', dueOn: '2026-12-31', originalDueOn: fields.dueOn ?? '2026-12-31' },
    ...{ weight: null, closedOn: null, disposition: null, version: 1 },
    createdAt: new Date(`${fields.startsOn ?? '2026-01-01'}T01:00:00Z`),
    ...fields,
    ...ids,
  };
  await house.inOrganisation(orgId, async (tx) => {
    await new PlanItemStore().insert(tx, [itemOf(task)]);
    await new TaskStore().insert(tx, [task]);
    const supports = supportDepartmentIds.map((departmentId) => ({ orgId, taskId: task.id, departmentId }));
    await new TaskSupportStore().insert(tx, supports);
    const targets = measures.map((measure, position) => targetOf(measure, task, position, town.supervisor.personId));
    await new TargetStore().insert(tx, targets);
    for (const { id: targetId, milestones, sites } of measures) {
      await new MilestoneStore().insert(
        tx,
        milestones.map((milestone, position) => ({ orgId, targetId, position, ...milestone })),
      );
      await new SiteStore().insert(
        tx,
        (sites?.named ?? []).map((site, position) => ({ orgId, targetId, position, ...site })),
      );
    }
    const facts = await new TaskFactsQuery().of(tx, task.id);
    if (!facts) throw new Error('the task is not there');
    const projector = new TaskProjector(
      new HolidayCalendars(),
      new TaskProjectionStore(),
      new TaskCourseStore(),
      new StaleRollUpStore(),
      new MadeUpTaskStore(),
    );
    await projector.follow(tx, town.supervisor, facts, now);
  });
  return task.id;
}

function targetOf(measure: Measure, { orgId, id: taskId }: Task, position: number, setBy: string): Target {
  const { id, type, object, unit, baseline, target, ratioBound, range, stages, components, periodTargets } = measure;
  return {
    ...{ orgId, id, taskId, position, type, object, unit, baseline, value: target, ratioBound },
    ...{ rangeLow: range?.low ?? null, rangeHigh: range?.high ?? null },
    ...{
      stages: [...stages],
      components: [...components],
      periodTargets: [...periodTargets],
      entryMode: measure.entryMode,
    },
    ...{ siteCount: measure.sites?.count ?? null, weight: measure.weight },
    ...{ replacesId: null, reason: '', setBy, setAt: new Date() },
  };
}

function itemOf({ orgId, planItemId, planId, number, title, theme, commitment }: Task) {
  const places = { spanStart: null, spanEnd: null, sourceFile: null, sourceLine: null };
  const read = { readStatus: 'planned', readLead: [], readSupport: [], readLeader: [] } as const;
  const chosen = { leadDepartmentId: null, supportDepartmentIds: [], ownerId: null, leaderId: null };
  const dates = { startsOn: null, dueOn: null };
  return {
    ...({ orgId, id: planItemId, planId, position: number, state: 'confirmed', title, theme, commitment } as const),
    ...{ quote: title, ...places, ...read, readLead: [], readSupport: [], readLeader: [], ...chosen, ...dates },
    ...{ measures: [], amended: false, mergedIntoId: null, version: 1 },
  };
}
