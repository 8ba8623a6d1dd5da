import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { PlanRules, RollUpSums } from '@dajuan/domain/progress';
import { Transaction } from '../connection/transactions';
import { AlikeTasks } from './alike-tasks';
import { judgedParameters, judgedTasks } from './judged-tasks.sql';
import { groupedDimensions, GroupKeys } from './roll-up-dimensions';
import { sumsOfAlike } from './sums-of-alike';

/** What the tasks of a plan add up to on a day, and in which groups. */
export interface PlacedSums {
  readonly keys: GroupKeys;
  readonly sums: RollUpSums;
}

/** What tasks that count alike have in common, besides the groups they count in. */
const ALIKE = 'standing, colour, reason, bucket, "onTime", "originallyOnTime", "onSchedule", covered';

const parts = (share: string) => `coalesce(sum(floor(${share} * 1e15 + 0.5)::bigint), 0)`;

const GROUPS = groupedDimensions.map((dimension) => `"${dimension}"`).join(', ');

/** A SELECT of `AlikeTasks` by the columns `groups` over judged tasks in `from`. */
export function addedUp(groups: string, from: string): string {
  return `SELECT ${groups}, ${ALIKE},
      count(*) AS tasks, sum(extensions) AS extensions,
      sum(reports_due) AS "reportsDue", sum(reports_met) AS "reportsMet",
      ${parts('weight')} AS weight, ${parts('weight * completion')} AS completion,
      ${parts('weight * waiting_completion')} AS "waitingCompletion", ${parts('weight * expected')} AS expected,
      count(quantity_object) AS quantities,
      min(quantity_object) AS "firstObject", max(quantity_object) AS "lastObject",
      min(quantity_unit) AS "firstUnit", max(quantity_unit) AS "lastUnit",
      coalesce(sum(quantity_actual), 0) AS actual, coalesce(sum(quantity_target), 0) AS target
    FROM ${from}
   GROUP BY ${groups}, ${ALIKE}`;
}

/** The sums behind every roll-up of a plan, from stored dates and one pass over its tasks; their meaning is `RollUpSums`. */
@Injectable()
export class RollUpSumsQuery {
  /** In no order, a few rows a group however many tasks there are; empty for a plan without tasks. Uses task_by_lead. */
  async ofPlan(tx: Transaction, planId: string, day: CalendarDate, rules: PlanRules): Promise<PlacedSums[]> {
    const rows: (AlikeTasks & GroupKeys)[] = await tx.query(
      addedUp(GROUPS, `(${judgedTasks()}) AS judged`),
      judgedParameters(planId, day, rules),
    );
    return rows.map((row) => ({ keys: keysOf(row), sums: sumsOfAlike(row) }));
  }
}

function keysOf(row: GroupKeys): GroupKeys {
  return Object.fromEntries(groupedDimensions.map((dimension) => [dimension, row[dimension]])) as GroupKeys;
}
