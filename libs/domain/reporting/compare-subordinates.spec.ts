import fc from 'fast-check';
import { rollUp, task } from '../../../test/factories/roll-up-tasks';
import { ComparedSubordinate, compareSubordinates } from './compare-subordinates';
import { PublishedFigures, publishedFigures } from './published-figures';

const figuresOf = (...given: Parameters<typeof task>[0][]): PublishedFigures =>
  publishedFigures(rollUp(given.map((each) => task(each))));

const town = (name: string, figures: PublishedFigures | null): ComparedSubordinate => ({ id: name, name, figures });

describe('what is published of a roll-up', () => {
  it('leaves out what waits for review and the titles of tasks', () => {
    const figures = rollUp([
      task({ completion: 0.4, waitingCompletion: 0.9 }),
      task({ title: '内部事项', completion: null, waitingCompletion: null }),
    ]);
    const published = publishedFigures(figures);
    expect(published.completion).toBe(0.4);
    expect(JSON.stringify(published)).not.toMatch(/waiting|leftOut|内部事项|0\.9/);
  });
});

describe('towns side by side', () => {
  const ahead = town('柳岸镇', figuresOf({ completion: 0.9, expected: 0.8 }, { completion: 0.7, expected: 0.8 }));
  const behind = town('青汐镇', figuresOf({ completion: 0.4, expected: 0.8 }));
  const silent = town('安平镇', null);
  const idle = town('石桥镇', figuresOf({ completion: null, expected: null }));

  it('are ranked by the gap, those without a value behind them, and who published nothing last', () => {
    const { lines, published } = compareSubordinates([silent, idle, behind, ahead]);
    expect(lines.map(({ name, rank, gap }) => [name, rank, gap])).toEqual([
      ['柳岸镇', 1, 0],
      ['青汐镇', 2, 40],
      ['石桥镇', null, null],
      ['安平镇', null, null],
    ]);
    expect(published).toEqual({ numerator: 3, denominator: 4 });
  });

  it('have two averages: every town the same, and every task the same', () => {
    const { equalWeight, byLeaves } = compareSubordinates([ahead, behind, silent, idle]);
    expect(equalWeight).toEqual({ completion: 0.6, expected: 0.8, gap: 20 });
    expect(byLeaves.completion).toBeCloseTo(2 / 3, 12);
  });

  it('share a place where their gaps are equal', () => {
    const same = [behind, { ...behind, id: '二', name: '二' }, ahead];
    expect(compareSubordinates(same).lines.map(({ rank }) => rank)).toEqual([1, 2, 2]);
  });

  it('have no average while nobody published', () => {
    const { byLeaves, closure } = compareSubordinates([silent]);
    expect(byLeaves).toEqual({ completion: null, expected: null, gap: null });
    expect(closure).toEqual({ numerator: 0, denominator: 0 });
  });
});

describe('whatever the towns published', () => {
  const share = fc.integer({ min: 0, max: 1000 }).map((parts) => parts / 1000);
  const figures = fc
    .array(fc.record({ completion: share, expected: share }), { minLength: 1, maxLength: 5 })
    .map((tasks) => figuresOf(...tasks));
  const towns = fc
    .array(fc.option(figures), { minLength: 1, maxLength: 6 })
    .map((all) => all.map((one, index) => town(`镇${index}`, one)));

  it('the average by tasks is the pooled mean, and both lie between the least and the greatest town', () => {
    fc.assert(
      fc.property(towns, (all) => {
        const values = all.flatMap((one) => one.figures?.completion ?? []);
        const { equalWeight, byLeaves } = compareSubordinates(all);
        for (const { completion } of [equalWeight, byLeaves]) {
          if (values.length === 0) expect(completion).toBeNull();
          else {
            expect(completion).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12);
            expect(completion).toBeLessThanOrEqual(Math.max(...values) + 1e-12);
          }
        }
      }),
    );
  });

  it('order does not matter, and a town that is silent changes nobody’s place', () => {
    fc.assert(
      fc.property(towns, (all) => {
        expect(compareSubordinates([...all].reverse())).toEqual(compareSubordinates(all));
        const more = compareSubordinates([...all, town('新镇', null)]).lines.filter(({ name }) => name !== '新镇');
        expect(more).toEqual(compareSubordinates(all).lines);
      }),
    );
  });
});
