import { closed, day, group, rollUp, task } from '../../../test/factories/roll-up-tasks';
import { addDays } from '../calendar';
import { refuseWeights, RollUpFigures, RollUpTask, shareOfRate } from '.';

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
    const without = rollUp(kept);
    expect({ ...figures, cancelled: 0, leftOut: [], leftOutCounts: without.leftOutCounts }).toEqual(without);
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
