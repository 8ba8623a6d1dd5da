import type { PlanItem } from '../../api/types';
import { mergedFrom, mergedInto } from './merged-into';

const item = (id: string, state: PlanItem['state'], mergedIntoId: string | null = null) =>
  ({ id, state, mergedIntoId }) as PlanItem;

describe('an item that joined another', () => {
  const joined = item('b', 'dropped', 'a');

  it('is held by it, and told of there', () => {
    const kept = item('a', 'draft');
    expect(mergedInto(joined, [kept, joined])).toBe(kept);
    expect(mergedFrom(kept, [kept, joined, item('c', 'dropped')])).toEqual([joined]);
  });

  it('may be restored when its holder is dropped itself', () => {
    expect(mergedInto(joined, [item('a', 'dropped'), joined])).toBeUndefined();
  });

  it('is not one that was only dropped', () => {
    expect(mergedInto(item('b', 'dropped'), [item('a', 'draft')])).toBeUndefined();
  });
});
