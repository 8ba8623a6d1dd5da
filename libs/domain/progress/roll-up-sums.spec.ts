import fc from 'fast-check';
import { task } from '../../../test/factories/roll-up-tasks';
import { addDays } from '../calendar';
import { defaultColourSettings, figuresOfSums, rollUp, RollUpSums, RollUpTask, Standing } from '.';

const day = '2026-09-30';

/** What one task adds, by the figures it makes alone. */
function sumsOf(own: RollUpTask): RollUpSums {
  const { leftOut: _names, ...figures } = rollUp([own], day, defaultColourSettings);
  const { completion, waitingCompletion, expected, quantity, day: _day, colour: _colour, ...counted } = figures;
  const weight = completion === null ? 0 : (own.weight ?? 1);
  const times = (share: number | null) => weight * (share ?? 0);
  const same = quantity && { object: quantity.object, unit: quantity.unit };
  const { actual = 0, target = 0 } = quantity ?? {};
  return {
    ...counted,
    weighed: {
      ...{ weight, completion: times(completion), waitingCompletion: times(waitingCompletion) },
      expected: times(expected),
    },
    quantities: { tasks: quantity ? 1 : 0, same, actual, target },
  };
}

describe('sums of tasks', () => {
  const share = fc.integer({ min: 0, max: 10_000 }).map((parts) => parts / 10_000);
  const someDay = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2026-01-01', days));
  const quantity = fc.record({
    object: fc.constantFrom('红色物业', '小区'),
    unit: fc.constant('家'),
    actual: fc.integer({ min: 0, max: 30 }),
    target: fc.integer({ min: 1, max: 30 }),
  });
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
      quantified: fc.boolean(),
      extensions: fc.integer({ min: 0, max: 3 }),
      weight: fc.option(fc.integer({ min: 1, max: 60 })),
      quantity: fc.option(quantity, { freq: 9 }),
    })
    .map((given) => task(given));

  it('make the figures that rolling up the tasks themselves does', () => {
    fc.assert(
      fc.property(fc.array(anyTask, { maxLength: 12 }), (tasks) => {
        const { leftOut: _names, ...rolledUp } = rollUp(tasks, day, defaultColourSettings);
        const { completion, waitingCompletion, expected, ...counted } = rolledUp;
        const summed = figuresOfSums(tasks.map(sumsOf), day, defaultColourSettings);
        expect(summed).toMatchObject(counted);
        const shares = { completion, waitingCompletion, expected };
        for (const [name, value] of Object.entries(shares)) {
          const own = summed[name as keyof typeof shares];
          if (value === null || own === null) expect(own).toBe(value);
          else expect(own).toBeCloseTo(value, 11);
        }
      }),
    );
  });
});
