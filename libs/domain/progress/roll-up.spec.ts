import fc from 'fast-check';
import { addDays, CalendarDate } from '../calendar';
import {
  defaultColourSettings,
  refuseWeights,
  rollUp as rollUpWith,
  RollUpChild,
  RollUpFigures,
  RollUpGroup,
  RollUpTask,
  shareOfRate,
  Standing,
} from '.';

const day: CalendarDate = '2026-09-30';
const rollUp = (children: readonly RollUpChild[]): RollUpFigures => rollUpWith(children, day, defaultColourSettings);

let count = 0;
function task(given: Partial<RollUpTask> = {}): RollUpTask {
  count += 1;
  return {
    id: `t${String(count).padStart(4, '0')}`,
    title: `任务${count}`,
    standing: 'active',
    startsOn: '2026-01-01',
    dueOn: '2026-12-31',
    originalDueOn: given.dueOn ?? '2026-12-31',
    closedOn: null,
    closedAs: null,
    weight: null,
    quantified: true,
    completion: 0.5,
    waitingCompletion: null,
    expected: 0.5,
    reported: true,
    reports: { numerator: 1, denominator: 1 },
    quantity: null,
    yellowFrom: null,
    redFrom: null,
    ...given,
  };
}

const closed = (given: Partial<RollUpTask> = {}): RollUpTask =>
  task({ standing: 'closed', completion: 1, closedOn: '2026-08-31', dueOn: '2026-08-31', ...given });

const group = (figures: RollUpFigures, weight: number | null = null): RollUpGroup => ({
  id: `g${(count += 1)}`,
  title: '部门',
  weight,
  figures,
});

describe('rates of a department', () => {
  it('9 of 11 closed are 81.8 %', () => {
    const { closure } = rollUp([...Array.from({ length: 9 }, () => closed()), task(), task()]);
    expect(closure).toEqual({ numerator: 9, denominator: 11 });
    expect(Math.round((shareOfRate(closure) ?? 0) * 1000) / 10).toBe(81.8);
  });

  it('takes cancelled and withdrawn tasks out of every figure and shows their number', () => {
    const kept = [closed(), task()];
    const figures = rollUp([...kept, task({ standing: 'cancelled' }), closed({ closedAs: 'withdrawn' })]);
    expect(figures).toMatchObject({ tasks: 2, cancelled: 2, closure: { numerator: 1, denominator: 2 } });
    expect({ ...figures, cancelled: 0, leftOut: [] }).toEqual(rollUp(kept));
  });

  it('counts on time by the extended and by the original due date apart', () => {
    const extended = closed({ dueOn: '2026-09-15', originalDueOn: '2026-06-30', closedOn: '2026-09-10' });
    const late = closed({ dueOn: '2026-08-31', closedOn: '2026-09-01' });
    const overdue = task({ dueOn: '2026-09-01' });
    const notDueYet = closed({ dueOn: '2026-12-31', closedOn: '2026-05-01' });
    const figures = rollUp([extended, late, overdue, notDueYet]);
    expect(figures.onTime).toEqual({ numerator: 1, denominator: 3 });
    expect(figures.originallyOnTime).toEqual({ numerator: 0, denominator: 3 });
  });

  it('counts a task closed on its due date as on time', () => {
    expect(rollUp([closed({ dueOn: '2026-08-31', closedOn: '2026-08-31' })]).onTime).toEqual({
      numerator: 1,
      denominator: 1,
    });
  });

  it('counts a due date of today among those due', () => {
    expect(rollUp([task({ dueOn: day })]).onTime).toEqual({ numerator: 0, denominator: 1 });
    expect(rollUp([task({ dueOn: addDays(day, 1) })]).onTime).toEqual({ numerator: 0, denominator: 0 });
  });

  it('is on schedule below ten points, among the active that have an expected share', () => {
    const figures = rollUp([
      task({ completion: 0.41, expected: 0.5 }),
      task({ completion: 0.4, expected: 0.5 }),
      task({ completion: null, expected: null, quantified: false }),
      task({ standing: 'paused', completion: 0.5 }),
      closed(),
    ]);
    expect(figures.onSchedule).toEqual({ numerator: 1, denominator: 2 });
  });

  it('prints coverage of the period and the reports that came on time', () => {
    const figures = rollUp([
      task({ reported: true, reports: { numerator: 8, denominator: 9 } }),
      task({ reported: false, reports: { numerator: 6, denominator: 9 } }),
      task({ reported: null, reports: { numerator: 0, denominator: 0 } }),
      closed({ reported: true }),
    ]);
    expect(figures.coverage).toEqual({ numerator: 1, denominator: 2 });
    expect(figures.reporting).toEqual({ numerator: 15, denominator: 19 });
  });
});

describe('the completion of a parent', () => {
  it('counts closing with 完成 as whole and leaves 转长效 where it stands', () => {
    expect(rollUp([closed({ completion: 0.4, closedAs: 'completed' })]).completion).toBe(1);
    expect(rollUp([closed({ completion: 0.4, closedAs: 'standing' })])).toMatchObject({
      completion: 0.4,
      closure: { numerator: 1, denominator: 1 },
    });
  });

  it('keeps what waits for review apart from the official figure', () => {
    const figures = rollUp([task({ completion: 0.4, waitingCompletion: 0.6 }), task({ completion: 0.5 })]);
    expect(figures).toMatchObject({ completion: 0.45, waitingCompletion: 0.55 });
  });

  it('follows explicit weights where a level gives them', () => {
    expect(rollUp([task({ weight: 75, completion: 0.2 }), task({ weight: 25, completion: 1 })]).completion).toBe(0.4);
  });

  it('lists who is left out and why', () => {
    const figures = rollUp([
      task({ title: '暂缓的', standing: 'paused' }),
      task({ title: '将来的', startsOn: '2026-10-15' }),
      task({ title: '定性的', quantified: false, completion: null, expected: null }),
      task({ title: '无基数的', completion: null, expected: null }),
      task({ title: '撤销的', standing: 'cancelled' }),
    ]);
    expect(figures.leftOut.map(({ title, reason }) => [title, reason])).toEqual([
      ['暂缓的', 'paused'],
      ['将来的', 'not_started'],
      ['定性的', 'unquantified'],
      ['无基数的', 'no_value'],
      ['撤销的', 'cancelled'],
    ]);
    expect(figures).toMatchObject({ completion: null, expected: null, colour: 'grey', leaves: 0, tasks: 4 });
  });

  it('adds quantities only where all count the same thing in the same unit', () => {
    const lifts = (actual: number, target: number) =>
      task({ quantity: { object: '加装电梯', unit: '台', actual, target } });
    expect(rollUp([lifts(0.1, 1), lifts(0.2, 2)]).quantity).toEqual({
      object: '加装电梯',
      unit: '台',
      actual: 0.3,
      target: 3,
    });
    expect(rollUp([lifts(1, 2), task()]).quantity).toBeNull();
    expect(
      rollUp([lifts(1, 2), task({ quantity: { object: '加装电梯', unit: '部', actual: 1, target: 2 } })]).quantity,
    ).toBeNull();
    expect(rollUp([group(rollUp([lifts(1, 2)])), lifts(1, 3)]).quantity).toMatchObject({ actual: 2, target: 5 });
  });

  it('is green above a red child and does not hide it', () => {
    const figures = rollUp([
      task({ completion: 0.1, expected: 0.5, redFrom: '2026-07-01' }),
      ...Array.from({ length: 9 }, () => task({ completion: 0.5 })),
    ]);
    expect(figures.colour).toBe('green');
    expect(figures.colours).toEqual({ red: 1, yellow: 0, green: 9, blue: 0, grey: 0 });
  });

  it('is blue once everything in scope is closed, grey of nothing', () => {
    expect(rollUp([closed(), closed(), task({ standing: 'cancelled' })]).colour).toBe('blue');
    expect(rollUp([])).toMatchObject({ tasks: 0, completion: null, colour: 'grey' });
  });
});

describe('status buckets', () => {
  it.each<[keyof RollUpFigures['buckets'], Partial<RollUpTask>]>([
    ['done', { standing: 'closed', completion: 0.2 }],
    ['other', { standing: 'paused', completion: 1 }],
    ['other', { quantified: false, completion: null, dueOn: '2026-01-31' }],
    ['behind', { dueOn: '2026-09-29', completion: 1, expected: 1 }],
    ['behind', { completion: 0.4, expected: 0.5 }],
    ['onTrack', { completion: 0.401, expected: 0.5 }],
    ['onTrack', { completion: 0.599, expected: 0.5 }],
    ['ahead', { completion: 0.6, expected: 0.5 }],
    ['ahead', { completion: 0.3, expected: 0.2 }],
  ])('%s: %j', (bucket, given) => {
    expect(rollUp([task(given)]).buckets[bucket]).toBe(1);
  });
});

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
        const counted = ({
          tasks,
          cancelled,
          closure,
          onTime,
          originallyOnTime,
          onSchedule,
          reporting,
          coverage,
          leaves,
          colours,
          buckets,
          leftOut,
        }: RollUpFigures) => ({
          tasks,
          cancelled,
          closure,
          onTime,
          originallyOnTime,
          onSchedule,
          reporting,
          coverage,
          leaves,
          colours,
          buckets,
          leftOut,
        });
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

describe('explicit weights of a level', () => {
  const weights = (...given: (number | null)[]) => refuseWeights(given.map((weight) => ({ weight })));

  it('sum to 100 or are not given at all', () => {
    expect(weights(null, null)).toBeNull();
    expect(weights(33.3, 33.3, 33.4)).toBeNull();
    expect(weights(50, 40)).toMatchObject({ code: 'weights_not_100' });
    expect(weights(100, null)).toMatchObject({ code: 'weights_not_100' });
    expect(weights(110, -10)).toMatchObject({ code: 'weights_not_100' });
  });
});
