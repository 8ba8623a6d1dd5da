import fc from 'fast-check';
import { addDays, CalendarDate, calendarFromNotices, withProvisionalSpan } from '../calendar';
import {
  defaultReportRule,
  dueDatesUntil,
  isReportMissing,
  nextReportDueOn,
  reportRecord,
  ReportRule,
  reportsByStanding,
  reportStanding,
  reportsUntil,
} from '.';

const calendar = withProvisionalSpan(calendarFromNotices([]), '2024-01-01', '2030-12-31');
const from: CalendarDate = '2026-01-01';

describe('the reports of a task as they are stored', () => {
  const rule: fc.Arbitrary<ReportRule> = fc.oneof(
    fc.record({
      cadence: fc.constant('monthly' as const),
      byDay: fc.integer({ min: 1, max: 31 }),
      graceWorkingDays: fc.integer({ min: 0, max: 15 }),
    }),
    fc.record({
      cadence: fc.constant('weekly' as const),
      byWeekday: fc.integer({ min: 1, max: 7 }),
      graceWorkingDays: fc.integer({ min: 0, max: 4 }),
    }),
    fc.record({ cadence: fc.constant('daily' as const), graceWorkingDays: fc.integer({ min: 0, max: 1 }) }),
    fc.constant({ cadence: 'none' as const }),
  );
  const someDay = (min: number, max: number) => fc.integer({ min, max }).map((days) => addDays(from, days));
  const drawnTask = fc.record({
    startsOn: someDay(-40, 200),
    dueOn: someDay(0, 500),
    closedOn: fc.option(someDay(0, 420)),
    planEndsOn: fc.constant<CalendarDate>('2026-12-31'),
  });

  it('tell the record of every later day of a year', () => {
    const reports = fc.array(fc.tuple(someDay(-10, 250), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(drawnTask, reports, rule, (task, drawn, own) => {
        const handedIn = drawn.map(([on]) => on);
        const accepted = drawn.flatMap(([on, isAccepted]) => (isAccepted ? [on] : []));
        const standing = reportStanding(task, { handedIn, accepted }, own, calendar);
        const last = [...handedIn].sort().at(-1) ?? from;
        for (let day = last; day <= addDays(last, 366); day = addDays(day, 1)) {
          const until = reportsUntil(task, day);
          const record = (days: readonly CalendarDate[]) => reportRecord(days, task.startsOn, until, own, calendar);
          const { reported, reports: rate } = reportsByStanding(standing, dueDatesUntil(day, own));
          expect([day, reported, rate]).toEqual([day, record(handedIn).reported, record(accepted).onTime]);
          const open = { ...task, closedOn: null };
          const pending = reportStanding(open, { handedIn, accepted }, own, calendar).reportMissingFrom;
          const isMissing = isReportMissing(reportRecord(handedIn, task.startsOn, day, own, calendar), open, day);
          expect([day, pending !== null && day >= pending]).toEqual([day, isMissing]);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('are counted by due dates, one a period', () => {
    fc.assert(
      fc.property(someDay(-400, 800), rule, (day, own) => {
        const next = nextReportDueOn(addDays(day, 1), own);
        if (next === null) return;
        const until = dueDatesUntil(day, own);
        expect(dueDatesUntil(addDays(next, -1), own)).toBe(until);
        expect(dueDatesUntil(next, own)).toBe(until + 1);
      }),
    );
  });

  it('say since when a report is missing, and nothing once none is asked for', () => {
    const task = { startsOn: from, dueOn: '2026-12-31', closedOn: null, planEndsOn: '2026-12-31' } as const;
    const handedIn: CalendarDate[] = ['2026-01-20'];
    expect(reportStanding(task, { handedIn, accepted: [] }, defaultReportRule, calendar)).toMatchObject({
      nextReportDueOn: '2026-02-25',
      reportMissingFrom: '2026-03-03',
      reportsAsked: 12,
      reportsServed: 1,
      reportsOnTime: 0,
    });
    const short = { ...task, dueOn: '2026-02-10', planEndsOn: '2026-02-10' } as const;
    expect(reportStanding(short, { handedIn, accepted: handedIn }, defaultReportRule, calendar)).toMatchObject({
      nextReportDueOn: '2026-02-25',
      reportMissingFrom: null,
      reportsAsked: 1,
      reportsOnTime: 1,
      lastReportOnTime: 1,
    });
  });
});
