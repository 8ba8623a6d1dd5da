import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { newId, Transaction, Transactions } from '@dajuan/database/connection';
import { OrganisationStore } from '@dajuan/database/organisations';
import { DepartmentStore } from '@dajuan/database/people';
import { WorkPlanStore } from '@dajuan/database/plans';
import { ReportPaperStore, ReportSnapshotQuery, ReportStore } from '@dajuan/database/reports';
import { RollUpTasksQuery } from '@dajuan/database/roll-ups';
import { Actor } from '@dajuan/database/tasks';
import { CalendarMonth, dateInZone } from '@dajuan/domain/calendar';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { judgedOn } from '@dajuan/domain/progress';
import { ReportSnapshot } from '@dajuan/domain/reporting';
import { Jobs } from '@dajuan/queue/jobs';
import { ensureMayAsk } from './report-rights';
import { refuseReport } from './refuse-report';
import { snapshotOf } from './snapshot-of';

export interface AskedReport {
  readonly planId: string;
  /** Null for the whole organisation. */
  readonly departmentId: string | null;
  readonly month: CalendarMonth;
}

/** Freezes the figures of a department, or of the organisation, and has a paper built from them. */
@Injectable()
export class RequestReport {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationStore,
    private readonly departments: DepartmentStore,
    private readonly plans: WorkPlanStore,
    private readonly calendars: HolidayCalendars,
    private readonly rollUpTasks: RollUpTasksQuery,
    private readonly snapshots: ReportSnapshotQuery,
    private readonly reports: ReportStore,
    private readonly papers: ReportPaperStore,
    private readonly jobs: Jobs,
  ) {}

  /** Returns the report's id, which is also its snapshot's. Throws NotFound, NotAllowed and Refused. */
  async request(actor: Actor, asked: AskedReport, now: Date): Promise<string> {
    const { orgId, personId } = actor;
    const id = newId();
    await this.transactions.inOrganisation(orgId, async (tx) => {
      const snapshot = await this.freeze(tx, actor, asked, now);
      await this.reports.insert(tx, {
        ...{ orgId, id, planId: asked.planId, departmentId: asked.departmentId, month: asked.month },
        ...{ day: snapshot.day, snapshot, requestedBy: personId, requestedAt: now },
      });
      await this.papers.insertDue(tx, orgId, id);
    });
    await this.jobs.add('report.build', { orgId, reportId: id });
    return id;
  }

  private async freeze(tx: Transaction, actor: Actor, asked: AskedReport, now: Date): Promise<ReportSnapshot> {
    const organisation = await this.organisations.byId(tx, actor.orgId);
    const plan = await this.plans.byId(tx, asked.planId);
    if (!organisation || !plan) throw new NotFound('work plan', asked.planId);
    const department = asked.departmentId === null ? null : await this.departments.byId(tx, asked.departmentId);
    if (asked.departmentId !== null && department === null) throw new NotFound('department', asked.departmentId);
    ensureMayAsk(actor, asked.departmentId);
    const today = dateInZone(now, organisation.zone);
    const refusal = refuseReport(plan.state, asked.month, today);
    if (refusal) throw new Refused([refusal]);
    await this.snapshots.hold(tx, plan.id);
    const { zone } = organisation;
    const day = judgedOn(plan, today);
    const frame = { day, rules: plan.rules, zone, calendar: await this.calendars.calendar(tx) };
    return snapshotOf(
      {
        ...{ organisation: organisation.name, department, plan: plan.title, month: asked.month, day },
        colours: plan.rules.colour,
      },
      await this.rollUpTasks.ofPlan(tx, plan.id, frame),
      await this.snapshots.tasks(tx, plan.id),
    );
  }
}
