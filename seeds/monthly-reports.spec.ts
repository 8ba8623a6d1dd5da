import { quietReportDays } from './monthly-reports';

const written = { number: 1, startsOn: '2026-01-01', days: [] } as const;

describe('the quiet months of a scenario', () => {
  it('lie between the start and the last report written out, a few days before the 25th', () => {
    const days = ['2026-03-20', '2026-07-02'] as const;
    const quiet = ['2026-01-22', '2026-02-22', '2026-04-22', '2026-05-22', '2026-06-22'];
    expect(quietReportDays({ ...written, days })).toEqual(quiet);
  });

  it('begin with the task', () => {
    const later = { ...written, startsOn: '2026-02-23', days: ['2026-03-20', '2026-05-02'] } as const;
    expect(quietReportDays(later)).toEqual(['2026-04-22']);
  });

  it('are none where every month has its report, and where nothing was ever reported', () => {
    const days = ['2026-01-08', '2026-02-10', '2026-03-20'] as const;
    expect(quietReportDays({ ...written, days })).toEqual([]);
    expect(quietReportDays(written)).toEqual([]);
  });

  it('leave out one report in fourteen', () => {
    const forgotten = { ...written, number: 12, days: ['2026-04-02'] } as const;
    expect(quietReportDays(forgotten)).toEqual(['2026-01-22', '2026-02-22']);
  });
});
