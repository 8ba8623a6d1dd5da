import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  breakdownOfStates,
  checkCounts,
  CountedEntry,
  gradeCounts,
  isSameShare,
  isSettled,
  kindOf,
  listKinds,
  refuseBreakdown,
  refuseEntry,
  refuseEntryMove,
  refuseLink,
  refuseList,
  refuseMark,
  resolutionOf,
  scoresOf,
} from '@dajuan/domain/lists';
import { townPapers, townPapersFolder } from '../test/support/town-papers';
import { ListsScenario, readListsScenario, ScenarioEntry, ScenarioList } from './list-scenario';
import { stateOf, treeOf } from './load-lists';
import { readTownScenario } from './town-scenario';

const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(__dirname, ...path), 'utf8'));
const files = readdirSync(join(__dirname, 'lists'));
const scenarios = new Map(files.map((file) => [file.replace('.json', ''), readListsScenario(json('lists', file))]));
const towns = ['demo', 'towns'].flatMap((folder) =>
  readdirSync(join(__dirname, folder)).map((file) => readTownScenario(json(folder, file))),
);
const townOf = (organisation: string) => {
  const plans = towns.filter((town) => town.organisation.key === organisation);
  return { ...plans[0]!, items: plans.flatMap(({ items }) => items) };
};
const everyList = [...scenarios].flatMap(([file, { lists }]) => lists.map((list) => [file, list] as const));
const fromPapers = everyList.flatMap(([, list]) => (list.source ? [[list.name, list] as const] : []));

const counted = (list: ScenarioList): CountedEntry[] =>
  list.entries.map(({ key, under, isSection, points, steps }) => ({
    ...{ id: key, parentId: under ?? null, isSection: isSection ?? false, points: points ?? null },
    state: isSection ? 'kept' : stateOf({ steps }, list.kind),
  }));

describe('the lists of a demonstration', () => {
  it.each([...scenarios])('%s: keys stand once and name what is there', (file, { organisation, lists }) => {
    expect(organisation).toBe(file);
    const { departments, people, items } = townOf(organisation);
    const keys = lists.flatMap(({ entries }) => entries.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    const entries = lists.flatMap((list) => list.entries);
    const named = {
      departments: [
        ...lists.flatMap(({ owner }) => owner ?? []),
        ...entries.flatMap(({ department }) => department ?? []),
      ],
      people: entries.flatMap(({ steps = [] }) => steps.map(({ by }) => by)),
      items: entries.flatMap((entry) => entry.items ?? []),
      entries: [...entries.flatMap(({ links = [] }) => links), ...entries.flatMap(({ under }) => under ?? [])],
    };
    expect(
      missing(
        named.departments,
        departments.map(({ key }) => key),
      ),
    ).toEqual([]);
    expect(
      missing(
        named.people,
        people.map(({ key }) => key),
      ),
    ).toEqual([]);
    expect(
      missing(
        named.items,
        items.map(({ key }) => key),
      ),
    ).toEqual([]);
    expect(missing(named.entries, keys)).toEqual([]);
  });

  it.each(everyList)('%s %j holds only what the rules let in', (_file, list) => {
    expect(refuseList({ ...list, ownerDepartmentId: list.owner, holder: list.holder ?? '', template: list.template ?? '', grades: list.grades ?? [] })).toEqual([]); // prettier-ignore
    const sections = new Set(list.entries.filter(({ isSection }) => isSection).map(({ key }) => key));
    const entries = new Map(list.entries.map((entry) => [entry.key, entry]));
    const refused = [
      ...list.entries.flatMap((entry) => refuseEntry(list.kind, given(entry), sections, entry.key)),
      ...(list.rounds ?? []).flatMap(({ marks }) =>
        marks.map(({ entry, value = null, grade = null, finding = '' }) => {
          const { isSection = false, points = null } = entries.get(entry)!;
          const mark = { value, grade, finding, entry: { isSection, points } };
          return refuseMark(kindOf(list.kind).rounds!, mark, list.grades ?? [], entry);
        }),
      ),
      ...(list.breakdowns ?? []).flatMap(({ lines }) => refuseBreakdown(treeOf(lines))),
    ];
    expect(refused.filter(Boolean)).toEqual([]);
  });

  it.each([...scenarios])('%s: every step may be taken, and every link fits', (_file, scenario) => {
    const refused = scenario.lists.flatMap((list) =>
      list.entries.flatMap((entry) => [...steps(entry, list, scenario), ...links(entry, list, scenario)]),
    );
    expect(refused).toEqual([]);
  });

  it.each(everyList)('%s %j meets its stated counts, or says why not', (_file, list) => {
    const { entries = null, sections = null, points = null, isAtLeast = false } = list.stated ?? {};
    const stated = { entries, sections, points, isAtLeast, explanation: list.explanation ?? '' };
    expect(checkCounts(stated, counted(list)).filter(({ verdict }) => verdict === 'unmet')).toEqual([]);
  });
});

describe('the fictional town’s lists', () => {
  const { lists } = scenarios.get('qingxi')!;
  const listOf = (key: string) => lists.find((list) => list.key === key)!;

  it('are one of each kind, and three of one name with three owners', () => {
    expect(new Set(lists.map(({ kind }) => kind))).toEqual(new Set(Object.keys(listKinds)));
    const same = lists.filter(({ name }) => name === '三张清单');
    expect(new Set(same.map(({ owner, holder }) => owner ?? holder)).size).toBe(3);
  });

  it('tell 14 problems closed in two ways, 24 proposals in three', () => {
    const states = (key: string) =>
      breakdownOfStates('', counted(listOf(key)).filter(({ isSection }) => !isSection).map(({ state }) => state)); // prettier-ignore
    expect(states('problems').states.map(({ state }) => state)).toEqual(['open', 'in_work', 'submitted', 'rectified', 'answered']); // prettier-ignore
    expect(resolutionOf(states('problems'))).toEqual({ solved: 5, answered: 7, total: 14 });
    expect(resolutionOf(states('proposals'))).toEqual({ solved: 16, answered: 16, total: 24 });
  });

  it('hold a thousand points of which the second round reaches more', () => {
    const { rounds = [] } = listOf('check');
    const scores = rounds.map(
      ({ marks }) =>
      scoresOf(counted(listOf('check')), marks.map((mark, at) => ({ id: `${at}`, roundId: '', grade: null, finding: '', value: null, ...mark, entryId: mark.entry }))), // prettier-ignore
    );
    expect(scores.map(([whole]) => [whole!.points, whole!.of, whole!.marked])).toEqual([
      [895, 1000, 8],
      [985, 1000, 8],
    ]);
  });
});

describe('the lists from the papers', () => {
  it('carry the figures the papers are known for', () => {
    const breakdown = (file: string, key: string) =>
      treeOf(scenarios.get(file)!.lists.find((list) => list.key === key)!.breakdowns![0]!.lines);
    expect(resolutionOf(breakdown('huacao', 'proposals'))).toEqual({ solved: 16, answered: 16, total: 24 });
    expect(resolutionOf(breakdown('huacao', 'voters'))).toEqual({ solved: 0, answered: 231, total: 236 });
    const visits = breakdown('taopu', 'visits');
    expect(isSameShare(0.824, 1, resolutionOf(visits))).toBe(true);
    const stars = scenarios.get('meilong')!.lists.find(({ key }) => key === 'stars')!;
    const stated = Object.fromEntries(stars.rounds![0]!.stated!.map(({ grade, count }) => [grade, count]));
    expect(gradeCounts(stars.grades!, [], stated).map((grade) => grade.stated)).toEqual([8, 36, 58]);
  });
});

const withPapers = townPapers().length > 0 ? describe : describe.skip;

withPapers('held against the papers themselves', () => {
  const linesOf = (file: string) => readFileSync(join(townPapersFolder, file), 'utf8').split('\n');

  it.each(fromPapers)('%s: the line is there and its figures stand close by', (_name, list) => {
    const { file, line } = list.source!;
    expect(linesOf(file)[line - 1]?.trim()).toBeTruthy();
    const nearby = linesOf(file)
      .slice(line - 1, line + 14)
      .join('')
      .replace(/\s/g, '');
    for (const figure of figuresOf(list)) expect(nearby).toMatch(figurePattern(figure));
  });

  it('no name or title of eight characters or more is a clause of a paper', () => {
    const text = townPapers()
      .map((paper) => readFileSync(paper, 'utf8').replace(/\s/g, ''))
      .join('\n');
    const words = everyList.flatMap(([, list]) => [list.name, ...list.entries.map(({ title }) => title)]);
    expect(words.filter((each) => each.length >= 8 && text.includes(each))).toEqual([]);
  });
});

const missing = (named: readonly string[], known: readonly string[]) => named.filter((key) => !known.includes(key));

function given(entry: ScenarioEntry) {
  const { title, isSection = false, under = null, holder = '', level = null, year = null } = entry;
  const { quantity = null, points = null } = entry;
  return { title, isSection, parentId: under, holder, level, year, quantity, points };
}

function steps(
  { steps: all = [], links: linked = [] }: ScenarioEntry,
  { kind }: ScenarioList,
  scenario: ListsScenario,
) {
  const measures = linked.map((key) => stateIn(scenario, key)).filter((state) => state !== null);
  return all.flatMap(({ move, words = '' }, at) => {
    const state = stateOf({ steps: all.slice(0, at) }, kind);
    const about = { linked: measures.length, open: measures.filter((each) => !isSettled(each)).length };
    const asked = { flow: kindOf(kind).flow, state, isOffice: true, isTheirs: false, words, files: 0, measures: about };
    return refuseEntryMove(move, asked) ?? [];
  });
}

function stateIn({ lists }: ListsScenario, key: string) {
  const list = lists.find(({ kind, entries }) => kind === 'measures' && entries.some((entry) => entry.key === key));
  return list
    ? stateOf(
        list.entries.find((entry) => entry.key === key)!,
        list.kind,
      )
    : null;
}

function links(
  { key, isSection = false, links: linked = [] }: ScenarioEntry,
  { kind }: ScenarioList,
  { lists }: ListsScenario,
) {
  return linked.flatMap((other) => {
    const list = lists.find(({ entries }) => entries.some((entry) => entry.key === other))!;
    const end = list.entries.find((entry) => entry.key === other)!;
    return (
      refuseLink({ id: key, kind, isSection }, { id: other, kind: list.kind, isSection: end.isSection ?? false }) ?? []
    );
  });
}

/** Figures that a paper prints: small ones stand in words, and points of a checklist in its name. */
function figuresOf({ kind, stated = {}, breakdowns = [], rounds = [], entries }: ScenarioList): number[] {
  const grades = rounds.flatMap((round) => (round.stated ?? []).map(({ count }) => count));
  const marks = kind === 'counters' ? rounds.flatMap((round) => round.marks.flatMap(({ value }) => value ?? [])) : [];
  const parts = breakdowns.flatMap(({ lines }) => lines.map(({ count }) => count));
  const quantities = entries.flatMap(({ quantity }) => quantity ?? []);
  return [stated.entries ?? 0, ...grades, ...marks, ...parts, ...quantities].filter((figure) => figure > 5);
}

/** The figure as a number by itself, or in 万: 69600 is printed as 6.96万. */
function figurePattern(figure: number): RegExp {
  const inTenThousands = String(figure / 10_000).replace('.', '\\.');
  return new RegExp(`(?<![\\d.])(${figure}|${inTenThousands}万)(?![\\d])`);
}
