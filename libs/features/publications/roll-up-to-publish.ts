import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { Transaction } from '@dajuan/database/connection';
import { MandateCard, MandatesQuery } from '@dajuan/database/mandates';
import { publishedMandate } from '@dajuan/database/publications';
import { OrganisationStore } from '@dajuan/database/organisations';
import { WorkPlan, WorkPlanStore } from '@dajuan/database/plans';
import { PlanRollUpsQuery, RollUpFrame, rollUpsOfTasks, RollUpTasksQuery } from '@dajuan/database/roll-ups';
import { Actor, TaskCardsQuery, TaskListOnDayQuery, TasksOnDayQuery } from '@dajuan/database/tasks';
import { CalendarDate, CalendarMonth, dateInZone, lastDayOfMonth } from '@dajuan/domain/calendar';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { judgedOn } from '@dajuan/domain/progress';
import { PublishedFigures, publishedFigures, PublishedMandate } from '@dajuan/domain/reporting';
import { publicationRefusal, refuseMonth } from './publication-refusals';

/** What would be published for a month. */
export interface ToPublish {
  readonly superiorId: string;
  readonly plan: Pick<WorkPlan, 'id' | 'title'>;
  readonly month: CalendarMonth;
  readonly day: CalendarDate;
  readonly figures: PublishedFigures;
  readonly mandates: readonly PublishedMandate[];
}

/** Which month of which plan. */
export interface AskedMonth {
  readonly planId: string;
  readonly month: CalendarMonth;
}

/** The verified figures of an organisation, as they go upward: the same that its own overview shows for the day. */
@Injectable()
export class RollUpToPublish {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly plans: WorkPlanStore,
    private readonly calendars: HolidayCalendars,
    private readonly rollUpTasks: RollUpTasksQuery,
    private readonly planRollUps: PlanRollUpsQuery,
    private readonly days: TasksOnDayQuery,
    private readonly mandates: MandatesQuery,
    private readonly cards: TaskCardsQuery,
    private readonly pastCards: TaskListOnDayQuery,
  ) {}

  /** Of a month gone by, as of its last day; otherwise as of today. Throws NotFound and Refused. */
  async of(tx: Transaction, actor: Actor, { planId, month }: AskedMonth, now: Date): Promise<ToPublish> {
    const organisation = await this.organisations.byId(tx, actor.orgId);
    const plan = await this.plans.byId(tx, planId);
    if (!organisation || !plan) throw new NotFound('work plan', planId);
    const superiorId = organisation.parentId;
    if (superiorId === null) throw new Refused([publicationRefusal('no_superior', 'organisation')]);
    const today = dateInZone(now, actor.zone);
    const refusal = refuseMonth(plan, month, today);
    if (refusal) throw new Refused([refusal]);
    const [current, last] = [judgedOn(plan, today), lastDayOfMonth(month)];
    const day = last < current ? last : current;
    const frame = { day, rules: plan.rules, zone: actor.zone, calendar: await this.calendars.calendar(tx) };
    return {
      ...{ superiorId, plan: { id: plan.id, title: plan.title }, month, day },
      figures: await this.figures(tx, plan, frame, day < current),
      mandates: await this.mandatesOn(tx, actor, frame, day < today),
    };
  }

  private async figures(
    tx: Transaction,
    { orgId, id, rules }: WorkPlan,
    frame: RollUpFrame,
    isPast: boolean,
  ): Promise<PublishedFigures> {
    const all = isPast
      ? rollUpsOfTasks(orgId, await this.rollUpTasks.ofPlanOn(tx, id, frame, this.days), frame.day, rules.colour)
      : await this.planRollUps.on(tx, { orgId, id, rules }, frame.day);
    const whole = all.find(({ dimension }) => dimension === 'organisation');
    if (!whole) throw new Error('a plan has a roll-up of its organisation');
    return publishedFigures(whole.figures);
  }

  /** Where the tasks that came from above stand, whichever plan they are in. */
  private async mandatesOn(
    tx: Transaction,
    actor: Actor,
    { day, zone, calendar }: RollUpFrame,
    isPast: boolean,
  ): Promise<PublishedMandate[]> {
    const received = await this.mandates.find(tx, 'subordinate', day);
    const byTask = new Map(
      received.flatMap((one): [string, MandateCard][] =>
        one.taskId !== null && dateInZone(one.assignedAt, zone) <= day ? [[one.taskId, one]] : [],
      ),
    );
    const ids = [...byTask.keys()];
    const rows = isPast ? await this.pastCards.rows(tx, actor, ids, day) : await this.cards.find(tx, ids, day);
    return rows.flatMap((row) => {
      const mandate = byTask.get(row.id);
      return mandate ? [publishedMandate(mandate, row, calendar)] : [];
    });
  }
}
