import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Transaction } from '../connection/transactions';
import { insertRows } from './insert-rows';
import { PlanItem } from './plan-item.entity';

/** What may change in an item; who it is and what was read stay. */
export type PlanItemChanges = Partial<Omit<PlanItem, 'orgId' | 'id' | 'planId' | 'version'>>;

/** Items of plans. Whoever writes holds the plan's lock, so versions are compared before, not while, writing. */
@Injectable()
export class PlanItemStore {
  insert(tx: Transaction, items: readonly PlanItem[]): Promise<void> {
    return insertRows(tx, PlanItem, items);
  }

  /** In the plan's order, dropped ones too. Uses plan_item_in_order. */
  ofPlan(tx: Transaction, planId: string): Promise<PlanItem[]> {
    return tx.getRepository(PlanItem).find({ where: { planId }, order: { position: 'ASC', id: 'ASC' } });
  }

  /** Null when the plan has none of this id. */
  byId(tx: Transaction, planId: string, id: string): Promise<PlanItem | null> {
    return tx.getRepository(PlanItem).findOneBy({ planId, id });
  }

  /** Those of the ids that the plan has, in the plan's order. */
  byIds(tx: Transaction, planId: string, ids: readonly string[]): Promise<PlanItem[]> {
    return tx.getRepository(PlanItem).find({
      where: { planId, id: In([...ids]) },
      order: { position: 'ASC', id: 'ASC' },
    });
  }

  /** The same changes for each of the ids; every one becomes a new version. */
  async update(tx: Transaction, planId: string, ids: readonly string[], changes: PlanItemChanges): Promise<void> {
    await tx
      .createQueryBuilder()
      .update(PlanItem)
      .set({ ...changes, version: () => 'version + 1' })
      .where('plan_id = :planId AND id = ANY(:ids)', { planId, ids })
      .execute();
  }

  /** The position behind which nothing stands, 0 in an empty plan. Uses plan_item_in_order. */
  async lastPosition(tx: Transaction, planId: string): Promise<number> {
    return (await tx.getRepository(PlanItem).maximum('position', { planId })) ?? 0;
  }

  /** The position of the item that follows, or null at the end. Uses plan_item_in_order. */
  async positionAfter(tx: Transaction, planId: string, position: number): Promise<number | null> {
    const rows: { position: number | null }[] = await tx.query(
      'SELECT min(position) AS position FROM plan_item WHERE plan_id = $1 AND position > $2',
      [planId, position],
    );
    return rows[0]?.position ?? null;
  }
}
