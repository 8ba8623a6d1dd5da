import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { DepartmentStore } from '@dajuan/database/people';
import { WorkPlan, WorkPlanStore } from '@dajuan/database/plans';
import { RollUpStore, RollUpTasksQuery } from '@dajuan/database/roll-ups';
import { seesAll } from '@dajuan/database/tasks';
import { CalendarDate, dateInZone } from '@dajuan/domain/calendar';
import { NotAllowed, NotFound } from '@dajuan/domain/errors';
import { CountedPart, countedPart, ExplainedRollUpFigure, explainRollUp, judgedOn } from '@dajuan/domain/progress';
import { OrganisationStore } from '@dajuan/database/organisations';
import { Language, Principal } from '../http/principal';
import { explanationView } from './explanation-view';
import { ExplanationView } from './explanation.dto';

/** Which roll-up of a plan; `key` as in the roll-up's own. */
export interface AskedRollUp {
  readonly dimension: 'organisation' | 'department' | 'theme';
  readonly key?: string;
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
  ) {}

  /** Throws NotFound, and NotAllowed for figures that are not the asker's to see. */
  async explain(
    principal: Principal,
    planId: string,
    asked: AskedRollUp,
    figure: ExplainedRollUpFigure,
    language: Language,
    now: Date,
  ): Promise<ExplanationView> {
    if (!mayExplain(principal, asked)) {
      throw new NotAllowed('department_not_yours', '您只能查看本部门', 'Only your own department is yours to see');
    }
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      const plan = await this.plans.byId(tx, planId);
      if (!plan || plan.state === 'draft') throw new NotFound('plan', planId);
      const day = judgedOn(plan, dateInZone(now, principal.zone));
      const { of, parts } = await this.counted(tx, principal, plan, asked, day);
      return explanationView(explainRollUp(of, figure, parts), { day, language });
    });
  }

  private async counted(
    tx: Transaction,
    { orgId, zone }: Principal,
    plan: WorkPlan,
    { dimension, key = '' }: AskedRollUp,
    day: CalendarDate,
  ): Promise<{ of: string; parts: CountedPart[] }> {
    const { colour } = plan.rules;
    if (dimension === 'organisation') {
      const organisation = await this.organisations.byId(tx, orgId);
      return { of: organisation?.name ?? '', parts: await this.departmentParts(tx, plan, day) };
    }
    const department = dimension === 'department' ? await this.departments.byId(tx, key) : null;
    if (dimension === 'department' && !department) throw new NotFound('department', key);
    const frame = { day, rules: plan.rules, zone, calendar: await this.calendars.calendar(tx) };
    const tasks = await this.tasks.ofGroup(tx, plan.id, { dimension, key }, frame);
    return { of: department?.name ?? key, parts: tasks.map(({ task }) => countedPart(task, day, colour)) };
  }

  /** The stored roll-ups of departments, which the organisation's is made of; in the organisation's order. */
  private async departmentParts(tx: Transaction, plan: WorkPlan, day: CalendarDate): Promise<CountedPart[]> {
    const stored = await this.rollUps.of(tx, plan.id, day);
    const departments = await this.departments.all(tx);
    return departments.flatMap(({ id, name: title }) => {
      const own = stored.find(({ dimension, key }) => dimension === 'department' && key === id);
      return own ? [countedPart({ id, title, weight: null, figures: own.figures }, day, plan.rules.colour)] : [];
    });
  }
}

function mayExplain(principal: Principal, { dimension, key }: AskedRollUp): boolean {
  return seesAll(principal) || (dimension === 'department' && key === principal.departmentId);
}
