import { Injectable } from '@nestjs/common';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { PlansQuery, WorkPlanStore } from '@dajuan/database/plans';
import {
  PlanRollUpsQuery,
  KeyedFigures,
  RollUpDimension,
  RollUpStore,
  StaleRollUpStore,
} from '@dajuan/database/roll-ups';

/** What is compared of a roll-up. */
type RolledUp = Pick<KeyedFigures, 'figures' | 'trend'>;

/** A stored roll-up that its tasks do not bear out; undefined where one of the two is missing altogether. */
export interface RollUpDifference {
  readonly planId: string;
  readonly dimension: RollUpDimension;
  readonly key: string;
  readonly stored: RolledUp | undefined;
  readonly rebuilt: RolledUp | undefined;
}

/** Rebuilds every plan's stored roll-ups from its tasks and compares. */
@Injectable()
export class VerifyRollUps {
  constructor(
    private readonly transactions: Transactions,
    private readonly plans: PlansQuery,
    private readonly planStore: WorkPlanStore,
    private readonly planRollUps: PlanRollUpsQuery,
    private readonly rollUps: RollUpStore,
    private readonly staleRollUps: StaleRollUpStore,
  ) {}

  /**
   * Every difference in the organisation; empty when all is well. Changes nothing. A plan that is marked as stale is
   * passed over, as its roll-ups are known to be of before; the tasks' own figures are `VerifyProjections`' matter.
   */
  async verify(orgId: string): Promise<RollUpDifference[]> {
    const plans = await this.transactions.inOrganisation(orgId, (tx) => this.plans.find(tx, { withDrafts: false }));
    const differences: RollUpDifference[] = [];
    for (const { id } of plans) {
      differences.push(...(await this.transactions.inOrganisation(orgId, (tx) => this.compare(tx, orgId, id))));
    }
    return differences;
  }

  private async compare(tx: Transaction, orgId: string, planId: string): Promise<RollUpDifference[]> {
    await this.rollUps.lock(tx, orgId, planId);
    const stored = await this.rollUps.ofLatestDay(tx, planId);
    const plan = await this.planStore.byId(tx, planId);
    const [first] = stored;
    if (!plan || !first) return [];
    const rebuilt = await this.planRollUps.on(tx, plan, first.figures.day);
    if (await this.staleRollUps.isStale(tx, planId)) return [];
    return differencesOf(stored, rebuilt).map((difference) => ({ planId, ...difference }));
  }
}

function differencesOf(
  stored: readonly KeyedFigures[],
  rebuilt: readonly KeyedFigures[],
): Omit<RollUpDifference, 'planId'>[] {
  const before = new Map(stored.map((own) => [nameOf(own), own]));
  const after = new Map(rebuilt.map((own) => [nameOf(own), own]));
  return [...new Map([...before, ...after]).values()].flatMap((own) => {
    const { dimension, key } = own;
    const [was, is] = [rolledUp(before.get(nameOf(own))), rolledUp(after.get(nameOf(own)))];
    return canonical(was) === canonical(is) ? [] : [{ dimension, key, stored: was, rebuilt: is }];
  });
}

function rolledUp(own: KeyedFigures | undefined): RolledUp | undefined {
  return own && { figures: own.figures, trend: own.trend };
}

function nameOf({ dimension, key }: Pick<KeyedFigures, 'dimension' | 'key'>): string {
  return `${dimension} ${key}`;
}

/** The same text for the same value, whatever the order of keys: jsonb keeps its own. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
