import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { ItemSnapshot, PlanEdit, PlanEditKind, PlanEditStore, PlanItem, PlanItemStore } from '@dajuan/database/plans';
import { Refused } from '@dajuan/domain/errors';
import { DraftPlans, Editor, OpenDraft } from './draft-plans';
import { snapshotOf } from './item-snapshot';
import { planRefusal } from './plan-refusals';
import { ReviewedItem } from './reviewed-item';

export interface UndoneEdit {
  /** What was taken back. */
  readonly kind: PlanEditKind;
  /** Every item it had to do with, as it stands now, in the plan's order. */
  readonly items: readonly ReviewedItem[];
}

/** The last thing a person did to a draft is taken back, and after it the one before. */
@Injectable()
export class UndoPlanEdit {
  constructor(
    private readonly drafts: DraftPlans,
    private readonly items: PlanItemStore,
    private readonly edits: PlanEditStore,
  ) {}

  /**
   * Items come back as they stood; what came with the change is set aside, the second half of a split as part of the
   * first. Throws NotFound, and Refused: nothing_to_undo, and undo_changed_since when an item is no longer as the change left it.
   */
  undo(editor: Editor, planId: string): Promise<UndoneEdit> {
    return this.drafts.open(editor, planId, async (draft) => {
      const last = await this.edits.lastStanding(draft.tx, planId, editor.personId);
      if (!last) throw new Refused([planRefusal('nothing_to_undo', 'state')]);
      const now = await this.items.byIds(
        draft.tx,
        planId,
        last.after.map(({ id }) => id),
      );
      refuseChanged(last, now);
      for (const was of last.before) await this.bringBack(draft, was);
      const addedIds = addedBy(last);
      if (addedIds.length > 0) {
        const mergedIntoId = last.kind === 'split' ? (last.before[0]?.id ?? null) : null;
        await this.items.update(draft.tx, planId, addedIds, { state: 'dropped', mergedIntoId });
      }
      return {
        kind: last.kind,
        items: await this.drafts.done(draft, { kind: 'undo', before: now, undoesId: last.id }),
      };
    });
  }

  private bringBack({ tx, plan }: OpenDraft, was: ItemSnapshot): Promise<void> {
    const { orgId: _orgId, id, planId: _planId, ...changes } = was;
    return this.items.update(tx, plan.id, [id], changes);
  }
}

/** What came with a change and was not there before. */
function addedBy({ before, after }: PlanEdit): string[] {
  const known = new Set(before.map(({ id }) => id));
  return after.flatMap(({ id }) => (known.has(id) ? [] : [id]));
}

function refuseChanged({ after }: PlanEdit, now: readonly PlanItem[]): void {
  const changed = now.find((item) => {
    const left = after.find(({ id }) => id === item.id);
    return !isDeepStrictEqual(snapshotOf(item), left);
  });
  if (!changed) return;
  const refusal = planRefusal('undo_changed_since', 'items');
  throw new Refused([{ ...refusal, zh: `${refusal.zh}：${changed.title}`, en: `${refusal.en}: ${changed.title}` }]);
}
