import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { Department, DepartmentStore } from '@dajuan/database/people';
import { mainPlanOf, PlanCard, PlansQuery, WorkPlanStore } from '@dajuan/database/plans';
import { ProgressUpdatesQuery } from '@dajuan/database/progress';
import {
  RollUpStore,
  rollUpsOfTasks,
  RollUpTasksQuery,
  StaleRollUpStore,
  StoredRollUp,
  TrendQuery,
  withTrends,
} from '@dajuan/database/roll-ups';
import {
  cardsOf,
  noFilters,
  seesAll,
  TaskCard,
  TaskCardsQuery,
  TaskFilters,
  TaskList,
  TaskListOnDayQuery,
  TaskListQuery,
  TasksOnDayQuery,
  ThemesQuery,
} from '@dajuan/database/tasks';
import { CalendarDate, dateInZone } from '@dajuan/domain/calendar';
import { NotAllowed, NotFound } from '@dajuan/domain/errors';
import { judgedOn, PlanRules, rollUp, trendOf } from '@dajuan/domain/progress';
import { RefreshRollUps } from '@dajuan/features/roll-ups';
import { pastDay } from '../http/past-day';
import { Principal } from '../http/principal';
import { planSummary } from '../plans/plan-views';
import { taskRow } from '../tasks/task-views';
import { DepartmentOverviewView, DepartmentRollUpView, OverviewView, ThemeRollUpView } from './overview.dto';
import { gapOfRollUp, rollUpView } from './roll-up-view';

const MOST_URGENT = 8;
const MOST_OF_A_DEPARTMENT = 200;

/** A plan's stored roll-ups of the day it is judged on. */
interface CurrentRollUps {
  readonly plan: PlanCard;
  readonly day: CalendarDate;
  /** Told from the facts as of a day gone by, not stored. */
  readonly isPast: boolean;
  readonly rules: PlanRules;
  readonly organisation: StoredRollUp;
  readonly others: readonly StoredRollUp[];
}

/** Stored figures of the day a plan is judged on, computed on the spot where that day has none yet. */
@Injectable()
export class OverviewReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly plans: PlansQuery,
    private readonly planStore: WorkPlanStore,
    private readonly departments: DepartmentStore,
    private readonly rollUps: RollUpStore,
    private readonly staleRollUps: StaleRollUpStore,
    private readonly trends: TrendQuery,
    private readonly themes: ThemesQuery,
    private readonly lists: TaskListQuery,
    private readonly cards: TaskCardsQuery,
    private readonly pastLists: TaskListOnDayQuery,
    private readonly rollUpTasks: RollUpTasksQuery,
    private readonly days: TasksOnDayQuery,
    private readonly calendars: HolidayCalendars,
    private readonly updates: ProgressUpdatesQuery,
    private readonly refreshing: RefreshRollUps,
  ) {}

  /** Of the plan, or of the main one. Throws NotFound where there is none. */
  async overview(principal: Principal, planId: string | undefined, now: Date, asOf?: string): Promise<OverviewView> {
    const { plan, day, isPast, organisation, others } = await this.current(principal, planId, now, asOf);
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      const departments = await this.departments.all(tx);
      const themes = await this.themes.ofPlan(tx, plan.id);
      const urgent = isPast
        ? (await this.tasks(tx, principal, pressing(plan.id), { day, isPast }, MOST_URGENT)).tasks
        : await this.pressing(tx, organisation, day);
      return {
        plan: planSummary(plan),
        day,
        computedAt: organisation.computedAt.toISOString(),
        isStale: !isPast && (await this.staleRollUps.isStale(tx, plan.id)),
        organisation: rollUpView(organisation.figures),
        trend: trendOf(organisation.trend, organisation.figures),
        departments: byDepartment(departments, others),
        themes: byTheme(themes, others),
        urgent: urgent.map(taskRow),
        waitingUpdates: await this.updates.countWaiting(tx, plan.id),
      };
    });
  }

  /** Throws NotFound, and NotAllowed for the people of another department. */
  async department(
    principal: Principal,
    departmentId: string,
    planId: string | undefined,
    now: Date,
    asOf?: string,
  ): Promise<DepartmentOverviewView> {
    const department = await this.transactions.inOrganisation(principal.orgId, (tx) =>
      this.departments.byId(tx, departmentId),
    );
    if (!department) throw new NotFound('department', departmentId);
    if (!seesAll(principal) && principal.departmentId !== departmentId) {
      throw new NotAllowed('department_not_yours', '您只能查看本部门', 'Only your own department is yours to see');
    }
    const { plan, rules, day, isPast, others } = await this.current(principal, planId, now, asOf);
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      const filters: TaskFilters = { ...noFilters, planId: plan.id, departmentId };
      const stored = others.find(({ dimension, key }) => dimension === 'department' && key === departmentId);
      const { leftOut: _none, ...empty } = rollUp([], day, rules.colour);
      const figures = stored?.figures ?? empty;
      const led = await this.tasks(tx, principal, filters, { day, isPast }, MOST_OF_A_DEPARTMENT);
      const supporting: TaskFilters = { ...filters, relation: 'support' };
      const supported = await this.tasks(tx, principal, supporting, { day, isPast }, MOST_OF_A_DEPARTMENT);
      return {
        plan: planSummary(plan),
        department: { id: department.id, name: department.name },
        isStale: !isPast && (await this.staleRollUps.isStale(tx, plan.id)),
        rollUp: rollUpView(figures),
        trend: trendOf(stored?.trend ?? [], figures),
        tasks: led.tasks.map(taskRow),
        taskTotal: led.total,
        supporting: supported.tasks.map(taskRow),
        supportingTotal: supported.total,
      };
    });
  }

  private async current(
    principal: Principal,
    planId: string | undefined,
    now: Date,
    asOf: string | undefined,
  ): Promise<CurrentRollUps> {
    const { orgId, zone } = principal;
    const plan = await this.plan(orgId, planId);
    const rules = await this.rules(orgId, plan.id);
    const judged = judgedOn(plan, dateInZone(now, zone));
    const past = pastDay(asOf, judged);
    const day = past ?? judged;
    const read = () => this.transactions.inOrganisation(orgId, (tx) => this.rollUps.of(tx, plan.id, day));
    let stored = past === null ? await read() : await this.onDay(principal, plan, rules, past, now);
    if (stored.length === 0) {
      await this.refreshing.refresh(orgId, plan.id, now);
      stored = await read();
    }
    const organisation = stored.find(({ dimension }) => dimension === 'organisation');
    if (!organisation) throw new NotFound('roll-up of plan', plan.id);
    const others = stored.filter((rollUpOf) => rollUpOf !== organisation);
    return { plan, rules, day, isPast: past !== null, organisation, others };
  }

  /** The roll-ups of a past day, told from the facts; the months are those of now. */
  private onDay(
    { orgId, zone }: Principal,
    { id }: PlanCard,
    rules: PlanRules,
    day: CalendarDate,
    now: Date,
  ): Promise<StoredRollUp[]> {
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const frame = { day, rules, zone, calendar: await this.calendars.calendar(tx) };
      const tasks = await this.rollUpTasks.ofPlanOn(tx, id, frame, this.days);
      const months = await this.trends.ofDepartments(tx, id);
      return withTrends(rollUpsOfTasks(orgId, tasks, day, rules.colour), months).map((own) => ({
        ...own,
        urgentTaskIds: [],
        computedAt: now,
      }));
    });
  }

  private async rules(orgId: string, planId: string): Promise<PlanRules> {
    const plan = await this.transactions.inOrganisation(orgId, (tx) => this.planStore.byId(tx, planId));
    if (!plan) throw new NotFound('plan', planId);
    return plan.rules;
  }

  private async plan(orgId: string, planId?: string): Promise<PlanCard> {
    const plans = await this.transactions.inOrganisation(orgId, (tx) =>
      this.plans.find(tx, { planId, withDrafts: false }),
    );
    const plan = mainPlanOf(plans);
    if (!plan) throw new NotFound('plan', planId ?? 'confirmed');
    return plan;
  }

  /** The tasks that pressed most when the roll-up was computed, as they stand now. */
  private async pressing(tx: Transaction, { urgentTaskIds }: StoredRollUp, day: CalendarDate): Promise<TaskCard[]> {
    return cardsOf(await this.cards.find(tx, urgentTaskIds, day), await this.calendars.calendar(tx));
  }

  private async tasks(
    tx: Transaction,
    principal: Principal,
    filters: TaskFilters,
    { day, isPast }: Pick<CurrentRollUps, 'day' | 'isPast'>,
    limit: number,
  ): Promise<TaskList> {
    const lists = isPast ? this.pastLists : this.lists;
    return lists.find(tx, principal, { filters, sort: 'urgent', offset: 0, limit }, day);
  }
}

function pressing(planId: string): TaskFilters {
  return { ...noFilters, planId, colours: ['red', 'yellow'] };
}

/** Largest gap first; equals in the organisation's own order. */
function byDepartment(departments: readonly Department[], rollUps: readonly StoredRollUp[]): DepartmentRollUpView[] {
  return departments
    .flatMap(({ id, name }) => {
      const own = rollUps.find(({ dimension, key }) => dimension === 'department' && key === id);
      return own ? [{ department: { id, name }, figures: own.figures }] : [];
    })
    .sort((a, b) => gapOfRollUp(b.figures) - gapOfRollUp(a.figures))
    .map(({ department, figures }) => ({ department, rollUp: rollUpView(figures) }));
}

function byTheme(themes: readonly string[], rollUps: readonly StoredRollUp[]): ThemeRollUpView[] {
  return themes.flatMap((theme) => {
    const own = rollUps.find(({ dimension, key }) => dimension === 'theme' && key === theme);
    return own ? [{ theme, rollUp: rollUpView(own.figures) }] : [];
  });
}
