import { Injectable } from '@nestjs/common';
import { newId } from '@dajuan/database/connection';
import { PlanItem, PlanItemStore, WorkPlan } from '@dajuan/database/plans';
import { wellFormed } from '@dajuan/documents/well-formed';
import { Refused } from '@dajuan/domain/errors';
import { DraftPlans, Editor } from './draft-plans';
import { planRefusal } from './plan-refusals';
import { ReviewedItem } from './reviewed-item';

/** An item of one's own, for what the document does not say. */
@Injectable()
export class AddPlanItem {
  constructor(
    private readonly drafts: DraftPlans,
    private readonly items: PlanItemStore,
  ) {}

  /** At the end of the plan, over its whole time. Throws NotFound and Refused. */
  add(
    editor: Editor,
    planId: string,
    given: { readonly title: string; readonly theme: string },
  ): Promise<ReviewedItem> {
    const title = wellFormed(given.title).trim();
    return this.drafts.open(editor, planId, async (draft) => {
      if (title === '') throw new Refused([planRefusal('title_missing', 'title')]);
      const position = (await this.items.lastPosition(draft.tx, planId)) + 1;
      const item = emptyItem(draft.plan, { title, theme: wellFormed(given.theme).trim(), position });
      await this.items.insert(draft.tx, [item]);
      return this.drafts.doneTo(draft, item.id, { kind: 'add', before: [], addedIds: [item.id] });
    });
  }
}

/** An item that nobody has said anything of yet, over the whole time of its plan. */
export function emptyItem(plan: WorkPlan, given: Pick<PlanItem, 'title' | 'theme' | 'position'>): PlanItem {
  return {
    orgId: plan.orgId,
    id: newId(),
    planId: plan.id,
    state: 'draft',
    quote: '',
    spanStart: null,
    spanEnd: null,
    sourceFile: null,
    sourceLine: null,
    readStatus: 'planned',
    commitment: 'hard',
    readLead: [],
    readSupport: [],
    readLeader: [],
    leadDepartmentId: null,
    supportDepartmentIds: [],
    ownerId: null,
    leaderId: null,
    startsOn: plan.startsOn,
    dueOn: plan.endsOn,
    measures: [],
    amended: false,
    mergedIntoId: null,
    version: 1,
    ...given,
  };
}
