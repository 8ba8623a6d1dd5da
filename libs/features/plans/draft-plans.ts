import { Injectable } from '@nestjs/common';
import { ChangedElsewhere, newId, Transaction, Transactions } from '@dajuan/database/connection';
import { PlanEdit, PlanEditStore, PlanItem, PlanItemStore, WorkPlan, WorkPlanStore } from '@dajuan/database/plans';
import { Actor } from '@dajuan/database/tasks';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { planRefusal } from './plan-refusals';
import { snapshotOf } from './item-snapshot';
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
  readonly editor: Editor;
  readonly plan: WorkPlan;
}

/** What was done to a draft; see `DraftPlans.done`. */
export interface DoneEdit extends Pick<PlanEdit, 'kind'> {
  readonly before: readonly PlanItem[];
  readonly addedIds?: readonly string[];
  readonly undoesId?: string | null;
}

/** The only way to change items: one editor at a time, while the plan is a draft. */
@Injectable()
export class DraftPlans {
  constructor(
    private readonly transactions: Transactions,
    private readonly plans: WorkPlanStore,
    private readonly items: PlanItemStore,
    private readonly edits: PlanEditStore,
  ) {}

  /** Runs `work` on the locked draft. Throws NotFound, and Refused (plan_not_draft) once it is confirmed. */
  open<T>(editor: Editor, planId: string, work: (draft: OpenDraft) => Promise<T>): Promise<T> {
    return this.transactions.inOrganisation(editor.orgId, (tx) => this.openIn(tx, editor, planId, work));
  }

  /** The same within a transaction that is open already. */
  async openIn<T>(tx: Transaction, editor: Editor, planId: string, work: (draft: OpenDraft) => Promise<T>): Promise<T> {
    const plan = await this.plans.lock(tx, planId);
    if (!plan) throw new NotFound('plan', planId);
    if (plan.state !== 'draft') throw new Refused([planRefusal('plan_not_draft', 'state')]);
    return work({ tx, editor, plan });
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

  /**
   * Keeps what was done as a fact and answers the items as they stand: `before` is how they stood, `addedIds` names those
   * that are new. Whoever changes items says so here, last of all, so that it can be taken back.
   */
  async done(draft: OpenDraft, { kind, before, addedIds = [], undoesId = null }: DoneEdit): Promise<ReviewedItem[]> {
    const { tx, plan, editor } = draft;
    const after = await this.items.byIds(tx, plan.id, [...before.map(({ id }) => id), ...addedIds]);
    await this.edits.insert(tx, {
      ...{ orgId: plan.orgId, id: newId(), planId: plan.id, kind, undoesId },
      ...{ before: before.map(snapshotOf), after: after.map(snapshotOf) },
      ...{ editedBy: editor.personId, editedAt: new Date() },
    });
    return after.map((item) => reviewed(item, plan));
  }

  /** The same where one item was asked about: it is there, because it was just written. */
  async doneTo(draft: OpenDraft, itemId: string, edit: DoneEdit): Promise<ReviewedItem> {
    const result = (await this.done(draft, edit)).find(({ item }) => item.id === itemId);
    if (!result) throw new NotFound('plan item', itemId);
    return result;
  }
}
