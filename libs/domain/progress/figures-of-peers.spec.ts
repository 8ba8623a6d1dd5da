import fc from 'fast-check';
import { CalendarDate } from '../calendar';
import { achieve } from './achieve';
import { measureOf } from './measure';
import { colourOfPosition } from './peer-colour';
import { entryOf, ProgressEntry } from './progress-entry';

const onNewYear = { day: '2026-12-31', including: 'verified' } as const;
let told = 0;
const entry = (measureId: string, asOf: CalendarDate, given: Partial<ProgressEntry>): ProgressEntry =>
  entryOf({ id: `e${(told += 1)}`, measureId, asOf, kind: 'figure', reportedAt: new Date(told * 1000), ...given });

describe('a position among peers', () => {
  const rank = measureOf({ id: 'rank', type: 'rank', object: '市民满意率', target: 3 });

  it('has no achievement: it is coloured by the latest position', () => {
    const ledger = [
      entry('rank', '2026-03-31', { value: 9, denominator: 14 }),
      entry('rank', '2026-06-30', { value: 3, denominator: 14 }),
    ];
    const achieved = achieve(rank, ledger, onNewYear);
    expect(achieved).toMatchObject({ r: null, c: null, actual: 3, denominator: 14, peerColour: 'green' });
  });

  it.each([
    [3, 3, 14, 'green'],
    [4, 3, 14, 'yellow'],
    [10, 3, 14, 'red'],
    [5, null, 14, 'green'],
    [4, 3, null, 'yellow'],
    [4, null, null, null],
  ] as const)('at %s where %s is wanted, of %s, is %s', (position, wanted, peers, colour) => {
    expect(colourOfPosition(position, wanted, peers)).toBe(colour);
  });

  it('never looks better further down', () => {
    const fromBest = ['green', 'yellow', 'red'];
    const position = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(position, position, fc.option(position), (one, other, wanted) => {
        const [better, worse] = [Math.min(one, other), Math.max(one, other)];
        const at = (place: number) => fromBest.indexOf(colourOfPosition(place, wanted, 30)!);
        expect(at(better)).toBeLessThanOrEqual(at(worse));
      }),
    );
  });
});

describe('a composite index', () => {
  const weights = (weight: number) => [{ from: '2026-01-01' as const, weight }];
  const components = ['警情', '交通'].map((title, index) => ({ id: `c${index}`, title, weights: weights(0.5) }));
  const index = measureOf({ id: 'index', type: 'index', object: '平安指数', components });

  it('is made of its components by their weights, against the benchmark of the same day', () => {
    const ledger = [
      entry('index', '2026-05-31', { stageId: 'c0', value: 200 }),
      entry('index', '2026-05-31', { stageId: 'c1', value: 190 }),
      entry('index', '2026-05-31', { denominator: 196 }),
    ];
    const achieved = achieve(index, ledger, onNewYear);
    expect(achieved).toMatchObject({ r: null, actual: 195, denominator: 196, peerColour: 'yellow' });
  });

  it('takes the stated index where its formula is not public, green at or above the mean', () => {
    const stated = measureOf({ id: 'index', type: 'index', object: '平安指数' });
    const achieved = achieve(stated, [entry('index', '2026-05-31', { value: 196.82, denominator: 190 })], onNewYear);
    expect(achieved).toMatchObject({ actual: 196.82, peerColour: 'green' });
  });

  it('weighs by what was in force that day', () => {
    const later = { from: '2026-06-01' as const, weight: 1 };
    const changed = { ...index, components: [{ ...components[0]!, weights: [...weights(0.5), later] }] };
    const on = (asOf: CalendarDate) =>
      achieve(changed, [entry('index', asOf, { stageId: 'c0', value: 100 })], onNewYear);
    expect([on('2026-05-31').actual, on('2026-06-30').actual]).toEqual([50, 100]);
  });

  it('waits for every component, and has no colour without a benchmark', () => {
    const half = [entry('index', '2026-05-31', { stageId: 'c0', value: 200 })];
    expect(achieve(index, half, onNewYear)).toMatchObject({ actual: null, peerColour: null });
  });
});
