import { Injectable } from '@nestjs/common';
import { newId } from '@dajuan/database/connection';
import { DocumentStore } from '@dajuan/database/documents';
import { PlanItem, PlanItemStore } from '@dajuan/database/plans';
import { itemTitle } from '@dajuan/documents/item-title';
import { shownText } from '@dajuan/documents/shown-text';
import { Refused } from '@dajuan/domain/errors';
import { DraftPlans, Editor, OpenDraft, SeenItem } from './draft-plans';
import { PlanRefusalCode, planRefusal } from './plan-refusals';
import { ReviewedItem } from './reviewed-item';
import { splitMeasures } from './split-measures';

/** One item becomes two at a place in its sentence; the second is a new item right behind the first. */
@Injectable()
export class SplitPlanItem {
  constructor(
    private readonly drafts: DraftPlans,
    private readonly items: PlanItemStore,
    private readonly documents: DocumentStore,
  ) {}

  /**
   * The two halves, in order. `at` counts UTF-16 units of the document's body: where the second half begins. Both keep
   * who answers and when. Throws NotFound, ChangedElsewhere with the item as it stands, and Refused.
   */
  split(editor: Editor, seen: SeenItem, at: number): Promise<ReviewedItem[]> {
    return this.drafts.open(editor, seen.planId, async (draft) => {
      const item = await this.drafts.seen(draft, seen);
      if (item.state === 'dropped') throw refused('item_dropped', 'state');
      const { first, second } = await this.halves(draft, item, at);
      const measures = splitMeasures(item.measures, first.quote, second.quote);
      const isTitleAsRead = item.title === itemTitle(item.quote);
      const title = isTitleAsRead ? itemTitle(first.quote) : item.title;
      const next = await this.items.positionAfter(draft.tx, item.planId, item.position);
      const position = next === null ? item.position + 1 : (item.position + next) / 2;
      const added: PlanItem = { ...item, ...second, id: newId(), position, measures: measures.second, version: 1 };
      await this.items.update(draft.tx, item.planId, [item.id], { ...first, title, measures: measures.first });
      await this.items.insert(draft.tx, [added]);
      return this.drafts.done(draft, { kind: 'split', before: [item], addedIds: [added.id] });
    });
  }

  private async halves({ tx, plan }: OpenDraft, { spanStart, spanEnd }: PlanItem, at: number) {
    const document = plan.documentId && (await this.documents.byId(tx, plan.documentId));
    if (!document || spanStart === null || spanEnd === null) throw refused('item_not_from_document', 'at');
    if (at <= spanStart || at >= spanEnd || cutsCharacter(document.body, at)) throw refused('split_outside', 'at');
    const first = half(document.body, spanStart, at);
    const second = half(document.body, at, spanEnd);
    if (first.title === '' || second.title === '') throw refused('split_half_empty', 'at');
    return { first, second };
  }
}

const refused = (code: PlanRefusalCode, field: string) => new Refused([planRefusal(code, field)]);

function half(body: string, spanStart: number, spanEnd: number) {
  const quote = shownText(body, spanStart, spanEnd);
  return { spanStart, spanEnd, quote, title: itemTitle(quote) };
}

/** Between the two halves of one character outside the basic plane. */
function cutsCharacter(body: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(body.slice(at - 1, at + 1));
}
