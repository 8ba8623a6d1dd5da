import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { mainPlanQuery } from '../api/plans';

interface ChosenPlan {
  /** Undefined where no plan is confirmed, and while that is not known. */
  planId: string | undefined;
  isKnown: boolean;
}

/** The plan that the head of the page names, and the page therefore speaks of: that in the address, else the main one. */
export function useChosenPlan(): ChosenPlan {
  const { planId } = useSearch({ from: '/house' });
  const { data: mainPlanId, isPending } = useQuery(mainPlanQuery);
  return { planId: planId ?? mainPlanId ?? undefined, isKnown: planId !== undefined || !isPending };
}
