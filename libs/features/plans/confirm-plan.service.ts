import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { ChangedElsewhere, newId, Transaction, Transactions } from '@dajuan/database/connection';
import { PeopleQuery } from '@dajuan/database/people';
import { PlanItem, PlanItemStore, PlansQuery, WorkPlan, WorkPlanStore } from '@dajuan/database/plans';
import { InboxMessageStore } from '@dajuan/database/reminders';
import { StaleRollUpStore } from '@dajuan/database/roll-ups';
import { Actor, TargetStore } from '@dajuan/database/tasks';
import { CalendarDate, dateInZone } from '@dajuan/domain/calendar';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { Jobs } from '@dajuan/queue/jobs';
import { assignedMessages } from './assigned-messages';
import { initialStandings } from './initial-standings';
import { PlanFindings } from './plan-findings';
import { PlanRefused } from './plan-refused.error';
import { planRefusal } from './plan-refusals';
import { idsOfMeasure, problemsOfPlan } from './problems-of-plan';
import { ConfirmableItem, TaskRows, taskOfItem } from './task-of-item';
import { TaskRowsWriter } from './task-rows-writer';

/** Who confirms, and in which zone the day is counted. */
export type Confirmer = Pick<Actor, 'orgId' | 'personId' | 'zone'>;

/** A draft becomes the year's tasks: every item that is not dropped, or none. */
@Injectable()
export class ConfirmPlan {
  constructor(
    private readonly transactions: Transactions,
    private readonly plans: WorkPlanStore,
    private readonly planCards: PlansQuery,
    private readonly items: PlanItemStore,
    private readonly findings: PlanFindings,
    private readonly targets: TargetStore,
    private readonly calendars: HolidayCalendars,
    private readonly writer: TaskRowsWriter,
    private readonly people: PeopleQuery,
    private readonly inbox: InboxMessageStore,
    private readonly staleRollUps: StaleRollUpStore,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Tasks, targets, the fact of assigning, projections, messages and marks on roll-ups are written together. Throws
   * NotFound, Refused (plan_already_confirmed, plan_empty), ChangedElsewhere with the plan as it stands, and PlanRefused
   * with every problem of every item and every error of the document that stands.
   */
  async confirm(confirmer: Confirmer, planId: string, version: number, now: Date): Promise<{ taskCount: number }> {
    const { orgId } = confirmer;
    const taskCount = await this.transactions.inOrganisation(orgId, async (tx) => {
      const plan = await this.lockedDraft(tx, planId, version);
      const items = await this.confirmableItems(tx, plan);
      const assigning = { plan, by: confirmer, at: now, newId };
      const rows = items.map((item, index) => taskOfItem(item, index + 1, assigning));
      await this.write(tx, confirmer, plan, rows, now);
      return rows.length;
    });
    await this.jobs.add('roll-up.refresh', { orgId, planId });
    return { taskCount };
  }

  private async lockedDraft(tx: Transaction, planId: string, version: number): Promise<WorkPlan> {
    const plan = await this.plans.lock(tx, planId);
    if (!plan) throw new NotFound('plan', planId);
    if (plan.state !== 'draft') throw new Refused([planRefusal('plan_already_confirmed', 'state')]);
    if (plan.version !== version) {
      const [card] = await this.planCards.find(tx, { planId, withDrafts: true });
      throw new ChangedElsewhere('plan', planId, card);
    }
    return plan;
  }

  private async confirmableItems(tx: Transaction, plan: WorkPlan): Promise<ConfirmableItem[]> {
    const all = await this.items.ofPlan(tx, plan.id);
    const items = all.filter(({ state }) => state === 'draft');
    if (items.length === 0) throw new Refused([planRefusal('plan_empty', 'items')]);
    const ids = items.flatMap(({ measures }) => measures.flatMap(idsOfMeasure));
    const findings = await this.findings.of(tx, plan, all);
    const problems = problemsOfPlan(items, plan, await this.targets.takenIds(tx, ids), findings);
    if (problems.length > 0) throw new PlanRefused(problems);
    return items.filter(isConfirmable);
  }

  private async write(
    tx: Transaction,
    { orgId, personId, zone }: Confirmer,
    plan: WorkPlan,
    rows: readonly TaskRows[],
    now: Date,
  ): Promise<void> {
    const day = dateInZone(now, zone);
    const calendar = await this.calendars.calendar(tx);
    const standings = initialStandings(rows, plan, { rules: plan.rules, calendar, zone, day });
    await this.plans.confirm(tx, plan.id, personId, now);
    const itemIds = rows.map(({ task }) => task.planItemId);
    await this.items.update(tx, plan.id, itemIds, { state: 'confirmed' });
    await this.writer.write(tx, orgId, rows, standings);
    await this.tell(tx, plan, rows, { day, now });
    await this.staleRollUps.mark(tx, orgId, plan.id);
  }

  private async tell(
    tx: Transaction,
    { orgId, id: planId, title }: WorkPlan,
    rows: readonly TaskRows[],
    { day, now }: { readonly day: CalendarDate; readonly now: Date },
  ): Promise<void> {
    const tasks = rows.map(({ task }) => task);
    for (const { recipientId, taskIds, ...words } of assignedMessages(title, tasks, await this.people.find(tx))) {
      const message = { orgId, id: newId(), day, recipientId, kind: 'assigned' as const, subjectId: planId, ...words };
      await this.inbox.deliver(tx, { ...message, facts: { planId, taskIds }, deliveredAt: now, readAt: null });
    }
  }
}

/** What `problemsOfPlan` has made sure of. */
function isConfirmable(item: PlanItem): item is ConfirmableItem {
  return item.leadDepartmentId !== null && item.dueOn !== null;
}
