import { checkCounts, CountedEntry, StatedCounts } from './count-checks';
import { coverageOf } from './coverage';
import { refuseLink, relationBetween } from './entry-links';
import { layOut, refuseTemplate } from './lay-out';
import { kindOf, listKinds, ListKind } from './list-kinds';
import { refuseEntry } from './refuse-entry';
import { refuseList } from './refuse-list';

const entry = (id: string, given: Partial<CountedEntry> = {}): CountedEntry => ({
  ...{ id, parentId: null, isSection: false, state: 'open', points: null },
  ...given,
});
const stated = (given: Partial<StatedCounts>): StatedCounts => ({
  ...{ entries: null, sections: null, points: null, isAtLeast: false, explanation: '' },
  ...given,
});
const many = (n: number) => Array.from({ length: n }, (_, at) => entry(`e${at}`));

describe('how many a list says it has', () => {
  it('is met, or explained, or not met', () => {
    const check = (given: Partial<StatedCounts>, n: number) =>
      checkCounts(stated({ entries: 20, ...given }), many(n))[0]!.verdict;
    expect(check({}, 20)).toBe('met');
    expect(check({}, 19)).toBe('unmet');
    expect(check({ explanation: '一项并入另一清单' }, 19)).toBe('explained');
    expect(check({ explanation: '  ' }, 19)).toBe('unmet');
  });

  it('may be a least one, and may be said of headings and of points', () => {
    expect(checkCounts(stated({ entries: 400, isAtLeast: true }), many(412))[0]!.verdict).toBe('met');
    expect(checkCounts(stated({ entries: 400, isAtLeast: true }), many(399))[0]!.verdict).toBe('unmet');
    const all = [
      entry('s', { isSection: true }),
      entry('a', { parentId: 's', points: 600 }),
      entry('b', { points: 400.5 }),
    ];
    expect(checkCounts(stated({ sections: 1, points: 1000.5 }), all)).toEqual([
      { of: 'sections', stated: 1, counted: 1, verdict: 'met' },
      { of: 'points', stated: 1000.5, counted: 1000.5, verdict: 'met' },
    ]);
  });

  it('leaves out what was taken off, and checks nothing where nothing is stated', () => {
    expect(checkCounts(stated({ entries: 2 }), [...many(2), entry('x', { state: 'withdrawn' })])[0]!.verdict).toBe(
      'met',
    );
    expect(checkCounts(stated({}), many(3))).toEqual([]);
  });
});

describe('one record an object', () => {
  it('is laid out once for each object, and again only for those that are new', () => {
    const branches = ['一支部', '二支部 ', '一支部', ''].map((name) => ({ name, departmentId: null }));
    const first = layOut('{object}办一件实事', branches, []);
    expect(first.map(({ title }) => title)).toEqual(['一支部办一件实事', '二支部办一件实事']);
    expect(
      layOut(
        '{object}办一件实事',
        branches,
        first.map(({ holder }) => holder),
      ),
    ).toEqual([]);
    expect(layOut('{object}一策', [{ name: '$&村', departmentId: null }], [])[0]!.title).toBe('$&村一策');
    expect(refuseTemplate('办一件实事')?.code).toBe('template_without_object');
  });

  it('covers n of m, the stated number winning while fewer have a record', () => {
    const entries = [entry('a', { state: 'done' }), entry('b'), entry('c', { state: 'withdrawn' })];
    expect(coverageOf(entries, 175)).toEqual({ settled: 1, of: 175 });
    expect(coverageOf(entries, null)).toEqual({ settled: 1, of: 2 });
  });
});

describe('links between entries', () => {
  const end = (id: string, kind: ListKind, isSection = false) => ({ id, kind, isSection });

  it('join problems with measures, needs with resources, findings with problems, and nothing else', () => {
    expect(relationBetween('problems', 'measures')).toBe('measure');
    expect(relationBetween('matching', 'matching')).toBe('match');
    expect(relationBetween('checklist', 'problems')).toBe('finding');
    expect(relationBetween('measures', 'problems')).toBeNull();
    expect(refuseLink(end('p', 'problems'), end('m', 'measures'))).toBeNull();
    expect(refuseLink(end('p', 'problems'), end('h', 'honours'))?.code).toBe('link_unfit');
    expect(refuseLink(end('p', 'problems'), end('m', 'measures', true))?.code).toBe('link_to_section');
    expect(refuseLink(end('n', 'matching'), end('n', 'matching'))?.code).toBe('link_to_itself');
  });
});

describe('what a list and an entry want', () => {
  const list = {
    ...{ kind: 'duties' as ListKind, name: '三张清单', ownerDepartmentId: null, holder: '党委书记' },
    ...{ template: '', grades: [] },
  };

  it('is a name and whose it is; a template, or grades, where the kind has them', () => {
    expect(refuseList(list)).toEqual([]);
    expect(refuseList({ ...list, name: ' ', holder: '' }).map(({ field }) => field)).toEqual([
      'name',
      'ownerDepartmentId',
    ]);
    expect(refuseList({ ...list, kind: 'objects' }).map(({ code }) => code)).toEqual(['template_without_object']);
    expect(refuseList({ ...list, kind: 'rating' }).map(({ code }) => code)).toEqual(['grades_unfit']);
    const grades = [{ key: 'five', name: '五星', awardedBy: 'district' as const }];
    expect(refuseList({ ...list, kind: 'rating', grades })).toEqual([]);
  });

  it('is a text, a heading of the same list, points of a checklist, level and year of an honour', () => {
    const given = {
      ...{ title: '责任到人', isSection: false, parentId: null, holder: '', level: null, year: null },
      ...{ quantity: null, points: null },
    };
    const codes = (kind: ListKind, changed: object) =>
      refuseEntry(kind, { ...given, ...changed }, new Set(['s'])).map(({ code }) => code);
    expect(codes('duties', {})).toEqual([]);
    expect(codes('duties', { title: ' ', parentId: 'elsewhere' })).toEqual(['title_missing', 'section_unknown']);
    expect(codes('problems', { isSection: true, parentId: 's' })).toEqual(['section_nested']);
    expect(codes('checklist', {})).toEqual(['points_missing']);
    expect(codes('checklist', { points: -1 })).toEqual(['points_negative']);
    expect(codes('honours', { level: 'district' })).toEqual(['honour_incomplete']);
    expect(codes('honours', { level: 'district', year: 2020 })).toEqual([]);
  });

  it.each(Object.keys(listKinds) as ListKind[])('%s has its words in both languages', (kind) => {
    expect(kindOf(kind).zh).toMatch(/\p{Script=Han}/u);
    expect(kindOf(kind).en).toMatch(/^[A-Z]/);
  });
});
