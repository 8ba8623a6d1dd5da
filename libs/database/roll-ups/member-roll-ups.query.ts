import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { figuresOfSums, KeptFigures } from '@dajuan/domain/progress';
import { Transaction } from '../connection/transactions';
import { WorkPlan } from '../plans/work-plan.entity';
import { AlikeTasks } from './alike-tasks';
import { judgedParameters, judgedTasks } from './judged-tasks.sql';
import { addedUp } from './roll-up-sums.query';
import { sumsOfAlike } from './sums-of-alike';

/** What a plan's tasks may be summed up by, at the time of asking. */
export type MemberDimension = 'theme' | 'department' | 'leader' | 'area' | 'master';

/** The figures of one group; `key` is null for tasks that are in no group of the dimension. */
export interface MemberFigures {
  readonly key: string | null;
  readonly figures: KeptFigures;
}

/**
 * Of each dimension the groups that tasks are in, as a relation (task_id, key) that has each pair once: a task counts once
 * in a group, however many of its parts or entries it is of, and in as many groups as it is in. A new one is a line here.
 */
const members: Readonly<Record<MemberDimension, string>> = {
  theme: 'SELECT task.id AS task_id, task.theme AS key FROM task WHERE task.plan_id = $1',
  department: 'SELECT task.id AS task_id, task.lead_department_id::text AS key FROM task WHERE task.plan_id = $1',
  leader: 'SELECT task.id AS task_id, task.leader_id::text AS key FROM task WHERE task.plan_id = $1',
  area: 'SELECT placed_task.task_id, placed_task.within_id::text AS key FROM placed_task',
  master: 'SELECT DISTINCT task_master.task_id, task_master.master_id::text AS key FROM task_master',
};

/** A plan's tasks summed up by any dimension, from the same pass of SQL as its stored roll-ups. */
@Injectable()
export class MemberRollUpsQuery {
  /** In no order; empty for a plan without tasks. One round trip, a few rows a group however many tasks there are. */
  async on(
    tx: Transaction,
    { id, rules }: Pick<WorkPlan, 'id' | 'rules'>,
    dimension: MemberDimension,
    day: CalendarDate,
  ): Promise<MemberFigures[]> {
    const rows: (AlikeTasks & { readonly key: string | null })[] = await tx.query(
      addedUp(
        'member.key',
        `(${judgedTasks(['task.id AS task_id'])}) AS judged
         LEFT JOIN (${members[dimension]}) AS member ON member.task_id = judged.task_id`,
      ),
      judgedParameters(id, day, rules),
    );
    const groups = new Map<string | null, AlikeTasks[]>();
    for (const row of rows) groups.set(row.key, [...(groups.get(row.key) ?? []), row]);
    return [...groups].map(([key, own]) => ({ key, figures: figuresOfSums(own.map(sumsOfAlike), day, rules.colour) }));
  }
}
