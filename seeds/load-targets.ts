import { Transaction } from '@dajuan/database/connection';
import { Milestone } from '@dajuan/database/tasks/milestone.entity';
import { Site } from '@dajuan/database/tasks/site.entity';
import { Target } from '@dajuan/database/tasks/target.entity';
import { Task } from '@dajuan/database/tasks/task.entity';
import { instantAt } from '@dajuan/domain/calendar';
import { Measure } from '@dajuan/domain/progress';
import { LoadingFrame } from './loading-frame';

/** Writes what the task is measured against, with its milestones and named sites. */
export async function loadTargets(
  tx: Transaction,
  task: Task,
  measures: readonly Measure[],
  frame: LoadingFrame,
): Promise<void> {
  const { orgId } = frame;
  await tx.getRepository(Target).insert(measures.map((measure, position) => targetOf(measure, position, task, frame)));
  const milestones = measures.flatMap(({ id, milestones }) =>
    milestones.map((milestone, position) => ({ ...milestone, orgId, targetId: id, position })),
  );
  if (milestones.length > 0) await tx.getRepository(Milestone).insert(milestones);
  const sites = measures.flatMap(({ id, sites }) =>
    (sites?.named ?? []).map((site, position) => ({ ...site, orgId, targetId: id, position })),
  );
  if (sites.length > 0) await tx.getRepository(Site).insert(sites);
}

function targetOf(measure: Measure, position: number, task: Task, frame: LoadingFrame): Target {
  return {
    orgId: frame.orgId,
    id: measure.id,
    taskId: task.id,
    position,
    type: measure.type,
    object: measure.object,
    unit: measure.unit,
    baseline: measure.baseline,
    value: measure.target,
    ratioBound: measure.ratioBound,
    rangeLow: measure.range?.low ?? null,
    rangeHigh: measure.range?.high ?? null,
    stages: [...measure.stages],
    components: [...measure.components],
    periodTargets: [...measure.periodTargets],
    entryMode: measure.entryMode,
    siteCount: measure.sites?.count ?? null,
    weight: measure.weight,
    replacesId: null,
    reason: '',
    setBy: frame.supervisorId,
    setAt: instantAt(task.startsOn, '09:30', frame.zone),
  };
}
