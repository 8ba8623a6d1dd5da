import { PlanItem, WorkPlan } from '@dajuan/database/plans';
import { Refusal } from '@dajuan/domain/errors';
import { problemsOfItem } from './problems-of-item';

/** An item as it stands, with what keeps it from being confirmed. */
export interface ReviewedItem {
  readonly item: PlanItem;
  readonly problems: readonly Refusal[];
}

export function reviewed(item: PlanItem, plan: Pick<WorkPlan, 'startsOn'>): ReviewedItem {
  return { item, problems: problemsOfItem(item, plan) };
}
