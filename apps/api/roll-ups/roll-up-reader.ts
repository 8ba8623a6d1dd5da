import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { mainPlanOf, PlansQuery, WorkPlanStore } from '@dajuan/database/plans';
import { MemberDimension, MemberRollUpsQuery } from '@dajuan/database/roll-ups';
import { dateInZone } from '@dajuan/domain/calendar';
import { NotFound } from '@dajuan/domain/errors';
import { judgedOn } from '@dajuan/domain/progress';
import { Principal } from '../http/principal';
import { rollUpView } from '../overview/roll-up-view';
import { planSummary } from '../plans/plan-views';
import { GroupNames } from './group-names';
import { RollUpsView } from './roll-up.dto';

/** A plan summed up by any dimension, on the day it is judged on. */
@Injectable()
export class RollUpReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly plans: PlansQuery,
    private readonly planStore: WorkPlanStore,
    private readonly rollUps: MemberRollUpsQuery,
    private readonly names: GroupNames,
  ) {}

  /** Of the plan, or of the main one; groups without a task are left out. Throws NotFound where there is no such plan. */
  by(
    { orgId, zone }: Principal,
    dimension: MemberDimension,
    planId: string | undefined,
    now: Date,
  ): Promise<RollUpsView> {
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const card = mainPlanOf(await this.plans.find(tx, { planId, withDrafts: false }));
      const plan = card && (await this.planStore.byId(tx, card.id));
      if (!card || !plan) throw new NotFound('plan', planId ?? 'confirmed');
      const day = judgedOn(plan, dateInZone(now, zone));
      const figures = new Map((await this.rollUps.on(tx, plan, dimension, day)).map((own) => [own.key, own.figures]));
      const named = [...(await this.names.of(tx, dimension, plan.id)), { key: null, name: '', depth: 0 }];
      const groups = named.flatMap((group) => {
        const own = figures.get(group.key);
        return own ? [{ ...group, rollUp: rollUpView(own) }] : [];
      });
      return { plan: planSummary(card), day, dimension, groups };
    });
  }
}
