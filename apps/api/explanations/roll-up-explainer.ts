import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { DepartmentStore } from '@dajuan/database/people';
import { WorkPlan, WorkPlanStore } from '@dajuan/database/plans';
import {
  GroupFigures,
  LeftOutTask,
  LeftOutTasksQuery,
  PlacedRollUpTask,
  RollUpStore,
  RollUpTasksQuery,
  rollUpsOfTasks,
} from '@dajuan/database/roll-ups';
import { seesAll, TasksOnDayQuery } from '@dajuan/database/tasks';
import { CalendarDate, dateInZone } from '@dajuan/domain/calendar';
import { NotAllowed, NotFound } from '@dajuan/domain/errors';
import {
  asCounted,
  CountedPart,
  countedPart,
  ExplainedRollUpFigure,
  explainRollUp,
  judgedOn,
  leftOutReason,
} from '@dajuan/domain/progress';
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
    private readonly leftOut: LeftOutTasksQuery,
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
      const rollUps = then ? rollUpsOfTasks(orgId, then, day, colour) : await this.rollUps.of(tx, plan.id, day);
      const leftOut = then ? leftOutOf(then, day) : await this.leftOut.ofPlan(tx, plan.id, day, plan.rules);
      return { of: organisation?.name ?? '', parts: await this.departmentParts(tx, plan, day, rollUps, leftOut) };
    }
    const department = dimension === 'department' && isUUID(key) ? await this.departments.byId(tx, key) : null;
    if (dimension === 'department' && !department) throw new NotFound('department', key);
    const tasks = then
      ? then.filter(({ keys }) => keys[dimension] === key)
      : await this.tasks.ofGroup(tx, plan.id, { dimension, key }, frame);
    return { of: department?.name ?? key, parts: tasks.map(({ task }) => countedPart(task, day, colour)) };
  }

  /** The roll-ups of departments, which the organisation's is made of; in the organisation's order. */
  private async departmentParts(
    tx: Transaction,
    plan: WorkPlan,
    day: CalendarDate,
    rollUps: readonly GroupFigures[],
    leftOut: readonly LeftOutTask[],
  ): Promise<CountedPart[]> {
    const departments = await this.departments.all(tx);
    return departments.flatMap(({ id, name: title }) => {
      const own = rollUps.find(({ dimension, key }) => dimension === 'department' && key === id);
      if (!own) return [];
      const figures = { ...own.figures, leftOut: leftOut.filter(({ departmentId }) => departmentId === id) };
      return [countedPart({ id, title, weight: null, figures }, day, plan.rules.colour)];
    });
  }
}

/** The tasks of a past day that have no part in the weighted figures. */
function leftOutOf(tasks: readonly PlacedRollUpTask[], day: CalendarDate): LeftOutTask[] {
  return tasks.flatMap(({ keys, task }) => {
    const reason = leftOutReason(asCounted(task), day);
    return reason === null ? [] : [{ id: task.id, title: task.title, reason, departmentId: keys.department ?? '' }];
  });
}

function mayExplain(principal: Principal, { dimension, key }: AskedRollUp): boolean {
  return seesAll(principal) || (dimension === 'department' && key === principal.departmentId);
}
