import { Injectable } from '@nestjs/common';
import { PlanItemStore } from '@dajuan/database/plans';
import { Refused } from '@dajuan/domain/errors';
import { DraftPlans, Editor, SeenItem } from './draft-plans';
import { amends, ItemEdit, refuseEdit, tidied } from './item-edit';
import { KnownParties } from './known-parties';
import { planRefusal } from './plan-refusals';
import { ReviewedItem } from './reviewed-item';

/** One item of a draft is filled in or put right. */
@Injectable()
export class EditPlanItem {
  constructor(
    private readonly drafts: DraftPlans,
    private readonly items: PlanItemStore,
    private readonly parties: KnownParties,
  ) {}

  /**
   * A measure that is not complete yet is kept and told among the problems. Throws NotFound, ChangedElsewhere with the
   * item as it stands, and Refused.
   */
  edit(editor: Editor, seen: SeenItem, edit: ItemEdit): Promise<ReviewedItem> {
    return this.drafts.open(editor, seen.planId, async (draft) => {
      const item = await this.drafts.seen(draft, seen);
      if (item.state === 'dropped') throw new Refused([planRefusal('item_dropped', 'state')]);
      const changes = tidied(edit, item);
      const refusals = [...refuseEdit(changes, item), ...(await this.parties.refuseUnknown(draft.tx, changes))];
      if (refusals.length > 0) throw new Refused(refusals);
      const amended = item.amended || amends(changes, item);
      await this.items.update(draft.tx, draft.plan.id, [item.id], { ...changes, amended });
      return this.drafts.doneTo(draft, item.id, { kind: 'edit', before: [item] });
    });
  }
}
