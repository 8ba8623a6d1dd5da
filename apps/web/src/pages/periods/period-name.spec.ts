import type { TFunction } from 'i18next';
import { periodName } from './period-name';

const t = ((key: string, given?: object) => [key, ...Object.values(given ?? {})].join(' ')) as unknown as TFunction;
const nameOf = (every: 'week' | 'month' | 'quarter' | 'half' | 'year', startsOn: string, endsOn: string) =>
  periodName({ every, startsOn, endsOn }, t, 'zh');

describe('a reporting period', () => {
  it('goes by the name people call it', () => {
    expect(nameOf('month', '2026-09-01', '2026-09-30')).toBe('9月');
    expect(nameOf('quarter', '2026-07-01', '2026-09-30')).toBe('periods.name.quarter 3');
    expect(nameOf('half', '2026-01-01', '2026-06-30')).toBe('periods.name.firstHalf');
    expect(nameOf('half', '2026-07-01', '2026-12-31')).toBe('periods.name.secondHalf');
    expect(nameOf('year', '2026-01-01', '2026-12-31')).toBe('periods.name.year 2026');
    expect(nameOf('week', '2026-09-28', '2026-10-04')).toBe('periods.name.week 9月28日 10月4日');
  });
});
