import type { Subordinate } from '../../api/types';
import { readComparison } from './comparison-address';
import { inOrder } from './in-order';

const none = { numerator: 0, denominator: 0 };

function town(
  name: string,
  given: { completion?: number; closed?: number } | null,
  rank: number | null = null,
): Subordinate {
  const figures = given && {
    ...{ day: '2026-09-30', tasks: 4, cancelled: 0, leaves: 4, completion: given.completion ?? null, expected: 0.7 },
    ...{ closure: { numerator: given.closed ?? 0, denominator: 4 }, onTime: none, onSchedule: none, reporting: none },
    ...{ coverage: none, colour: 'green' as const, colours: { red: 0, yellow: 0, green: 4, blue: 0, grey: 0 } },
  };
  return {
    ...{ organisation: { id: name, name }, rank, gap: null, figures, planTitle: null, correctedBecause: '' },
    ...{ publishedAt: null, history: [] },
  };
}

const names = (all: Subordinate[]) => all.map(({ organisation }) => organisation.name);

describe('towns in order', () => {
  const all = [town('甲', { completion: 0.5, closed: 3 }, 2), town('乙', null), town('丙', { completion: 0.8 }, 1)];

  it('stand by any figure, up or down', () => {
    expect(names(inOrder(all, 'rank', false))).toEqual(['丙', '甲', '乙']);
    expect(names(inOrder(all, 'closure', true))).toEqual(['甲', '丙', '乙']);
  });

  it('have those that published nothing last either way', () => {
    expect(names(inOrder(all, 'completion', false)).at(-1)).toBe('乙');
    expect(names(inOrder(all, 'completion', true)).at(-1)).toBe('乙');
  });
});

describe('the address of a comparison', () => {
  it('names a month and an order, and nothing that is neither', () => {
    expect(readComparison({ month: '2026-09', by: 'gap', isDown: true })).toEqual({
      month: '2026-09',
      by: 'gap',
      isDown: true,
    });
    expect(readComparison({ month: '2026-13', by: 'luck', isDown: 'yes' })).toEqual({});
  });
});
