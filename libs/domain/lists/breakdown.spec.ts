import fc from 'fast-check';
import { Breakdown, breakdownOfStates, isSameShare, resolutionOf } from './breakdown';
import { breakdownOf, linesOf } from './breakdown-lines';
import { entryStates, EntryState } from './entry-states';
import { refuseBreakdown } from './refuse-breakdown';

const node = (name: string, count: number, given: Partial<Breakdown> = {}): Breakdown => ({
  ...{ name, count, isApproximate: false, outcome: null, split: null, parts: [] },
  ...given,
});
const codes = (tree: Breakdown) => refuseBreakdown(tree).map(({ code, field }) => [code, field]);

/** 24 proposals: 16 solved, 7 in work, 1 kept for reference. */
const proposals = node('代表建议', 24, {
  split: 'outcomes',
  parts: [
    node('已解决', 16, { outcome: 'solved' }),
    node('正在解决', 7, { outcome: 'in_work' }),
    node('留作参考', 1, { outcome: 'reference' }),
  ],
});

/** 236 requests: 139 answered on the spot, 97 passed on, of which 92 have their answer. */
const requests = node('选民诉求', 236, {
  split: 'outcomes',
  parts: [
    node('现场答复', 139, { outcome: 'answered' }),
    node('流转处置', 97, { split: 'stages', parts: [node('已答复', 92, { outcome: 'answered' })] }),
  ],
});

/** Lifts: signed, begun, finished. */
const lifts = node('签约', 39, { split: 'stages', parts: [node('开工', 20), node('完工', 13)] });

describe('a count that falls apart', () => {
  it.each([proposals, requests, lifts])('$name is taken as the papers tell it', (tree) => {
    expect(refuseBreakdown(tree)).toEqual([]);
  });

  it('is refused where its parts do not sum, however deep', () => {
    expect(codes({ ...proposals, count: 25 })).toEqual([['parts_differ', 'lines.0.count']]);
    const deep = node('全部', 24, { split: 'outcomes', parts: [{ ...proposals, parts: proposals.parts.slice(1) }] });
    expect(codes(deep)).toEqual([['parts_differ', 'lines.1.count']]);
  });

  it('is refused where a stage has more than the one before, the whole being the first', () => {
    expect(codes({ ...lifts, parts: [node('开工', 40), node('完工', 13)] })).toEqual([
      ['stage_rises', 'lines.1.count'],
    ]);
    expect(codes({ ...lifts, parts: [node('开工', 20), node('完工', 21)] })).toEqual([
      ['stage_rises', 'lines.2.count'],
    ]);
  });

  it('is not summed where a count is only about', () => {
    const visits = { split: 'outcomes' as const, parts: [node('企业', 387), node('居民', 39000)] };
    expect(codes(node('走访', 40000, visits))).toEqual([['parts_differ', 'lines.0.count']]);
    expect(codes(node('走访', 40000, { ...visits, isApproximate: true }))).toEqual([]);
  });

  it('is refused without a name, with half a count, and with parts of no kind', () => {
    expect(codes(node(' ', 1.5))).toEqual([
      ['name_missing', 'lines.0.name'],
      ['count_unfit', 'lines.0.count'],
    ]);
    expect(codes({ ...proposals, split: null })).toEqual([['split_unfit', 'lines.0.split']]);
  });

  it('is refused deeper than a person reads', () => {
    const deep = [5, 4, 3, 2, 1].reduce<Breakdown | null>(
      (part, level) => node(`第${level}层`, 1, part ? { split: 'outcomes', parts: [part] } : {}),
      null,
    );
    expect(codes(deep!)).toEqual([['breakdown_too_large', 'lines.4.level']]);
  });

  it('is written down line by line, and no line stands under none', () => {
    expect(linesOf(requests).map(({ level, count }) => [level, count])).toEqual([
      [0, 236],
      [1, 139],
      [1, 97],
      [2, 92],
    ]);
    const lines = linesOf(requests);
    expect(breakdownOf(lines.slice(1))).toMatchObject({ code: 'level_unfit', field: 'lines.0.level' });
    expect(breakdownOf([lines[0]!, lines[3]!])).toMatchObject({ field: 'lines.1.level' });
    expect(breakdownOf([...lines, lines[0]!])).toMatchObject({ field: 'lines.4.level' });
    expect(breakdownOf([])).toMatchObject({ code: 'level_unfit' });
  });

  it('counts as solved what is solved: kept for reference never is, an answer is told apart', () => {
    expect(resolutionOf(proposals)).toEqual({ solved: 16, answered: 16, total: 24 });
    expect(resolutionOf(requests)).toEqual({ solved: 0, answered: 231, total: 236 });
  });

  it('bears out a printed share as far as it was rounded', () => {
    const visits = { solved: 1439, answered: 1439, total: 1747 };
    expect(isSameShare(0.824, 1, visits)).toBe(true);
    expect(isSameShare(0.825, 1, visits)).toBe(false);
    expect(isSameShare(1, 0, { solved: 0, answered: 0, total: 0 })).toBe(false);
  });
});

/** Trees that hold: leaves are drawn, wholes are summed, stages fall. */
const leaf = fc.record({
  count: fc.nat(500),
  outcome: fc.constantFrom('solved', 'in_work', 'answered', 'reference', null),
});
const sound: fc.Arbitrary<Breakdown> = fc
  .array(fc.tuple(leaf, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((drawn) => {
    const parts = drawn.map(([{ count, outcome }, falls], at) => {
      let left = count;
      const stages = falls.map((share, index) =>
        node(`第${index + 1}步`, (left = Math.floor(left * share)), { outcome: 'solved' }),
      );
      return node(`第${at + 1}类`, count, stages.length > 0 ? { split: 'stages', parts: stages } : { outcome });
    });
    return node(
      '全部',
      parts.reduce((sum, { count }) => sum + count, 0),
      { split: 'outcomes', parts },
    );
  });

describe('any breakdown that holds', () => {
  it('is taken, and solves no more than it answers, and answers no more than there is', () => {
    fc.assert(
      fc.property(sound, (tree) => {
        expect(refuseBreakdown(tree)).toEqual([]);
        const { solved, answered, total } = resolutionOf(tree);
        expect(solved).toBeLessThanOrEqual(answered);
        expect(answered).toBeLessThanOrEqual(total);
      }),
    );
  });

  it('is read from its lines as it was', () => {
    fc.assert(fc.property(sound, (tree) => void expect(breakdownOf(linesOf(tree))).toEqual(tree)));
  });

  it('is refused as soon as one of its parts is one more', () => {
    fc.assert(
      fc.property(sound, fc.nat(), (tree, pick) => {
        const at = pick % tree.parts.length;
        const parts = tree.parts.map((part, index) => (index === at ? { ...part, count: part.count + 1 } : part));
        expect(refuseBreakdown({ ...tree, parts }).map(({ code }) => code)).toContain('parts_differ');
      }),
    );
  });

  it('made of states sums to what is counted, and nothing taken off is in it', () => {
    const states = fc.array(fc.constantFrom(...(Object.keys(entryStates) as EntryState[])), { maxLength: 60 });
    fc.assert(
      fc.property(states, (drawn) => {
        const { states: counts, ...tree } = breakdownOfStates('清单', drawn);
        expect(refuseBreakdown(tree)).toEqual([]);
        expect(tree.count).toBe(drawn.filter((state) => state !== 'withdrawn').length);
        expect(counts.map(({ state }) => state)).not.toContain('withdrawn');
        expect(resolutionOf(tree).solved).toBeLessThanOrEqual(tree.count);
      }),
    );
  });
});
