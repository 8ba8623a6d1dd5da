import { CalendarDate } from '../calendar';
import { achieve } from './achieve';
import { Measure, measureOf } from './measure';
import { entryOf, ProgressEntry } from './progress-entry';
import { periodsOf } from './recurrence';

const told = (measure: Measure, asOf: CalendarDate, value: number): ProgressEntry =>
  entryOf({
    id: `${asOf}`,
    measureId: measure.id,
    asOf,
    kind: 'figure',
    reportedAt: new Date(`${asOf}T10:00Z`),
    value,
  });
const onNewYear = { day: '2026-12-31', including: 'verified' } as const;

describe('a recurring duty', () => {
  const measure = measureOf({
    ...{ id: 'checks', type: 'recurring', object: '联合检查', unit: '次', entryMode: 'increment' },
    periodTargets: periodsOf({ every: 'quarter', count: 2 }, '2026-01-01', '2026-12-31'),
  });

  it('counts the periods that had enough, of all that fall due', () => {
    const ledger = [
      told(measure, '2026-01-20', 1),
      told(measure, '2026-03-31', 1),
      told(measure, '2026-04-01', 1),
      told(measure, '2026-08-15', 5),
    ];
    expect(achieve(measure, ledger, onNewYear)).toMatchObject({ r: 0.5, actual: 2, numerator: 2, denominator: 4 });
  });

  it('lets no period lend to another', () => {
    expect(achieve(measure, [told(measure, '2026-01-20', 8)], onNewYear).r).toBe(0.25);
  });

  it('stands at nothing before the first', () => {
    expect(achieve(measure, [], onNewYear)).toMatchObject({ r: 0, note: 'never_reported' });
  });
});

describe('dynamic zero', () => {
  const measure = measureOf({ id: 'red', type: 'dynamic_zero', object: '红灯案件', unit: '件' });

  it('is the checks that found nothing open, with what is open now beside it', () => {
    const ledger = [told(measure, '2026-03-31', 0), told(measure, '2026-06-30', 0), told(measure, '2026-09-30', 3)];
    const achieved = achieve(measure, ledger, onNewYear);
    expect(achieved).toMatchObject({ actual: 3, numerator: 2, denominator: 3 });
    expect(achieved.r).toBeCloseTo(2 / 3, 12);
  });

  it('says nothing before the first check', () => {
    expect(achieve(measure, [], onNewYear)).toMatchObject({ r: null, actual: null });
  });
});
