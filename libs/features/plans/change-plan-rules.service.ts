import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { ChangedElsewhere, newId, Transaction, Transactions } from '@dajuan/database/connection';
import { PlanRuleChangeStore, PlanRules, PlansQuery, WorkPlan, WorkPlanStore } from '@dajuan/database/plans';
import { StaleRollUpStore } from '@dajuan/database/roll-ups';
import { Actor, TaskFactsQuery, TaskProjectionsQuery, TaskProjector, TaskStateStore } from '@dajuan/database/tasks';
import { NotFound, Refusal, Refused } from '@dajuan/domain/errors';
import { defaultLoopRules, refuseLoopRules } from '@dajuan/domain/loop';
import { periodRuleOf, refusePlanRules } from '@dajuan/domain/progress';
import { Jobs } from '@dajuan/queue/jobs';
import { planRefusal } from './plan-refusals';

/** Who changes the rules, and in which zone the day is counted. */
export type RuleMaker = Pick<Actor, 'orgId' | 'personId' | 'zone'>;

/** A plan's rules as somebody wants them who has read `version`, and why. */
export interface WantedRules {
  readonly version: number;
  readonly rules: PlanRules;
  readonly reason: string;
}

const TASKS_AT_A_TIME = 200;

/** 规则: a plan's rules change for all of its tasks at once, and what is computed from them follows. */
@Injectable()
export class ChangePlanRules {
  constructor(
    private readonly transactions: Transactions,
    private readonly plans: WorkPlanStore,
    private readonly planCards: PlansQuery,
    private readonly changes: PlanRuleChangeStore,
    private readonly states: TaskStateStore,
    private readonly projections: TaskProjectionsQuery,
    private readonly facts: TaskFactsQuery,
    private readonly projector: TaskProjector,
    private readonly staleRollUps: StaleRollUpStore,
    private readonly jobs: Jobs,
  ) {}

  /**
   * The fact, the rules and every task's projection and course are written together; roll-ups follow by a job. A report
   * that came under the earlier rule is judged by the new one from then on; published reports keep their snapshot.
   * Throws NotFound, ChangedElsewhere with the plan as it stands, and Refused with everything at its field.
   */
  async change(maker: RuleMaker, planId: string, wanted: WantedRules, now: Date): Promise<void> {
    const { orgId, personId } = maker;
    await this.transactions.inOrganisation(orgId, async (tx) => {
      const plan = await this.openPlan(tx, planId, wanted);
      await this.states.lockAllOf(tx, planId);
      const { rules: after, reason } = wanted;
      const change = { planId, before: plan.rules, after, reason: reason.trim(), changedBy: personId, changedAt: now };
      await this.changes.insert(tx, { orgId, id: newId(), ...change });
      await this.plans.setRules(tx, planId, after);
      await this.reproject(tx, maker, planId, now);
      await this.staleRollUps.mark(tx, orgId, planId);
    });
    await this.jobs.add('roll-up.refresh-all', { orgId, planId });
  }

  private async openPlan(tx: Transaction, planId: string, wanted: WantedRules): Promise<WorkPlan> {
    const plan = await this.plans.lock(tx, planId);
    if (!plan) throw new NotFound('plan', planId);
    if (plan.state === 'archived') throw new Refused([planRefusal('plan_is_archived', 'state')]);
    if (plan.version !== wanted.version) {
      const [card] = await this.planCards.find(tx, { planId, withDrafts: true });
      throw new ChangedElsewhere('plan', planId, card);
    }
    const refusals = refuseWanted(plan.rules, wanted);
    if (refusals.length > 0) throw new Refused(refusals);
    return plan;
  }

  private async reproject(tx: Transaction, maker: RuleMaker, planId: string, now: Date): Promise<void> {
    let ids = await this.projections.idsOfPlanAfter(tx, planId, null, TASKS_AT_A_TIME);
    while (ids.length > 0) {
      await this.projector.followAll(tx, maker, await this.facts.ofAll(tx, ids), now);
      ids = await this.projections.idsOfPlanAfter(tx, planId, ids.at(-1) ?? null, TASKS_AT_A_TIME);
    }
  }
}

function refuseWanted(present: PlanRules, { rules, reason }: WantedRules): Refusal[] {
  const loop = refuseLoopRules(rules.loop ?? defaultLoopRules);
  const same = isDeepStrictEqual(written(present), written(rules));
  return [
    ...refusePlanRules(rules),
    ...(loop ? [loop] : []),
    ...(reason.trim() === '' ? [planRefusal('reason_missing', 'reason')] : []),
    ...(same ? [planRefusal('rules_unchanged', 'rules')] : []),
  ];
}

/** The rules with those spelt out that a plan may leave to be the usual ones. */
function written(rules: PlanRules): PlanRules {
  return { ...rules, loop: rules.loop ?? defaultLoopRules, periods: periodRuleOf(rules) };
}
