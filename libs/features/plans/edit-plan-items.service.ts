import { Injectable } from '@nestjs/common';
import { PlanItem, PlanItemStore } from '@dajuan/database/plans';
import { Refused } from '@dajuan/domain/errors';
import { DraftPlans, Editor } from './draft-plans';
import { ItemEdit, refuseEdit, tidied } from './item-edit';
import { KnownParties } from './known-parties';
import { planRefusal } from './plan-refusals';
import { ReviewedItem } from './reviewed-item';

/** What may be set for many items at once. */
export type BulkEdit = Pick<ItemEdit, 'leadDepartmentId' | 'ownerId' | 'leaderId' | 'dueOn'>;

/** One department, owner, leader or date for many items of a draft: all of them or none. */
@Injectable()
export class EditPlanItems {
  constructor(
    private readonly drafts: DraftPlans,
    private readonly items: PlanItemStore,
    private readonly parties: KnownParties,
  ) {}

  /** The items as they stand, in the plan's order. Throws NotFound for an id the plan does not have, and Refused. */
  edit(editor: Editor, planId: string, itemIds: readonly string[], edit: BulkEdit): Promise<ReviewedItem[]> {
    const ids = [...new Set(itemIds)];
    return this.drafts.open(editor, planId, async (draft) => {
      if (ids.length === 0) throw new Refused([planRefusal('items_missing', 'itemIds')]);
      const items = await this.drafts.several(draft, ids);
      const refusals = [...refuseFor(items, edit), ...(await this.parties.refuseUnknown(draft.tx, edit))];
      if (refusals.length > 0) throw new Refused(refusals);
      for (const [changes, sameIds] of byChanges(items, edit)) {
        await this.items.update(draft.tx, planId, sameIds, changes);
      }
      return this.drafts.done(draft, { kind: 'bulk', before: items });
    });
  }
}

/** The first objection that any item has, in words that say which. */
function refuseFor(items: readonly PlanItem[], edit: BulkEdit) {
  for (const item of items) {
    const [refusal] = refuseEdit(tidied(edit, item), item);
    if (refusal) return [{ ...refusal, zh: `${refusal.zh}：${item.title}`, en: `${refusal.en}: ${item.title}` }];
  }
  return [];
}

/** Mostly one change for all: only items that the new lead supported so far change in one thing more. */
function byChanges(items: readonly PlanItem[], edit: BulkEdit): [ItemEdit, string[]][] {
  const groups = new Map<string, [ItemEdit, string[]]>();
  for (const item of items) {
    const changes = tidied(edit, item);
    const key = JSON.stringify(changes);
    const ids = groups.get(key)?.[1] ?? [];
    groups.set(key, [changes, [...ids, item.id]]);
  }
  return [...groups.values()];
}
