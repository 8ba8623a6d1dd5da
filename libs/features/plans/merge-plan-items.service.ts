import { Injectable } from '@nestjs/common';
import { newId } from '@dajuan/database/connection';
import { DocumentStore } from '@dajuan/database/documents';
import { PlanItemStore } from '@dajuan/database/plans';
import { Refused } from '@dajuan/domain/errors';
import { DraftPlans, Editor, OpenDraft } from './draft-plans';
import { mergedItem, refuseMerge } from './merged-item';
import { ReviewedItem } from './reviewed-item';

/** Several items become one: the first keeps its id and title, the others are dropped. */
@Injectable()
export class MergePlanItems {
  constructor(
    private readonly drafts: DraftPlans,
    private readonly items: PlanItemStore,
    private readonly documents: DocumentStore,
  ) {}

  /** The one that is left. Throws NotFound for an id the plan does not have, and Refused. */
  merge(editor: Editor, planId: string, itemIds: readonly string[]): Promise<ReviewedItem> {
    const ids = [...new Set(itemIds)];
    return this.drafts.open(editor, planId, async (draft) => {
      const items = await this.drafts.several(draft, ids);
      const refusal = refuseMerge(items);
      const [first, ...others] = items;
      if (refusal || !first) throw new Refused(refusal ? [refusal] : []);
      const merged = mergedItem(items, await this.bodyOf(draft), newId);
      await this.items.update(draft.tx, planId, [first.id], { ...merged, amended: true });
      const otherIds = others.map(({ id }) => id);
      await this.items.update(draft.tx, planId, otherIds, { state: 'dropped', mergedIntoId: first.id });
      return this.drafts.doneTo(draft, first.id, { kind: 'merge', before: items });
    });
  }

  private async bodyOf({ tx, plan }: OpenDraft): Promise<string | null> {
    if (plan.documentId === null) return null;
    return (await this.documents.byId(tx, plan.documentId))?.body ?? null;
  }
}
