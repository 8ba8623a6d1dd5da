import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { PlansQuery, WorkPlanStore } from '@dajuan/database/plans';
import { ProgressUpdatesQuery } from '@dajuan/database/progress';
import {
  cardsOf,
  figureOf,
  MyTasksQuery,
  TaskCard,
  TaskCardsQuery,
  TaskFacts,
  TaskFactsQuery,
} from '@dajuan/database/tasks';
import { CalendarDate, dateInZone, workingDaysAfter } from '@dajuan/domain/calendar';
import { defaultReportRule, ReportRule } from '@dajuan/domain/progress';
import { groupOfUpdate, reportBy, UpdateGroup, updateGroups } from '@dajuan/features/progress';
import { reachedParts } from '@dajuan/features/tasks';
import { Principal } from '../http/principal';
import { TargetView } from '../tasks/task.dto';
import { forTargetInForce } from '../tasks/for-target-in-force';
import { targetView, taskRow, updateView } from '../tasks/task-views';
import { MyUpdateRow, MyUpdatesView, WaitingUpdateRow, WaitingUpdatesQuery, WaitingUpdatesView } from './progress.dto';

/** A task with what its form needs. */
interface FilledTask {
  readonly card: TaskCard;
  readonly facts: TaskFacts;
}

/** What is to be reported, and what is to be reviewed. */
@Injectable()
export class ProgressReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: HolidayCalendars,
    private readonly plans: PlansQuery,
    private readonly planStore: WorkPlanStore,
    private readonly myTasks: MyTasksQuery,
    private readonly cards: TaskCardsQuery,
    private readonly factsQuery: TaskFactsQuery,
    private readonly updates: ProgressUpdatesQuery,
  ) {}

  /** A head's department's open tasks and an owner's own: by group, then by due date. */
  mine(principal: Principal, now: Date): Promise<MyUpdatesView> {
    const today = dateInZone(now, principal.zone);
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      const calendar = await this.calendars.calendar(tx);
      const by = reportBy(today, await this.reportRule(tx));
      const tasks = await this.filled(tx, await this.myTasks.openIds(tx, principal), today);
      const latest = await this.updates.latestOf(
        tx,
        tasks.map(({ card }) => card.id),
      );
      const rows = tasks.map(({ card, facts }): MyUpdateRow & { group: UpdateGroup } => {
        const last = latest.find(({ taskId }) => taskId === card.id);
        return {
          group: groupOfUpdate(card, last?.review ?? null, by),
          task: taskRow(card),
          targets: targetsOf(card, facts),
          lastUpdate: last ? updateView(last) : null,
        };
      });
      rows.sort((a, b) => updateGroups.indexOf(a.group) - updateGroups.indexOf(b.group));
      return { reportBy: by, workingDaysLeft: by && workingDaysAfter(today, by, calendar), rows };
    });
  }

  /** What waits for the supervision office, or for the asker as the head of a department; oldest first. */
  waiting(
    principal: Principal,
    { departmentId, offset, limit }: WaitingUpdatesQuery,
    now: Date,
  ): Promise<WaitingUpdatesView> {
    const today = dateInZone(now, principal.zone);
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      const page = { offset: offset ?? 0, limit: limit ?? 50 };
      const { updates, total } = principal.roles.includes('supervisor')
        ? await this.updates.waiting(tx, 'supervision', departmentId ?? null, page)
        : await this.updates.waiting(tx, 'department', principal.departmentId, page);
      const ids = [...new Set(updates.map(({ taskId }) => taskId))];
      const tasks = await this.filled(tx, ids, today);
      const rows = updates.flatMap((waiting): WaitingUpdateRow[] => {
        const task = tasks.find(({ card }) => card.id === waiting.taskId);
        if (!task) return [];
        const update = forTargetInForce(waiting, task.facts);
        const target = targetsOf(task.card, task.facts).find(({ id }) => id === update.targetId) ?? null;
        return [{ update: updateView(update), task: taskRow(task.card), target }];
      });
      return { rows, total };
    });
  }

  private async filled(tx: Transaction, ids: readonly string[], today: CalendarDate): Promise<FilledTask[]> {
    const calendar = await this.calendars.calendar(tx);
    const rows = await this.cards.find(tx, ids, today);
    const facts = new Map((await this.factsQuery.ofAll(tx, ids)).map((each) => [each.task.id, each]));
    return cardsOf(rows, calendar).flatMap((card) => {
      const own = facts.get(card.id);
      return own ? [{ card, facts: own }] : [];
    });
  }

  /** The newest confirmed plan's, which is the one people report on. */
  private async reportRule(tx: Transaction): Promise<ReportRule> {
    const newest = (await this.plans.find(tx, { withDrafts: false })).find(({ state }) => state === 'confirmed');
    const plan = newest ? await this.planStore.byId(tx, newest.id) : null;
    return plan?.rules.reports ?? defaultReportRule;
  }
}

function targetsOf(card: TaskCard, { measures, ledger }: TaskFacts): TargetView[] {
  return measures.map((measure) =>
    targetView(measure, figureOf(card.figures, measure.id), reachedParts(measure, ledger, card.judgedOn)),
  );
}
