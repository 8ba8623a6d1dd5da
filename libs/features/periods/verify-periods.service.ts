import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { Transaction, Transactions } from '@dajuan/database/connection';
import {
  canonical,
  frozenPeriod,
  isFrozenTrue,
  LockedPeriod,
  LockedPeriodStore,
  MadeUpTaskStore,
  taskSince,
} from '@dajuan/database/periods';
import { PlansQuery } from '@dajuan/database/plans';
import { TaskFactsQuery, standingFrom } from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';

/** Something of a locked period that its rows do not bear out. */
export interface PeriodDifference {
  readonly periodId: string;
  readonly field: 'tasks' | 'rollUps' | 'colours' | 'madeUp';
  /** The tasks concerned, by id; empty where it is the period as a whole. */
  readonly taskIds: readonly string[];
}

const TASKS_AT_A_TIME = 200;

/** Rebuilds every locked period from its rows, and what was made up from the ledger, and compares. */
@Injectable()
export class VerifyPeriods {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: HolidayCalendars,
    private readonly plans: PlansQuery,
    private readonly locked: LockedPeriodStore,
    private readonly madeUp: MadeUpTaskStore,
    private readonly tasks: TaskFactsQuery,
  ) {}

  /** Every difference in the organisation; empty when all is well. Changes nothing. */
  async verify(orgId: string, zone: string, now: Date): Promise<PeriodDifference[]> {
    const plans = await this.transactions.inOrganisation(orgId, (tx) => this.plans.find(tx, { withDrafts: false }));
    const differences: PeriodDifference[] = [];
    for (const { id } of plans) {
      const periods = await this.transactions.inOrganisation(orgId, (tx) => this.locked.ofPlan(tx, id));
      for (const period of periods) {
        const found = await this.transactions.inOrganisation(orgId, (tx) => this.compare(tx, period, zone, now));
        differences.push(...found);
      }
    }
    return differences;
  }

  private async compare(tx: Transaction, period: LockedPeriod, zone: string, now: Date): Promise<PeriodDifference[]> {
    const { id: periodId, orgId, endsOn, colours } = period;
    const tasks = await this.locked.tasksOf(tx, periodId);
    const rebuilt = frozenPeriod(orgId, tasks, endsOn, colours);
    const untrue = tasks.filter((task) => !isFrozenTrue(task, endsOn)).map(({ taskId }) => taskId);
    const ids = tasks.map(({ taskId }) => taskId);
    const unmarked = await this.unmarked(tx, orgId, periodId, ids, { zone, now });
    const found: (PeriodDifference | false)[] = [
      !rebuilt.tasksDigest.equals(period.tasksDigest) && { periodId, field: 'tasks', taskIds: [] },
      canonical(inOrder(rebuilt.rollUps)) !== canonical(inOrder(period.rollUps)) && {
        periodId,
        field: 'rollUps',
        taskIds: [],
      },
      untrue.length > 0 && { periodId, field: 'colours', taskIds: untrue },
      unmarked.length > 0 && { periodId, field: 'madeUp', taskIds: unmarked },
    ];
    return found.filter((each) => each !== false);
  }

  /** Tasks that have made the period up and carry no mark of it. */
  private async unmarked(
    tx: Transaction,
    orgId: string,
    periodId: string,
    taskIds: readonly string[],
    { zone, now }: { readonly zone: string; readonly now: Date },
  ): Promise<string[]> {
    const frame = { calendar: await this.calendars.calendar(tx), zone, day: dateInZone(now, zone) };
    const found: string[] = [];
    for (let from = 0; from < taskIds.length; from += TASKS_AT_A_TIME) {
      const facts = await this.tasks.ofAll(tx, taskIds.slice(from, from + TASKS_AT_A_TIME));
      const since = facts.map((each) => taskSince(each, standingFrom(each, frame).completion, zone));
      const due = await this.madeUp.madeUpBy(tx, orgId, since, frame);
      found.push(...due.filter((each) => each.periodId === periodId).map(({ taskId }) => taskId));
    }
    return found;
  }
}

function inOrder(rollUps: LockedPeriod['rollUps']): LockedPeriod['rollUps'] {
  const nameOf = ({ dimension, key }: (typeof rollUps)[number]) => `${dimension} ${key}`;
  return [...rollUps].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
