import fc from 'fast-check';
import { group, rollUp, task } from '../../../test/factories/roll-up-tasks';
import { addDays } from '../calendar';
import { RollUpFigures, Standing } from '.';

describe('whatever the children', () => {
  const share = fc.integer({ min: 0, max: 10_000 }).map((parts) => parts / 10_000);
  const someDay = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2026-01-01', days));
  const anyTask = fc
    .record({
      standing: fc.constantFrom<Standing>('active', 'active', 'active', 'closed', 'paused', 'cancelled', 'not_started'),
      completion: fc.option(share, { freq: 5 }),
      waitingCompletion: fc.option(share),
      expected: share,
      dueOn: someDay,
      closedOn: someDay,
      yellowFrom: fc.option(someDay),
      redFrom: fc.option(someDay),
      reported: fc.option(fc.boolean()),
      closedAs: fc.constantFrom('completed', 'standing', 'target_adjusted', 'withdrawn', null),
    })
    .map((given) => task(given));
  const anyTasks = fc.array(anyTask, { maxLength: 12 });
  const departments = fc.array(anyTasks, { minLength: 1, maxLength: 4 });
  const valued = fc.array(
    share.map((completion) => task({ completion })),
    { minLength: 1, maxLength: 12 },
  );

  it('a parent lies between its least and its greatest child', () => {
    fc.assert(
      fc.property(valued, (tasks) => {
        const shares = tasks.map(({ completion }) => completion ?? Number.NaN);
        const { completion } = rollUp(tasks);
        return completion !== null && completion >= Math.min(...shares) && completion <= Math.max(...shares);
      }),
    );
  });

  it('an organisation of departments has the figures of all their tasks pooled', () => {
    fc.assert(
      fc.property(departments, (lists) => {
        const nested = rollUp(lists.map((tasks) => group(rollUp(tasks))));
        const pooled = rollUp(lists.flat());
        const shares = ['completion', 'waitingCompletion', 'expected'] as const;
        for (const key of shares) {
          if (pooled[key] === null) expect(nested[key]).toBeNull();
          else expect(nested[key]).toBeCloseTo(pooled[key], 12);
        }
        const counted = (figures: RollUpFigures) => {
          const { completion: _c, waitingCompletion: _w, expected: _e, colour: _, quantity: _q, ...counts } = figures;
          return counts;
        };
        expect(counted(nested)).toEqual(counted(pooled));
      }),
    );
  });

  it('a grey child changes no weighted figure', () => {
    fc.assert(
      fc.property(
        anyTasks,
        fc.constantFrom<Standing>('paused', 'cancelled', 'not_started'),
        share,
        (tasks, standing, completion) => {
          const weighed = ({ completion: c, waitingCompletion, expected, leaves, quantity }: RollUpFigures) => ({
            c,
            waitingCompletion,
            expected,
            leaves,
            quantity,
          });
          expect(weighed(rollUp([...tasks, task({ standing, completion })]))).toEqual(weighed(rollUp(tasks)));
        },
      ),
    );
  });

  it('the colours and the buckets each sum to the tasks in scope', () => {
    fc.assert(
      fc.property(anyTasks, (tasks) => {
        const figures = rollUp(tasks);
        const sum = (counts: object): number => Object.values(counts).reduce<number>((a, b) => a + Number(b), 0);
        expect([sum(figures.colours), sum(figures.buckets)]).toEqual([figures.tasks, figures.tasks]);
        expect(figures.tasks + figures.cancelled).toBe(tasks.length);
        expect(figures.leaves + figures.leftOut.length).toBe(tasks.length);
      }),
    );
  });

  it('no rate is above one', () => {
    fc.assert(
      fc.property(anyTasks, (tasks) => {
        const { closure, onTime, originallyOnTime, onSchedule, coverage } = rollUp(tasks);
        return [closure, onTime, originallyOnTime, onSchedule, coverage].every(
          (rate) => rate.numerator <= rate.denominator,
        );
      }),
    );
  });

  it('their order does not matter, to the last byte', () => {
    fc.assert(
      fc.property(anyTasks, (tasks) => JSON.stringify(rollUp([...tasks].reverse())) === JSON.stringify(rollUp(tasks))),
    );
  });
});
