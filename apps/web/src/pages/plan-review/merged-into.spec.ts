import type { PlanItem } from '../../api/types';
import { mergedInto } from './merged-into';

const item = (id: string, state: PlanItem['state'], spanStart: number, spanEnd: number, objects: string[]) =>
  ({
    id,
    state,
    spanStart,
    spanEnd,
    measures: objects.map((object) => ({ type: 'cumulative', object, target: 3, unit: '处' })),
  }) as unknown as PlanItem;

describe('an item that joined another', () => {
  const joined = item('b', 'dropped', 20, 30, ['泵房']);

  it('is found inside the one that holds its words and its measures', () => {
    expect(mergedInto(joined, [item('a', 'draft', 0, 30, ['管线', '泵房']), joined])?.id).toBe('a');
  });

  it('may be restored when its measure is no longer held, or its holder is dropped itself', () => {
    expect(mergedInto(joined, [item('a', 'draft', 0, 30, ['管线']), joined])).toBeUndefined();
    expect(mergedInto(joined, [item('a', 'dropped', 0, 30, ['管线', '泵房']), joined])).toBeUndefined();
  });

  it('is not one that was only dropped', () => {
    expect(mergedInto(joined, [item('a', 'draft', 0, 18, ['泵房']), joined])).toBeUndefined();
  });
});
