import type { Target, TaskRow } from '../../api/types';
import { filledEntry, missingHalf } from './entry';
import { otherFigure, wouldBeRed } from './entry-arithmetic';

const target = (given: Partial<Target>): Target => ({
  id: 't1',
  type: 'cumulative',
  object: '完成换届小区',
  unit: '个',
  target: 22,
  actual: 6,
  waitingActual: 7,
  numerator: null,
  denominator: null,
  isEstimate: false,
  baseline: 0,
  entryMode: 'increment',
  ratioBound: null,
  weight: 100,
  achievement: null,
  completion: null,
  siteCount: null,
  milestones: [],
  sites: [],
  stages: [],
  components: [],
  periodTargets: [],
  peerColour: null,
  isChangeable: true,
  ...given,
});

const task = (given: Partial<TaskRow>) => ({ colour: 'green', isOverdue: false, expected: 0.75, ...given }) as TaskRow;

describe('an update being filled in', () => {
  it('gives a position with its peers where they are known, and an index with the peers’ mean, or either alone', () => {
    const rank = target({ type: 'rank' });
    expect(filledEntry(rank, { value: 3 })).toMatchObject({ value: 3, denominator: null });
    expect(filledEntry(rank, { value: 3, denominator: 14 })).toMatchObject({ value: 3, denominator: 14 });
    const index = target({ type: 'index' });
    expect(filledEntry(index, { denominator: 190 })).toMatchObject({ value: null, denominator: 190 });
    expect(filledEntry(index, { stageId: 'c1', value: 200 })).toMatchObject({ stageId: 'c1', value: 200 });
    expect(filledEntry(index, { stageId: 'c1' })).toBeNull();
  });

  it('is nothing to send until a figure stands there; nought is a figure', () => {
    expect(filledEntry(target({}), {})).toBeNull();
    expect(filledEntry(target({}), { value: 0 })).toMatchObject({ kind: 'figure', value: 0, unit: '个' });
  });

  it('wants both halves of a ratio', () => {
    const ratio = target({ type: 'ratio' });
    expect(filledEntry(ratio, { numerator: 9 })).toBeNull();
    expect(missingHalf(ratio, { numerator: 9 })).toBe('mine.ratioBoth');
    expect(filledEntry(ratio, { numerator: 9, denominator: 11 })).toMatchObject({ numerator: 9, denominator: 11 });
  });

  it('wants to know which stage a figure is of', () => {
    const stages = target({ type: 'stages', stages: [{ id: 'g1', title: '签约', target: 40, weight: 1 }] });
    expect(filledEntry(stages, { value: 3 })).toBeNull();
    expect(missingHalf(stages, { value: 3 })).toBe('mine.stageMissing');
    expect(filledEntry(stages, { value: 3, stageId: 'g1' })).toMatchObject({ kind: 'figure', value: 3, stageId: 'g1' });
  });

  it('names the sites ticked and counts those without a name', () => {
    expect(filledEntry(target({ type: 'sites' }), { siteIds: ['s1'], siteCount: 3 })).toMatchObject({
      kind: 'sites',
      siteIds: ['s1'],
      siteCount: 3,
    });
  });

  it('shows the total beside what is new, and what is new beside the total', () => {
    expect(otherFigure(target({}), 2)).toBe(9);
    expect(otherFigure(target({ entryMode: 'total' }), 9)).toBe(2);
    expect(otherFigure(target({ waitingActual: 0.1 }), 0.2)).toBe(0.3);
    expect(otherFigure(target({ type: 'level' }), 9)).toBeNull();
  });

  it('asks for a reason only while the item would stay red', () => {
    expect(wouldBeRed(task({}), target({}), { value: 2 })).toBe(true); // 9/22 against 75%
    expect(wouldBeRed(task({}), target({}), { value: 5 })).toBe(false); // 12/22
    expect(wouldBeRed(task({ isOverdue: true }), target({}), { value: 14 })).toBe(true); // 21 of 22 and overdue
    expect(wouldBeRed(task({ isOverdue: true }), target({}), { value: 15 })).toBe(false);
    expect(wouldBeRed(task({ colour: 'red' }), target({}), {})).toBe(true);
  });
});
