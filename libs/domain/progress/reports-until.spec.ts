import { isReportMissing, reportsUntil } from '.';

const task = { dueOn: '2026-10-31', closedOn: null, planEndsOn: '2026-12-31' } as const;

describe('the last day whose reports are asked for', () => {
  it('is the day itself within the plan’s year, also past the task’s own due date', () => {
    expect(reportsUntil(task, '2026-11-20')).toBe('2026-11-20');
  });

  it('is the end of the year, or the due date of a task that reaches beyond it', () => {
    expect(reportsUntil(task, '2027-02-01')).toBe('2026-12-31');
    expect(reportsUntil({ ...task, dueOn: '2027-06-30' }, '2027-02-01')).toBe('2027-02-01');
    expect(reportsUntil({ ...task, dueOn: '2027-06-30' }, '2027-08-01')).toBe('2027-06-30');
  });

  it('is the day on which the task was closed', () => {
    expect(reportsUntil({ ...task, closedOn: '2026-09-10' }, '2026-11-20')).toBe('2026-09-10');
  });
});

describe('a report', () => {
  it('is missing from the first day beyond its grace, for good', () => {
    const december = { nextDueOn: '2026-12-25', missingFrom: '2026-12-31' } as const;
    expect(isReportMissing(december, task, '2026-12-30')).toBe(false);
    expect(isReportMissing(december, task, '2026-12-31')).toBe(true);
    expect(isReportMissing(december, task, '2027-03-01')).toBe(true);
  });

  it('is not missing where the year has ended before it was due', () => {
    const january = { nextDueOn: '2027-01-25', missingFrom: '2027-01-29' } as const;
    expect(isReportMissing(january, task, '2027-03-01')).toBe(false);
    expect(isReportMissing(january, { ...task, dueOn: '2027-06-30' }, '2027-03-01')).toBe(true);
  });
});
