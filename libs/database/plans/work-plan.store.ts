import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { PlanRules } from './plan-rules';
import { WorkPlan } from './work-plan.entity';

@Injectable()
export class WorkPlanStore {
  async insert(tx: Transaction, plan: WorkPlan): Promise<void> {
    await tx.getRepository(WorkPlan).insert(plan);
  }

  /** Null when the organisation has none of this id. */
  byId(tx: Transaction, id: string): Promise<WorkPlan | null> {
    return tx.getRepository(WorkPlan).findOneBy({ id });
  }

  /**
   * The same, held until the transaction ends: who changes items of a plan, or confirms it, does so one at a time. Rows
   * that refer to the plan may still be written meanwhile.
   */
  lock(tx: Transaction, id: string): Promise<WorkPlan | null> {
    return tx.getRepository(WorkPlan).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  /** From draft to confirmed; the plan must be locked. */
  async confirm(tx: Transaction, id: string, personId: string, at: Date): Promise<void> {
    await tx
      .createQueryBuilder()
      .update(WorkPlan)
      .set({ state: 'confirmed', confirmedBy: personId, confirmedAt: at, version: () => 'version + 1' })
      .where({ id })
      .execute();
  }

  /** From confirmed to archived; the plan must be locked. */
  async archive(tx: Transaction, id: string, personId: string, at: Date): Promise<void> {
    await tx
      .createQueryBuilder()
      .update(WorkPlan)
      .set({ state: 'archived', archivedBy: personId, archivedAt: at, version: () => 'version + 1' })
      .where({ id })
      .execute();
  }

  /** Puts rules in the place of the plan's; the plan must be locked. */
  async setRules(tx: Transaction, id: string, rules: PlanRules): Promise<void> {
    await tx.query('UPDATE work_plan SET rules = $2, version = version + 1 WHERE work_plan.id = $1', [
      id,
      JSON.stringify(rules),
    ]);
  }
}
