import { Transaction } from '@dajuan/database/connection';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { WorkPlanStore } from '@dajuan/database/plans';
import { GroupFigures, RollUpSumsQuery, rollUpsOfPlan, rollUpsOfTasks } from '@dajuan/database/roll-ups';
import { noFilters, standingOf, TaskFacts, TaskFactsQuery, TaskList, TaskListQuery } from '@dajuan/database/tasks';
import { addDays, CalendarDate, WorkingCalendar } from '@dajuan/domain/calendar';
import { daysHandedIn, gapPoints, isReportMissing, PlanRules, reportRecord } from '@dajuan/domain/progress';
import { ProgressActionsModule, VerifyProjections } from '@dajuan/features/progress';
import { RollUpActionsModule } from '@dajuan/features/roll-ups';
import { ProgressModule } from '../../apps/api/progress/progress.module';
import { House, openHouse } from '../factories/house';
import { morningOf } from '../factories/progress';
import { DrawnPlace, drawTasks, lastReport, numbersFrom } from '../factories/random-plan';
import { taskFromScratch } from '../factories/task-from-scratch';
import { createTown, TestTown } from '../factories/town';

/** The usual rules; by ratio, weekly and back-loaded; no reports and a curve of the plan's own; by quarter. */
const allRules: readonly Partial<PlanRules>[] = [
  {},
  {
    colour: { gap: { mode: 'ratio', yellowBelow: 0.9, redBelow: 0.6 }, dueSoonWorkingDays: 3 },
    reports: { cadence: 'weekly', byWeekday: 5, graceWorkingDays: 1 },
    curve: { kind: 'backLoaded' },
  },
  {
    reports: { cadence: 'none' },
    curve: {
      kind: 'custom',
      points: [
        { on: '2026-04-01', share: 0.1 },
        { on: '2026-09-01', share: 0.7 },
      ],
    },
  },
  { reports: { cadence: 'monthly', byDay: 31, graceWorkingDays: 0 }, curve: { kind: 'quarterly' } },
];

describe('what SQL says of a plan drawn at random', () => {
  let house: House;
  let town: TestTown;
  let calendar: WorkingCalendar;

  beforeAll(async () => {
    house = await openHouse([ProgressModule, ProgressActionsModule, RollUpActionsModule]);
  });
  afterAll(() => house.close());

  const inTown = <T>(work: (tx: Transaction) => Promise<T>) => house.inOrganisation(town.orgId, work);

  it.each(allRules.map((rules, seed) => ({ rules, seed })))(
    'is on every day of a year what the rules say from scratch: $seed',
    async ({ rules: given, seed }) => {
      town = await createTown(house);
      const rules = await settle(given);
      const places = await drawTasks(house, town, numbersFrom(20260520 + seed));
      expect(await house.get(VerifyProjections).verify(town.orgId, morningOf(lastReport))).toEqual([]);
      const all = await inTown((tx) => house.get(TaskFactsQuery).ofAll(tx, [...places.keys()]));
      const tasks = placed(all, places);
      for (let day = lastReport; day <= addDays(lastReport, 366); day = addDays(day, 1)) {
        const sums = await inTown((tx) => house.get(RollUpSumsQuery).ofPlan(tx, town.planId, day, rules));
        const bySql = rollUpsOfPlan(town.orgId, sums, [], day, rules.colour);
        const fromScratch = rollUpsOfTasks(
          town.orgId,
          tasks.map((on) => on(day)),
          day,
          rules.colour,
        );
        expect([day, countsOf(bySql)]).toEqual([day, countsOf(fromScratch)]);
        expect([day, apart(sharesOf(bySql), sharesOf(fromScratch)) < 1e-10]).toEqual([day, true]);
        if (day.endsWith('5')) await expectLists(all, day);
      }
    },
  );

  async function settle(given: Partial<PlanRules>): Promise<PlanRules> {
    return inTown(async (tx) => {
      calendar = await house.get(HolidayCalendars).calendar(tx);
      const plan = await house.get(WorkPlanStore).byId(tx, town.planId);
      if (!plan) throw new Error('the plan is missing');
      const rules = { ...plan.rules, ...given };
      await house.get(WorkPlanStore).setRules(tx, town.planId, rules);
      return rules;
    });
  }

  function placed(all: readonly TaskFacts[], places: ReadonlyMap<string, DrawnPlace>) {
    const frame = { calendar, zone: town.supervisor.zone };
    return all.flatMap((facts) => {
      const place = places.get(facts.task.id);
      return place ? [taskFromScratch(facts, place, frame)] : [];
    });
  }

  /** Sorted by gap the list falls, and narrowed to missing reports it has those that the rules miss. */
  async function expectLists(all: readonly TaskFacts[], day: CalendarDate): Promise<void> {
    const { tasks: byGap } = await list('gap', null, day);
    const gaps = byGap.map(({ expected, completion }) =>
      expected === null || completion === null ? -Infinity : gapPoints(expected, completion),
    );
    expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
    const missing = all.filter((facts) => misses(facts, day)).map(({ task }) => task.id);
    const shown = await list('number', 'missing', day);
    expect([day, shown.tasks.map(({ id }) => id).sort()]).toEqual([day, missing.sort()]);
    expect(shown.tasks.every((task) => task.isReportMissing)).toBe(true);
  }

  function list(sort: 'gap' | 'number', report: 'missing' | null, day: CalendarDate): Promise<TaskList> {
    const filters = { ...noFilters, planId: town.planId, report };
    const asked = { filters, sort, offset: 0, limit: 100 };
    return inTown((tx) => house.get(TaskListQuery).find(tx, town.supervisor, asked, day));
  }

  function misses({ task, rules, ledger, planSpan }: TaskFacts, day: CalendarDate): boolean {
    const days = daysHandedIn(ledger, town.supervisor.zone);
    const record = reportRecord(days, task.startsOn, day, rules.reports, calendar);
    const asked = { ...task, planEndsOn: planSpan.endsOn };
    return standingOf[task.state] === 'active' && isReportMissing(record, asked, day);
  }
});

/** Everything in the roll-ups but the shares, by name. */
function countsOf(rollUps: readonly GroupFigures[]): Record<string, unknown> {
  const counts = rollUps.map(({ dimension, key, figures }) => {
    const { completion: _c, waitingCompletion: _w, expected: _e, ...others } = figures;
    return [`${dimension} ${key}`, others];
  });
  return Object.fromEntries(counts) as Record<string, unknown>;
}

/** The shares by name, in one order; NaN for one that is null. */
function sharesOf(rollUps: readonly GroupFigures[]): number[] {
  const inOrder = [...rollUps].sort((a, b) => (`${a.dimension} ${a.key}` < `${b.dimension} ${b.key}` ? -1 : 1));
  return inOrder.flatMap(({ figures: { completion, waitingCompletion, expected } }) =>
    [completion, waitingCompletion, expected].map((share) => share ?? Number.NaN),
  );
}

/** The largest distance; without bound where only one of two is null. */
function apart(some: readonly number[], others: readonly number[]): number {
  const distances = some.map((share, index) => {
    const other = others[index] ?? Number.NaN;
    if (Number.isNaN(share) !== Number.isNaN(other)) return Infinity;
    return Number.isNaN(share) ? 0 : Math.abs(share - other);
  });
  return Math.max(some.length - others.length, ...distances);
}
