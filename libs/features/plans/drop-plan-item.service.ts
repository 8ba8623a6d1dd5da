import { Injectable } from '@nestjs/common';
import { PlanItemStore } from '@dajuan/database/plans';
import { Refused } from '@dajuan/domain/errors';
import { DraftPlans, Editor, SeenItem } from './draft-plans';
import { planRefusal } from './plan-refusals';
import { ReviewedItem } from './reviewed-item';

/** An item is set aside: it stays to be seen and becomes no task. */
@Injectable()
export class DropPlanItem {
  constructor(
    private readonly drafts: DraftPlans,
    private readonly items: PlanItemStore,
  ) {}

  /** Throws NotFound, ChangedElsewhere with the item as it stands, and Refused. */
  drop(editor: Editor, seen: SeenItem): Promise<ReviewedItem> {
    return this.drafts.open(editor, seen.planId, async (draft) => {
      const item = await this.drafts.seen(draft, seen);
      if (item.state === 'dropped') throw new Refused([planRefusal('item_dropped', 'state')]);
      await this.items.update(draft.tx, draft.plan.id, [item.id], { state: 'dropped' });
      return this.drafts.doneTo(draft, item.id, { kind: 'drop', before: [item] });
    });
  }
}
