import { Injectable } from '@nestjs/common';
import { PlanItem, PlanItemStore } from '@dajuan/database/plans';
import { Refused } from '@dajuan/domain/errors';
import { DraftPlans, Editor, OpenDraft, SeenItem } from './draft-plans';
import { planRefusal } from './plan-refusals';
import { ReviewedItem } from './reviewed-item';

/** A dropped item is taken up again, unless another that is kept holds all of it. */
@Injectable()
export class RestorePlanItem {
  constructor(
    private readonly drafts: DraftPlans,
    private readonly items: PlanItemStore,
  ) {}

  /** Throws NotFound, ChangedElsewhere with the item as it stands, and Refused. */
  restore(editor: Editor, seen: SeenItem): Promise<ReviewedItem> {
    return this.drafts.open(editor, seen.planId, async (draft) => {
      const item = await this.drafts.seen(draft, seen);
      if (item.state !== 'dropped') throw new Refused([planRefusal('item_not_dropped', 'state')]);
      if (await this.isHeld(draft, item)) throw new Refused([planRefusal('item_merged_away', 'state')]);
      await this.items.update(draft.tx, draft.plan.id, [item.id], { state: 'draft', mergedIntoId: null });
      return this.drafts.doneTo(draft, item.id, { kind: 'restore', before: [item] });
    });
  }

  private async isHeld({ tx, plan }: OpenDraft, { mergedIntoId }: PlanItem): Promise<boolean> {
    const holder = mergedIntoId && (await this.items.byId(tx, plan.id, mergedIntoId));
    return Boolean(holder && holder.state !== 'dropped');
  }
}
