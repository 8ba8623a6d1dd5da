import { lateFor, periodState, refuseLock } from './period-state';
import { spansOf } from './reporting-periods';

const months = spansOf('month', '2026-01-01', '2026-04-30');
const lockedUntil = (locked: number) => months.map((month, index) => ({ ...month, isLocked: index < locked }));

describe('a reporting period', () => {
  it('is upcoming, running, open once it is over, and locked', () => {
    const march = { ...months[2]!, isLocked: false };
    expect(periodState(march, '2026-02-28')).toBe('upcoming');
    expect(periodState(march, '2026-03-01')).toBe('running');
    expect(periodState(march, '2026-03-31')).toBe('running');
    expect(periodState(march, '2026-04-01')).toBe('open');
    expect(periodState({ ...march, isLocked: true }, '2026-04-01')).toBe('locked');
  });

  it('is locked once it is over, once, and after those before it', () => {
    expect(refuseLock(lockedUntil(1), '2026-02-28', '2026-03-01')).toBeNull();
    expect(refuseLock(lockedUntil(1), '2026-02-28', '2026-02-28')?.code).toBe('period_not_over');
    expect(refuseLock(lockedUntil(1), '2026-01-31', '2026-03-01')?.code).toBe('period_locked');
    expect(refuseLock(lockedUntil(1), '2026-03-31', '2026-04-10')?.code).toBe('earlier_period_open');
    expect(refuseLock(lockedUntil(1), '2026-03-15', '2026-04-10')?.code).toBe('period_unknown');
  });
});

describe('a report of a day in a locked period', () => {
  const locked = [{ ...months[0]!, lockedAt: new Date('2026-02-03T01:00:00Z') }];
  const lateOf = (asOf: '2026-01-28' | '2026-02-01', reportedAt: string) =>
    lateFor({ asOf, reportedAt: new Date(reportedAt) }, locked)?.endsOn ?? null;

  it('is late when it came after the lock, and only then', () => {
    expect(lateOf('2026-01-28', '2026-02-03T01:00:01Z')).toBe('2026-01-31');
    expect(lateOf('2026-01-28', '2026-02-03T01:00:00Z')).toBeNull();
    expect(lateOf('2026-02-01', '2026-02-10T01:00:00Z')).toBeNull();
  });
});
