import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { DepartmentStore } from '@dajuan/database/people';
import { WorkPlan, WorkPlanStore } from '@dajuan/database/plans';
import { KeyedFigures, RollUpStore, RollUpTasksQuery, rollUpsOfPlan } from '@dajuan/database/roll-ups';
import { seesAll, TasksOnDayQuery } from '@dajuan/database/tasks';
import { CalendarDate, dateInZone } from '@dajuan/domain/calendar';
import { NotAllowed, NotFound } from '@dajuan/domain/errors';
import { CountedPart, countedPart, ExplainedRollUpFigure, explainRollUp, judgedOn } from '@dajuan/domain/progress';
import { OrganisationStore } from '@dajuan/database/organisations';
import { pastDay } from '../http/past-day';
import { Language, Principal } from '../http/principal';
import { explanationView } from './explanation-view';
import { ExplanationView } from './explanation.dto';

/** Which roll-up of a plan; `key` as in the roll-up's own. */
export interface AskedRollUp {
  readonly dimension: 'organisation' | 'department' | 'theme';
  readonly key?: string;
  readonly figure: ExplainedRollUpFigure;
  readonly asOf?: string;
}

/** 这个数怎么来的 of figures of many tasks: a department's and a theme's by their tasks, the organisation's by departments. */
@Injectable()
export class RollUpExplainer {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: HolidayCalendars,
    private readonly organisations: OrganisationStore,
    private readonly departments: DepartmentStore,
    private readonly plans: WorkPlanStore,
    private readonly rollUps: RollUpStore,
    private readonly tasks: RollUpTasksQuery,
    private readonly days: TasksOnDayQuery,
  ) {}

  /** Throws NotFound, and NotAllowed for figures that are not the asker's to see. */
  async explain(
    principal: Principal,
    planId: string,
    asked: AskedRollUp,
    language: Language,
    now: Date,
  ): Promise<ExplanationView> {
    if (!mayExplain(principal, asked)) {
      throw new NotAllowed('department_not_yours', '您只能查看本部门', 'Only your own department is yours to see');
    }
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      const plan = await this.plans.byId(tx, planId);
      if (!plan || plan.state === 'draft') throw new NotFound('plan', planId);
      const judged = judgedOn(plan, dateInZone(now, principal.zone));
      const past = pastDay(asked.asOf, judged);
      const day = past ?? judged;
      const { of, parts } = await this.counted(tx, principal, plan, asked, { day, isPast: past !== null });
      return explanationView(explainRollUp(of, asked.figure, parts), { day, language });
    });
  }

  private async counted(
    tx: Transaction,
    { orgId, zone }: Principal,
    plan: WorkPlan,
    { dimension, key = '' }: AskedRollUp,
    { day, isPast }: { readonly day: CalendarDate; readonly isPast: boolean },
  ): Promise<{ of: string; parts: CountedPart[] }> {
    const { colour } = plan.rules;
    const frame = { day, rules: plan.rules, zone, calendar: await this.calendars.calendar(tx) };
    const then = isPast ? await this.tasks.ofPlanOn(tx, plan.id, frame, this.days) : null;
    if (dimension === 'organisation') {
      const organisation = await this.organisations.byId(tx, orgId);
      const rollUps = then ? rollUpsOfPlan(orgId, then, day, colour) : await this.rollUps.of(tx, plan.id, day);
      return { of: organisation?.name ?? '', parts: await this.departmentParts(tx, plan, day, rollUps) };
    }
    const department = dimension === 'department' && isUUID(key) ? await this.departments.byId(tx, key) : null;
    if (dimension === 'department' && !department) throw new NotFound('department', key);
    const tasks = then
      ? then.filter((task) => key === (department ? task.departmentId : task.theme))
      : await this.tasks.ofGroup(tx, plan.id, { dimension, key }, frame);
    return { of: department?.name ?? key, parts: tasks.map(({ task }) => countedPart(task, day, colour)) };
  }

  /** The roll-ups of departments, which the organisation's is made of; in the organisation's order. */
  private async departmentParts(
    tx: Transaction,
    plan: WorkPlan,
    day: CalendarDate,
    rollUps: readonly KeyedFigures[],
  ): Promise<CountedPart[]> {
    const departments = await this.departments.all(tx);
    return departments.flatMap(({ id, name: title }) => {
      const own = rollUps.find(({ dimension, key }) => dimension === 'department' && key === id);
      return own ? [countedPart({ id, title, weight: null, figures: own.figures }, day, plan.rules.colour)] : [];
    });
  }
}

function mayExplain(principal: Principal, { dimension, key }: AskedRollUp): boolean {
  return seesAll(principal) || (dimension === 'department' && key === principal.departmentId);
}
