import { Refusal, Refused } from '@dajuan/domain/errors';

/** Something against one item of a plan; null is the plan as a whole. */
export interface ItemProblem extends Refusal {
  readonly itemId: string | null;
}

/** A plan that cannot be confirmed as it stands: nothing was written. Every problem of every item, in the plan's order. */
export class PlanRefused extends Refused {
  constructor(readonly items: readonly ItemProblem[]) {
    super(items);
    this.name = 'PlanRefused';
  }
}
