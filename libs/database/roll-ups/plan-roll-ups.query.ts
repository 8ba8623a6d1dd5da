import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { roomToCount } from '../connection/room-to-count';
import { Transaction } from '../connection/transactions';
import { WorkPlan } from '../plans/work-plan.entity';
import { RollUpSumsQuery } from './roll-up-sums.query';
import { KeyedFigures } from './roll-up.store';
import { rollUpsOfPlan } from './roll-ups-of-plan';
import { TrendQuery } from './trend.query';

/** Every roll-up of a plan from what is stored beside its tasks. */
@Injectable()
export class PlanRollUpsQuery {
  constructor(
    private readonly sums: RollUpSumsQuery,
    private readonly trends: TrendQuery,
  ) {}

  /** On a day no earlier than the latest fact; two round trips, however many tasks and groups. */
  async on(
    tx: Transaction,
    { orgId, id, rules }: Pick<WorkPlan, 'orgId' | 'id' | 'rules'>,
    day: CalendarDate,
  ): Promise<KeyedFigures[]> {
    await roomToCount(tx);
    const placed = await this.sums.ofPlan(tx, id, day, rules);
    return rollUpsOfPlan(orgId, placed, await this.trends.ofDepartments(tx, id), day, rules.colour);
  }
}
