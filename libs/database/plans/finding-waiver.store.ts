import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { FindingWaiver } from './finding-waiver.entity';

/** A reason with who gave it, as screens show it. */
export interface WaiverCard {
  readonly findingKey: string;
  readonly reason: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
}

@Injectable()
export class FindingWaiverStore {
  async insert(tx: Transaction, waiver: FindingWaiver): Promise<void> {
    await tx.getRepository(FindingWaiver).insert(waiver);
  }

  /** Of each doubt about a plan's document the last reason given. Uses finding_waiver_by_plan. */
  ofPlan(tx: Transaction, planId: string): Promise<WaiverCard[]> {
    return tx.query(
      `SELECT DISTINCT ON (waiver.finding_key) waiver.finding_key AS "findingKey", waiver.reason,
              jsonb_build_object('id', person.id, 'name', person.name) AS by, waiver.waived_at AS at
         FROM finding_waiver AS waiver
         JOIN person ON person.org_id = waiver.org_id AND person.id = waiver.waived_by
        WHERE waiver.plan_id = $1
        ORDER BY waiver.finding_key, waiver.id DESC`,
      [planId],
    );
  }
}
