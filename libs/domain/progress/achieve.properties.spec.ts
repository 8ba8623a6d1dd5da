import fc from 'fast-check';
import { figure, measure, verified } from '../../../test/factories/ledger-entries';
import { addDays } from '../calendar';
import { achieve, MeasureType, ProgressEntry } from '.';

describe('whatever is reported', () => {
  /** Hundredths, so that sums of quantities are quantities that somebody could type: 15.81 + 1 is not 16.81. */
  const hundredths = fc.integer({ min: 0, max: 100_000 });
  const quantity = hundredths.map((cents) => cents / 100);
  const types = fc.constantFrom<MeasureType>(
    'cumulative',
    'level',
    'reduction',
    'ceiling',
    'floor',
    'range',
    'binary',
    'stages',
  );
  const bounds = fc.record({ type: types, a: hundredths, b: hundredths, low: hundredths });
  const anyMeasure = bounds.map(({ type, a, b, low }) => {
    const [least, most] = a < b ? [a / 100, b / 100] : [b / 100, (a + 100) / 100];
    const [baseline, target] = type === 'reduction' ? [most, least] : [least, most];
    const stages = [{ id: 's', title: '完工', weight: 1, target: Math.round(most * 100 + 100) / 100 }];
    const range = { low: low / 100, high: (low + 500) / 100 };
    return measure(type, { baseline, target, range, stages, entryMode: 'total' });
  });

  it('completion lies between 0 and 1', () => {
    fc.assert(
      fc.property(anyMeasure, fc.array(quantity), (given, values) => {
        const { c } = achieve(
          given,
          values.map((value) => figure(value, { stageId: 's' })),
          verified,
        );
        return c === null || (c >= 0 && c <= 1);
      }),
    );
  });

  it('more is never worse where more is wanted, and less where less is', () => {
    fc.assert(
      fc.property(anyMeasure, quantity, quantity, (given, x, y) => {
        fc.pre(given.type !== 'range' && given.type !== 'binary');
        const [less, more] = [Math.min(x, y), Math.max(x, y)].map(
          (value) => achieve(given, [figure(value, { stageId: 's' })], verified).r ?? Number.NaN,
        );
        const wantsLess = given.type === 'reduction' || given.type === 'ceiling';
        expect(wantsLess ? less : more).toBeGreaterThanOrEqual((wantsLess ? more : less) ?? Number.NaN);
      }),
    );
  });

  it('is the same in 元 and in 万元', () => {
    const inYuan = (share: number | null): number | null => (share === null ? null : Math.round(share * 10_000));
    fc.assert(
      fc.property(anyMeasure, quantity, (given, value) => {
        fc.pre(given.type !== 'binary');
        const yuan = measure(given.type, {
          baseline: inYuan(given.baseline),
          target: inYuan(given.target),
          range: given.range && {
            low: Math.round(given.range.low * 10_000),
            high: Math.round(given.range.high * 10_000),
          },
          stages: given.stages.map((stage) => ({ ...stage, target: Math.round(stage.target * 10_000) })),
        });
        const inWan = achieve(given, [figure(value, { stageId: 's' })], verified).r;
        expect(achieve(yuan, [figure(Math.round(value * 10_000), { stageId: 's' })], verified).r).toBe(inWan);
      }),
    );
  });

  it('recomputing from the ledger in any order gives the same', () => {
    const ledgers = fc.array(
      fc.record({
        value: quantity,
        days: fc.integer({ min: 0, max: 300 }),
        review: fc.constantFrom('accepted', 'waiting', 'returned'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(anyMeasure, ledgers, fc.nat(), (given, rows, seed) => {
        const ledger = rows.map(({ value, days, review }, index) => {
          const corrects = index > 0 && index % 3 === 0 ? `r${index - 1}` : null;
          return figure(value, {
            id: `r${index}`,
            stageId: 's',
            asOf: addDays('2026-01-01', days),
            review,
            corrects,
          } as Partial<ProgressEntry>);
        });
        const cut = seed % (ledger.length + 1);
        const shuffled = [...ledger.slice(cut), ...ledger.slice(0, cut)].reverse();
        expect(achieve(given, shuffled, verified)).toEqual(achieve(given, ledger, verified));
      }),
    );
  });
});
