import { newId, Transaction } from '@dajuan/database/connection';
import { StaleRollUpStore } from '@dajuan/database/roll-ups/stale-roll-up.store';
import { WorkPlan } from '@dajuan/database/plans/work-plan.entity';
import { addDays, instantAt, yearOf } from '@dajuan/domain/calendar';
import { defaultPlanRules } from '@dajuan/domain/progress';
import { loadItem } from './load-item';
import { loadResponsibility } from './load-responsibility';
import { demonstrationPeriods, loadPeriods } from './load-periods';
import { LoadingFrame } from './loading-frame';
import { resolveDate, ScenarioDate } from './scenario-date';
import { TownScenario } from './town-scenario';

/** A plan that ended so long ago is kept as an archive: looked at as of its last day, and nobody is reminded. */
const ARCHIVED_AFTER_DAYS = 60;

/** Writes the plan, its items as tasks, everything reported on them, and the periods locked since; its roll-ups are marked stale. */
export async function loadPlan(tx: Transaction, scenario: TownScenario, frame: LoadingFrame): Promise<void> {
  const plan = planOf(scenario, frame);
  await tx.getRepository(WorkPlan).insert(plan);
  const tasks = new Map<string, string>();
  for (const [index, item] of scenario.items.entries()) {
    tasks.set(item.key, await loadItem(tx, { item, number: index + 1, plan, frame }));
  }
  await loadResponsibility(tx, scenario, { tasks, year: plan.year }, frame);
  if (plan.state === 'confirmed') await loadPeriods(tx, plan, frame);
  await new StaleRollUpStore().mark(tx, frame.orgId, plan.id);
}

function planOf({ plan }: TownScenario, frame: LoadingFrame): WorkPlan {
  const on = (date: ScenarioDate) => resolveDate(date, frame.today, frame.calendar);
  const endsOn = on(plan.endsOn);
  const startsOn = on(plan.startsOn);
  const year = plan.year ?? yearOf(frame.today) + (plan.relativeYear ?? 0);
  const startedAt = instantAt(startsOn, '09:00', frame.zone);
  return {
    orgId: frame.orgId,
    id: newId(),
    documentId: null,
    title: plan.title.replace('{year}', String(year)),
    year,
    startsOn,
    endsOn,
    state: addDays(endsOn, ARCHIVED_AFTER_DAYS) < frame.today ? 'archived' : 'confirmed',
    rules: { ...defaultPlanRules, periods: demonstrationPeriods },
    createdAt: startedAt,
    confirmedBy: frame.supervisorId,
    confirmedAt: startedAt,
    archivedBy: null,
    archivedAt: null,
    version: 1,
  };
}
