import { defaultReportRule } from '@dajuan/domain/progress';
import { groupOfUpdate, reportBy } from './group-of-update';

const reports = { nextDueOn: '2026-09-25', missingFrom: '2026-10-01' } as const;

describe('what a department should report', () => {
  it('is overdue before it is anything else', () => {
    expect(groupOfUpdate({ isOverdue: true, reports }, 'returned', '2026-09-25')).toBe('overdue');
  });

  it('is what was returned and not reported anew', () => {
    expect(groupOfUpdate({ isOverdue: false, reports }, 'returned', '2026-09-25')).toBe('returned');
    expect(groupOfUpdate({ isOverdue: false, reports }, 'waiting', '2026-09-25')).toBe('due');
  });

  it('is nothing this period once the report has come', () => {
    const reported = { ...reports, nextDueOn: '2026-10-25' } as const;
    expect(groupOfUpdate({ isOverdue: false, reports: reported }, 'waiting', '2026-09-25')).toBe('other');
  });

  it.each([
    ['2026-09-25', '2026-09-25'],
    ['2026-09-26', '2026-10-25'],
    ['2026-12-31', '2027-01-25'],
  ] as const)('on %s by %s', (today, day) => expect(reportBy(today, defaultReportRule)).toBe(day));
});
