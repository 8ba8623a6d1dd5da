import { Injectable } from '@nestjs/common';
import { newId } from '@dajuan/database/connection';
import { FindingWaiverStore, PlanItemStore } from '@dajuan/database/plans';
import { wellFormed } from '@dajuan/documents/well-formed';
import { Refused } from '@dajuan/domain/errors';
import { DraftPlans, Editor } from './draft-plans';
import { PlanFinding } from './findings-of-plan';
import { PlanFindings } from './plan-findings';
import { planRefusal } from './plan-refusals';

/** A doubt about the document is let stand, and why is kept for whoever reads the plan later: 说明理由. */
@Injectable()
export class WaiveFinding {
  constructor(
    private readonly drafts: DraftPlans,
    private readonly items: PlanItemStore,
    private readonly findings: PlanFindings,
    private readonly waivers: FindingWaiverStore,
  ) {}

  /** The finding as it stands then; a later reason takes the place of an earlier one. Throws NotFound and Refused. */
  waive(editor: Editor, planId: string, given: { key: string; reason: string }, now: Date): Promise<PlanFinding> {
    const reason = wellFormed(given.reason).trim();
    return this.drafts.open(editor, planId, async ({ tx, plan }) => {
      if (reason === '') throw new Refused([planRefusal('reason_missing', 'reason')]);
      const found = async () => {
        const all = await this.findings.of(tx, plan, await this.items.ofPlan(tx, planId));
        return all.find(({ key }) => key === given.key);
      };
      if (!(await found())) throw new Refused([planRefusal('finding_unknown', 'key')]);
      await this.waivers.insert(tx, {
        ...{ orgId: plan.orgId, id: newId(), planId, findingKey: given.key, reason },
        ...{ waivedBy: editor.personId, waivedAt: now },
      });
      const waived = await found();
      if (!waived) throw new Refused([planRefusal('finding_unknown', 'key')]);
      return waived;
    });
  }
}
