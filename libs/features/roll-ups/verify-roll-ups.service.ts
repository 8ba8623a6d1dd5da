import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { PlansQuery, WorkPlanStore } from '@dajuan/database/plans';
import {
  KeyedFigures,
  RollUpDimension,
  RollUpStore,
  rollUpsOfPlan,
  RollUpTasksQuery,
  StaleRollUpStore,
} from '@dajuan/database/roll-ups';
import { RollUpFigures } from '@dajuan/domain/progress';

/** A stored roll-up that its tasks do not bear out; undefined where one of the two is missing altogether. */
export interface RollUpDifference {
  readonly planId: string;
  readonly dimension: RollUpDimension;
  readonly key: string;
  readonly stored: RollUpFigures | undefined;
  readonly rebuilt: RollUpFigures | undefined;
}

/** Rebuilds every plan's stored roll-ups from its tasks and compares. */
@Injectable()
export class VerifyRollUps {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: HolidayCalendars,
    private readonly plans: PlansQuery,
    private readonly planStore: WorkPlanStore,
    private readonly tasks: RollUpTasksQuery,
    private readonly rollUps: RollUpStore,
    private readonly staleRollUps: StaleRollUpStore,
  ) {}

  /**
   * Every difference in the organisation; empty when all is well. Changes nothing. A roll-up that is marked as stale is
   * passed over, as it is known to be of before; the tasks' own figures are `VerifyProjections`' matter.
   */
  async verify(orgId: string, zone: string): Promise<RollUpDifference[]> {
    const plans = await this.transactions.inOrganisation(orgId, (tx) => this.plans.find(tx, { withDrafts: false }));
    const differences: RollUpDifference[] = [];
    for (const { id } of plans) {
      differences.push(...(await this.transactions.inOrganisation(orgId, (tx) => this.compare(tx, orgId, id, zone))));
    }
    return differences;
  }

  private async compare(tx: Transaction, orgId: string, planId: string, zone: string): Promise<RollUpDifference[]> {
    await this.rollUps.lock(tx, orgId, planId);
    const stored = await this.rollUps.ofLatestDay(tx, planId);
    const plan = await this.planStore.byId(tx, planId);
    const [first] = stored;
    if (!plan || !first) return [];
    const { day } = first.figures;
    const frame = { day, rules: plan.rules, zone, calendar: await this.calendars.calendar(tx) };
    const tasks = await this.tasks.ofPlan(tx, planId, frame);
    const rebuilt = rollUpsOfPlan(orgId, tasks, day, plan.rules.colour);
    const stale = new Set((await this.staleRollUps.of(tx, planId)).map(nameOf));
    return differencesOf(stored, rebuilt)
      .filter((difference) => !stale.has(nameOf(difference)))
      .map((difference) => ({ planId, ...difference }));
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
    const [was, is] = [before.get(nameOf(own))?.figures, after.get(nameOf(own))?.figures];
    return canonical(was) === canonical(is) ? [] : [{ dimension, key, stored: was, rebuilt: is }];
  });
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
