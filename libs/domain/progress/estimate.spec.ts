import { parseCalendarDate } from '../calendar';
import { achieve, entryOf, measureOf, ProgressEntry, refuseEntry } from '.';

const revenue = measureOf({ id: 'revenue', type: 'cumulative', unit: '万元', target: 400_000, entryMode: 'total' });
const jobs = measureOf({ id: 'jobs', type: 'cumulative', unit: '个', target: 100, entryMode: 'increment' });

const told = (id: string, measureId: string, asOf: string, value: number, more: Partial<ProgressEntry> = {}) =>
  entryOf({
    ...{ id, measureId, asOf: parseCalendarDate(asOf), reportedAt: new Date(`${asOf}T08:00:00Z`) },
    ...{ kind: 'figure' as const, value, ...more },
  });

const at = (day: string) => ({ day: parseCalendarDate(day), including: 'verified' as const });

describe('an estimate', () => {
  const estimate = told('a', 'revenue', '2026-11-30', 375_500, { isEstimate: true });

  it('counts, and says that it is one, until a later total takes its place', () => {
    const final = told('b', 'revenue', '2026-12-31', 374_900);
    expect(achieve(revenue, [estimate], at('2026-12-01'))).toMatchObject({ actual: 375_500, isEstimate: true });
    expect(achieve(revenue, [estimate, final], at('2026-12-31'))).toMatchObject({ actual: 374_900, isEstimate: false });
  });

  it('is replaced by its correction', () => {
    const final = told('b', 'revenue', '2026-11-30', 374_900, { corrects: 'a' });
    expect(achieve(revenue, [estimate, final], at('2026-12-01'))).toMatchObject({ actual: 374_900, isEstimate: false });
  });

  it('stays in a sum that it is a part of', () => {
    const sum = [told('a', 'jobs', '2026-10-31', 30, { isEstimate: true }), told('b', 'jobs', '2026-11-30', 20)];
    expect(achieve(jobs, sum, at('2026-11-30'))).toMatchObject({ actual: 50, isEstimate: true });
  });

  it('may be above the final total, which is no fall', () => {
    const context = {
      ...{ today: parseCalendarDate('2026-12-31'), startsOn: parseCalendarDate('2026-01-01') },
      ...{ ledger: [estimate], givenUnit: null },
    };
    const lower = { ...told('b', 'revenue', '2026-12-31', 374_900) };
    expect(refuseEntry(revenue, lower, context)).toBeNull();
    const certain = { ...context, ledger: [{ ...estimate, isEstimate: false }] };
    expect(refuseEntry(revenue, lower, certain)).toMatchObject({ code: 'total_falls' });
  });

  it('is of a figure, and not of a yes or no', () => {
    const context = {
      ...{ today: parseCalendarDate('2026-12-31'), startsOn: parseCalendarDate('2026-01-01') },
      ...{ ledger: [], givenUnit: null },
    };
    const issued = measureOf({ id: 'issued', type: 'binary' });
    const done = told('a', 'issued', '2026-11-30', 1, { isEstimate: true });
    expect(refuseEntry(issued, done, context)).toMatchObject({ code: 'estimate_without_figure', field: 'isEstimate' });
    const nothing = { ...told('a', 'revenue', '2026-11-30', 1, { isEstimate: true }), kind: 'no_change' as const };
    expect(refuseEntry(revenue, nothing, context)).toMatchObject({ code: 'estimate_without_figure' });
  });
});
