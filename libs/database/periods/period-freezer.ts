import { Injectable } from '@nestjs/common';
import { dateInZone, WorkingCalendar } from '@dajuan/domain/calendar';
import { freezeTask, hasReported, ReportingPeriod, reportsUntil } from '@dajuan/domain/progress';
import { newId } from '../connection/new-id';
import { Transaction } from '../connection/transactions';
import { WorkPlan } from '../plans/work-plan.entity';
import { PlacedOnDay, RollUpTasksQuery } from '../roll-ups/roll-up-tasks.query';
import { standingFrom, TaskFactsQuery } from '../tasks/task-facts.query';
import { TasksOnDayQuery } from '../tasks/tasks-on-day.query';
import { frozenPeriod } from './frozen-period';
import { LockedPeriodStore } from './locked-period.store';
import { LockedTask } from './locked-task.entity';
import { TaskSince, taskSince } from './task-since';

/** Who locks a period and when; nobody where the schedule does. */
export interface PeriodLock {
  readonly zone: string;
  readonly calendar: WorkingCalendar;
  readonly lockedBy: string | null;
  readonly lockedAt: Date;
}

const TASKS_AT_A_TIME = 500;

/** Writes a reporting period down as it stands: every task on the period's last day, and the roll-ups they make. */
@Injectable()
export class PeriodFreezer {
  constructor(
    private readonly tasks: RollUpTasksQuery,
    private readonly days: TasksOnDayQuery,
    private readonly facts: TaskFactsQuery,
    private readonly locked: LockedPeriodStore,
  ) {}

  /** For a plan and tasks that are held. Answers what each task has come to since the period's last day. */
  async freeze(tx: Transaction, plan: WorkPlan, period: ReportingPeriod, by: PeriodLock): Promise<TaskSince[]> {
    const { orgId, rules, endsOn: planEndsOn } = plan;
    const { zone, calendar, lockedBy, lockedAt } = by;
    const { every, startsOn, endsOn, reportOn } = period;
    const placed = await this.tasks.ofPlanOn(tx, plan.id, { day: endsOn, rules, calendar, zone }, this.days);
    const since = await this.since(tx, placed, by);
    const id = newId();
    const tasks = placed.map((each): LockedTask => {
      const { reportedOn = [], startsOn: first = each.task.startsOn } = since.get(each.task.id) ?? {};
      const until = reportsUntil({ ...each.task, planEndsOn }, endsOn);
      const asked = { reportedOn, startsOn: first, until, knownOn: dateInZone(lockedAt, zone) };
      const reported = each.task.standing === 'active' ? hasReported(asked, rules.reports, calendar) : null;
      const counted = { ...each.task, reported };
      const ids = { orgId, periodId: id, taskId: counted.id };
      return { ...ids, keys: each.keys, ...freezeTask(counted, endsOn), figures: each.then.figures, counted };
    });
    const colours = rules.colour;
    const built = {
      ...{ orgId, id, planId: plan.id, every, startsOn, endsOn, reportOn, colours, lockedBy, lockedAt },
      ...frozenPeriod(orgId, tasks, endsOn, colours),
    };
    await this.locked.insert(tx, built, tasks);
    return [...since.values()];
  }

  /** By task id, from all that its ledger holds by the day of locking. */
  private async since(
    tx: Transaction,
    placed: readonly PlacedOnDay[],
    { zone, calendar, lockedAt }: PeriodLock,
  ): Promise<ReadonlyMap<string, TaskSince>> {
    const frame = { zone, calendar, day: dateInZone(lockedAt, zone) };
    const ids = placed.map(({ task }) => task.id);
    const since = new Map<string, TaskSince>();
    for (let from = 0; from < ids.length; from += TASKS_AT_A_TIME)
      for (const each of await this.facts.ofAll(tx, ids.slice(from, from + TASKS_AT_A_TIME)))
        since.set(each.task.id, taskSince(each, standingFrom(each, frame).completion, zone));
    return since;
  }
}
