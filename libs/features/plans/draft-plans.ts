import { Injectable } from '@nestjs/common';
import { ChangedElsewhere, Transaction, Transactions } from '@dajuan/database/connection';
import { PlanItem, PlanItemStore, WorkPlan, WorkPlanStore } from '@dajuan/database/plans';
import { Actor } from '@dajuan/database/tasks';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { planRefusal } from './plan-refusals';
import { ReviewedItem, reviewed } from './reviewed-item';

/** Who changes a plan. */
export type Editor = Pick<Actor, 'orgId' | 'personId'>;

/** An item as the editor saw it. */
export interface SeenItem {
  readonly planId: string;
  readonly itemId: string;
  readonly version: number;
}

/** An open draft: its plan is locked, so nobody else changes or confirms it meanwhile. */
export interface OpenDraft {
  readonly tx: Transaction;
  readonly plan: WorkPlan;
}

/** The only way to change items: one editor at a time, while the plan is a draft. */
@Injectable()
export class DraftPlans {
  constructor(
    private readonly transactions: Transactions,
    private readonly plans: WorkPlanStore,
    private readonly items: PlanItemStore,
  ) {}

  /** Runs `work` on the locked draft. Throws NotFound, and Refused (plan_not_draft) once it is confirmed. */
  open<T>({ orgId }: Editor, planId: string, work: (draft: OpenDraft) => Promise<T>): Promise<T> {
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const plan = await this.plans.lock(tx, planId);
      if (!plan) throw new NotFound('plan', planId);
      if (plan.state !== 'draft') throw new Refused([planRefusal('plan_not_draft', 'state')]);
      return work({ tx, plan });
    });
  }

  /** The item as it was seen. Throws NotFound, and ChangedElsewhere with the item as it stands. */
  async seen({ tx, plan }: OpenDraft, { itemId, version }: SeenItem): Promise<PlanItem> {
    const item = await this.items.byId(tx, plan.id, itemId);
    if (!item) throw new NotFound('plan item', itemId);
    if (item.version !== version) throw new ChangedElsewhere('plan item', itemId, reviewed(item, plan));
    return item;
  }

  /** Several of the plan's items that are not dropped, in the order asked for. Throws NotFound and Refused (item_dropped). */
  async several({ tx, plan }: OpenDraft, itemIds: readonly string[]): Promise<PlanItem[]> {
    const byId = new Map((await this.items.byIds(tx, plan.id, itemIds)).map((item) => [item.id, item]));
    return itemIds.map((id, index) => {
      const item = byId.get(id);
      if (!item) throw new NotFound('plan item', id);
      if (item.state === 'dropped') throw new Refused([planRefusal('item_dropped', `itemIds.${index}`)]);
      return item;
    });
  }

  /** Items as they stand after a change, in the plan's order. */
  async result({ tx, plan }: OpenDraft, itemIds: readonly string[]): Promise<ReviewedItem[]> {
    return (await this.items.byIds(tx, plan.id, itemIds)).map((item) => reviewed(item, plan));
  }

  /** The same for one, which is there because it was just written. */
  async resultOf(draft: OpenDraft, itemId: string): Promise<ReviewedItem> {
    const [result] = await this.result(draft, [itemId]);
    if (!result) throw new NotFound('plan item', itemId);
    return result;
  }
}
