import fc from 'fast-check';
import { CountedEntry } from './count-checks';
import { refuseMark } from './refuse-mark';
import { gradeCounts, Mark, marksInForce, scoresOf, totalsOf } from './rounds';

const item = (id: string, points: number, parentId: string | null = null): CountedEntry => ({
  ...{ id, parentId, isSection: false, state: 'kept', points },
});
const mark = (id: string, entryId: string, given: Partial<Mark>): Mark => ({
  ...{ id, roundId: 'r1', entryId, value: null, grade: null, finding: '' },
  ...given,
});
const grades = [
  { key: 'five', name: '五星', awardedBy: 'district' as const },
  { key: 'four', name: '四星', awardedBy: 'town' as const },
];

describe('a round of a scored checklist', () => {
  const sections: CountedEntry[] = [{ ...item('s', 0), isSection: true, points: null }];
  const entries = [...sections, item('a', 600, 's'), item('b', 400)];

  it('sums to points of all that can be, whole and by part, and tells what is not marked', () => {
    expect(scoresOf(entries, [mark('1', 'a', { value: 560.5 })])).toEqual([
      { sectionId: null, points: 560.5, of: 1000, marked: 1, entries: 2 },
      { sectionId: 's', points: 560.5, of: 600, marked: 1, entries: 1 },
    ]);
  });

  it('takes no more than an item’s points, and a finding wherever some are lost', () => {
    const code = (value: number | null, finding = '', isSection = false) =>
      refuseMark('points', { value, grade: null, finding, entry: { isSection, points: 10 } }, [], 'marks.0')?.code;
    expect(code(10)).toBeUndefined();
    expect(code(11)).toBe('value_above_points');
    expect(code(8)).toBe('finding_missing');
    expect(code(8, '台账缺签字')).toBeUndefined();
    expect(code(-1)).toBe('value_negative');
    expect(code(null)).toBe('value_missing');
    expect(code(10, '', true)).toBe('mark_on_section');
  });
});

describe('a round of a rating', () => {
  it('counts units by grade beside how many it is said to have given', () => {
    const marks = [mark('1', 'a', { grade: 'five' }), mark('2', 'b', { grade: 'four' })];
    expect(gradeCounts(grades, marks, { five: 8 })).toEqual([
      { grade: 'five', named: 1, stated: 8, isMet: false },
      { grade: 'four', named: 1, stated: null, isMet: true },
    ]);
  });

  it('takes one of its grades and no number', () => {
    const entry = { isSection: false, points: null };
    const code = (grade: string | null, value: number | null = null) =>
      refuseMark('grades', { value, grade, finding: '', entry }, grades, 'marks.0')?.code;
    expect(code('five')).toBeUndefined();
    expect([code('six'), code(null), code('five', 3)]).toEqual(['grade_unknown', 'grade_unknown', 'grade_unknown']);
  });
});

describe('marks of any round', () => {
  it('tick or do not tick', () => {
    const code = (value: number) =>
      refuseMark('ticks', { value, grade: null, finding: '', entry: { isSection: false, points: null } }, [], 'marks.0')
        ?.code;
    expect([code(0), code(1), code(2)]).toEqual([undefined, undefined, 'tick_unfit']);
  });

  it('stand as they were last given, in whatever order they are read', () => {
    const drawn = fc.array(fc.record({ entry: fc.nat(3), value: fc.nat(100) }), { maxLength: 20 });
    fc.assert(
      fc.property(drawn, fc.nat(), (given, turn) => {
        const marks = given.map(({ entry, value }, at) => mark(String(at).padStart(3, '0'), `e${entry}`, { value }));
        const turned = [...marks.slice(turn % (marks.length + 1)), ...marks.slice(0, turn % (marks.length + 1))];
        const standing = totalsOf(marksInForce(turned));
        for (const id of new Set(marks.map(({ entryId }) => entryId)))
          expect(standing.get(id)).toBe(marks.findLast(({ entryId }) => entryId === id)!.value);
        expect(standing.size).toBe(new Set(marks.map(({ entryId }) => entryId)).size);
      }),
    );
  });

  it('of months are summed by entry, and nobody is summed where nothing was given', () => {
    const months = [mark('1', 'a', { roundId: 'm1', value: 0.1 }), mark('2', 'a', { roundId: 'm2', value: 0.2 })];
    expect([...totalsOf(months)]).toEqual([['a', 0.3]]);
    expect(totalsOf([mark('1', 'a', { grade: 'five' })]).size).toBe(0);
  });
});
