import { PlanCard } from './plans.query';

/**
 * The plan that pages show when none is asked for: of the latest year's confirmed ones that with the most tasks, so that a
 * small supplementary plan does not take the place of the year's own. Ties go to the first in the list. Archived plans
 * stand in where nothing is confirmed; undefined where there is no plan.
 */
export function mainPlanOf<Plan extends Pick<PlanCard, 'state' | 'year' | 'taskCount'>>(
  plans: readonly Plan[],
): Plan | undefined {
  const confirmed = plans.filter(({ state }) => state === 'confirmed');
  const candidates = confirmed.length > 0 ? confirmed : plans;
  return candidates.reduce<Plan | undefined>((main, plan) => {
    const isBetter = !main || plan.year > main.year || (plan.year === main.year && plan.taskCount > main.taskCount);
    return isBetter ? plan : main;
  }, undefined);
}
