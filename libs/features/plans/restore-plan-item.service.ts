import { Injectable } from '@nestjs/common';
import { PlanItemStore } from '@dajuan/database/plans';
import { Refused } from '@dajuan/domain/errors';
import { DraftPlans, Editor, SeenItem } from './draft-plans';
import { planRefusal } from './plan-refusals';
import { ReviewedItem } from './reviewed-item';

/** A dropped item is taken up again. */
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
      await this.items.update(draft.tx, draft.plan.id, [item.id], { state: 'draft' });
      return this.drafts.resultOf(draft, item.id);
    });
  }
}
