import { quietReportDays } from './monthly-reports';

describe('the quiet months of a scenario', () => {
  it('lie between the reports written out, a few days before the 25th', () => {
    expect(quietReportDays(['2026-03-20', '2026-07-02'])).toEqual(['2026-04-22', '2026-05-22', '2026-06-22']);
  });

  it('are none where every month has its report', () => {
    expect(quietReportDays(['2026-03-20', '2026-04-24', '2026-05-02'])).toEqual([]);
  });

  it('are none where nothing, or only one thing, was ever reported', () => {
    expect(quietReportDays([])).toEqual([]);
    expect(quietReportDays(['2026-03-20'])).toEqual([]);
  });
});
