import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { ChangedElsewhere, newId, Transaction, Transactions } from '@dajuan/database/connection';
import { MandateRecorder } from '@dajuan/database/exchange';
import { Mandate, MandateStore } from '@dajuan/database/mandates';
import { PeopleQuery } from '@dajuan/database/people';
import { PlanItemStore, WorkPlan, WorkPlanStore } from '@dajuan/database/plans';
import { InboxMessageStore } from '@dajuan/database/reminders';
import { StaleRollUpStore } from '@dajuan/database/roll-ups';
import { Actor, Task, TaskStore } from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';
import { NotAllowed, NotFound, Refused } from '@dajuan/domain/errors';
import { refuseAssignment } from '@dajuan/domain/loop';
import { Jobs } from '@dajuan/queue/jobs';
import { assignedMessages } from './assigned-messages';
import { initialStandings } from './initial-standings';
import { HandedOn, itemOfMandate } from './item-of-mandate';
import { KnownParties } from './known-parties';
import { planRefusal } from './plan-refusals';
import { taskOfItem } from './task-of-item';
import { TaskRowsWriter } from './task-rows-writer';

/** 分办: an item from above that was signed for becomes a task of a department's. */
@Injectable()
export class HandOnMandate {
  constructor(
    private readonly transactions: Transactions,
    private readonly mandates: MandateStore,
    private readonly recorder: MandateRecorder,
    private readonly plans: WorkPlanStore,
    private readonly items: PlanItemStore,
    private readonly tasks: TaskStore,
    private readonly parties: KnownParties,
    private readonly people: PeopleQuery,
    private readonly calendars: HolidayCalendars,
    private readonly writer: TaskRowsWriter,
    private readonly inbox: InboxMessageStore,
    private readonly staleRollUps: StaleRollUpStore,
    private readonly jobs: Jobs,
  ) {}

  /**
   * The task, assigned by the loop's move, and what goes with it: as when a plan is confirmed. Answers its id. Throws
   * NotFound, ChangedElsewhere with the mandate as it stands, NotAllowed for one that was given and not received, and
   * Refused.
   */
  async handOn(actor: Actor, mandateId: string, version: number, asked: HandedOn, now: Date): Promise<string> {
    const { orgId } = actor;
    const { planId } = asked;
    const taskId = await this.transactions.inOrganisation(orgId, async (tx) => {
      const mandate = await this.open(tx, mandateId, version);
      const plan = await this.openPlan(tx, planId);
      await this.refuseParties(tx, asked);
      const task = await this.write(tx, actor, { mandate, plan, asked }, now);
      const handedOn = await this.mandates.change(tx, mandate, { taskId: task.id });
      const fact = { kind: 'hand_on', reason: '', facts: { leadDepartmentId: task.leadDepartmentId } } as const;
      await this.recorder.record(tx, handedOn, { ...fact, movedBy: actor.personId, movedAt: now });
      await this.tell(tx, actor, plan, task, now);
      await this.staleRollUps.mark(tx, orgId, planId);
      return task.id;
    });
    await this.jobs.add('roll-up.refresh', { orgId, planId });
    return taskId;
  }

  private async open(tx: Transaction, id: string, version: number): Promise<Mandate> {
    const mandate = await this.mandates.lock(tx, id);
    if (!mandate) throw new NotFound('mandate', id);
    if (mandate.side === 'superior') {
      throw new NotAllowed('move_not_yours', '分办由下级单位办理', 'The organisation below gives it to a department');
    }
    if (mandate.version !== version) throw new ChangedElsewhere('mandate', id, mandate);
    if (mandate.taskId !== null) throw new Refused([planRefusal('mandate_handed_on', 'state')]);
    if (mandate.state !== 'in_progress') throw new Refused([planRefusal('mandate_not_signed', 'state')]);
    return mandate;
  }

  private async openPlan(tx: Transaction, id: string): Promise<WorkPlan> {
    const plan = await this.plans.lock(tx, id);
    if (!plan) throw new NotFound('plan', id);
    if (plan.state !== 'confirmed') throw new Refused([planRefusal('plan_not_open', 'planId')]);
    return plan;
  }

  /** Departments and people are this organisation's own, and the owner is of the department that leads. */
  private async refuseParties(tx: Transaction, { supportDepartmentIds, ...asked }: HandedOn): Promise<void> {
    const unknown = await this.parties.refuseUnknown(tx, {
      ...asked,
      supportDepartmentIds: [...supportDepartmentIds],
    });
    if (unknown.length > 0) throw new Refused(unknown);
    const { leadDepartmentId, ownerId } = asked;
    const [owner] = ownerId === null ? [] : await this.people.find(tx, ownerId);
    const ownerDepartmentId = ownerId === null ? undefined : (owner?.department?.id ?? null);
    const refusal = refuseAssignment({ leadDepartmentId, ownerDepartmentId });
    if (refusal) throw new Refused([refusal]);
  }

  private async write(
    tx: Transaction,
    { orgId, personId, zone }: Actor,
    { mandate, plan, asked }: { readonly mandate: Mandate; readonly plan: WorkPlan; readonly asked: HandedOn },
    now: Date,
  ): Promise<Task> {
    const position = (await this.items.lastPosition(tx, plan.id)) + 1;
    const item = itemOfMandate(mandate, plan, asked, position);
    const number = (await this.tasks.lastNumber(tx, plan.id)) + 1;
    const rows = taskOfItem(item, number, { plan, by: { personId }, at: now, newId });
    const frame = { rules: plan.rules, calendar: await this.calendars.calendar(tx), zone, day: dateInZone(now, zone) };
    await this.items.insert(tx, [item]);
    await this.writer.write(tx, orgId, [rows], initialStandings([rows], plan, frame));
    return rows.task;
  }

  private async tell(tx: Transaction, { orgId, zone }: Actor, plan: WorkPlan, task: Task, now: Date): Promise<void> {
    for (const message of assignedMessages(plan.title, [task], await this.people.find(tx))) {
      const { recipientId, taskIds: _taskIds, ...words } = message;
      const place = { orgId, id: newId(), day: dateInZone(now, zone), recipientId, deliveredAt: now, readAt: null };
      const about = { kind: 'assigned' as const, subjectId: task.id, facts: { taskId: task.id } };
      await this.inbox.deliver(tx, { ...place, ...about, ...words });
    }
  }
}
