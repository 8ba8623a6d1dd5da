import fc from 'fast-check';
import { addDays, CalendarDate, calendarFromNotices, withProvisionalSpan } from '../calendar';
import { defaultReportRule, nextReportDueOn, reportDueOn, ReportRecord, reportRecord } from '.';

const calendar = withProvisionalSpan(
  calendarFromNotices([
    {
      year: 2026,
      sources: [],
      daysOff: [{ name: '中秋节', from: '2026-09-25', to: '2026-09-27' }],
      makeUpDays: [],
    },
  ]),
  '2025-01-01',
  '2028-12-31',
);

const record = (reportedOn: CalendarDate[], day: CalendarDate, startsOn: CalendarDate = '2026-07-01'): ReportRecord =>
  reportRecord(reportedOn, startsOn, day, defaultReportRule, calendar);

describe('monthly reports by the 25th', () => {
  it('are due on the last day of a month that has no such day', () => {
    expect(reportDueOn('2026-02', { ...defaultReportRule, byDay: 31 })).toBe('2026-02-28');
    expect(reportDueOn('2026-02', defaultReportRule)).toBe('2026-02-25');
  });

  it('begin in the month the task begins, or the next one after the 25th', () => {
    expect(record([], '2026-07-10')).toMatchObject({ nextDueOn: '2026-07-25', reported: null });
    expect(record([], '2026-07-26', '2026-07-26')).toMatchObject({ nextDueOn: '2026-08-25', reported: null });
  });

  it('are missing only beyond three working days of grace', () => {
    // 25 September is a Friday off: the grace runs over Monday, Tuesday and Wednesday.
    expect(record(['2026-07-20', '2026-08-20'], '2026-09-28').missingFrom).toBe('2026-10-01');
  });

  it('in time serve their month once, however many come', () => {
    expect(record(['2026-07-02', '2026-07-20', '2026-07-25'], '2026-07-25')).toEqual({
      onTime: { numerator: 1, denominator: 1 },
      reported: true,
      nextDueOn: '2026-08-25',
      missingFrom: '2026-08-29',
    });
  });

  it('handed in on the 25th itself are in time, on the 26th they are not', () => {
    expect(record(['2026-07-25'], '2026-07-31').onTime.numerator).toBe(1);
    expect(record(['2026-07-26'], '2026-07-31').onTime.numerator).toBe(0);
  });

  it('coming late make up for the month and do not serve the next', () => {
    const late = record(['2026-07-28'], '2026-08-10');
    expect(late).toMatchObject({ onTime: { numerator: 0, denominator: 1 }, reported: true, nextDueOn: '2026-08-25' });
  });

  it('coming after two months make up for both', () => {
    const late = record(['2026-08-27'], '2026-09-10');
    expect(late).toMatchObject({ onTime: { numerator: 0, denominator: 2 }, reported: true, nextDueOn: '2026-09-25' });
  });

  it('are in time again after a month that was missed', () => {
    const reportedOn: CalendarDate[] = ['2026-04-22', '2026-05-22', '2026-06-22'];
    const record = reportRecord(reportedOn, '2026-03-01', '2026-06-30', defaultReportRule, calendar);
    expect(record.onTime).toEqual({ numerator: 3, denominator: 4 });
  });

  it('that never came leave the first of them open', () => {
    expect(record([], '2026-09-30')).toMatchObject({
      onTime: { numerator: 0, denominator: 3 },
      reported: false,
      nextDueOn: '2026-07-25',
    });
  });

  it('sent ahead for the coming month leave nothing to report in it', () => {
    expect(record(['2026-07-20', '2026-07-28'], '2026-07-28')).toMatchObject({
      nextDueOn: '2026-09-25',
      reported: true,
    });
  });

  it('are the same record whatever order they are listed in', () => {
    const days = fc.array(
      fc.integer({ min: 0, max: 200 }).map((count) => addDays('2026-07-01', count)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(days, (reportedOn) => {
        expect(record([...reportedOn].reverse(), '2026-12-31')).toEqual(record(reportedOn, '2026-12-31'));
      }),
    );
  });

  it('one more report never makes the record worse', () => {
    const days = fc.array(
      fc.integer({ min: 0, max: 183 }).map((count) => addDays('2026-07-01', count)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 183 }), (reportedOn, count) => {
        const before = record(reportedOn, '2026-12-31');
        const after = record([...reportedOn, addDays('2026-07-01', count)], '2026-12-31');
        return after.nextDueOn! >= before.nextDueOn! && after.onTime.numerator >= before.onTime.numerator;
      }),
    );
  });
});

describe('weekly reports by Friday', () => {
  const weekly = { cadence: 'weekly', byWeekday: 5, graceWorkingDays: 1 } as const;
  const friday = (reportedOn: CalendarDate[], day: CalendarDate) =>
    reportRecord(reportedOn, '2026-07-01', day, weekly, calendar);

  it('are due every Friday from the first on', () => {
    expect(friday([], '2026-07-02')).toMatchObject({ reported: null, nextDueOn: '2026-07-03' });
    expect(friday(['2026-07-03', '2026-07-09'], '2026-07-10')).toEqual({
      onTime: { numerator: 2, denominator: 2 },
      reported: true,
      nextDueOn: '2026-07-17',
      missingFrom: '2026-07-21',
    });
  });

  it('on Monday make up for Friday, late', () => {
    expect(friday(['2026-07-06'], '2026-07-08')).toMatchObject({
      onTime: { numerator: 0, denominator: 1 },
      reported: true,
      nextDueOn: '2026-07-10',
    });
  });

  it('are looked for from any day on, that day included', () => {
    expect(nextReportDueOn('2026-07-03', weekly)).toBe('2026-07-03');
    expect(nextReportDueOn('2026-07-04', weekly)).toBe('2026-07-10');
  });
});

describe('daily reports of a campaign', () => {
  const daily = { cadence: 'daily', graceWorkingDays: 1 } as const;
  const told = (reportedOn: CalendarDate[], day: CalendarDate) =>
    reportRecord(reportedOn, '2026-07-01', day, daily, calendar);

  it('are due on days off too, and a day passed over is made up by the next report, late', () => {
    expect(told(['2026-07-03', '2026-07-05'], '2026-07-05')).toEqual({
      onTime: { numerator: 2, denominator: 5 },
      reported: true,
      nextDueOn: '2026-07-06',
      missingFrom: '2026-07-08',
    });
  });
});

describe('a plan without regular reports', () => {
  it('misses none', () => {
    expect(reportRecord(['2026-07-06'], '2026-07-01', '2026-12-31', { cadence: 'none' }, calendar)).toEqual({
      onTime: { numerator: 0, denominator: 0 },
      reported: null,
      nextDueOn: null,
      missingFrom: null,
    });
    expect(nextReportDueOn('2026-07-06', { cadence: 'none' })).toBeNull();
  });
});
