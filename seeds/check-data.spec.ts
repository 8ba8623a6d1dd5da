import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addWorkingDays, parseCalendarDate, withProvisionalYear } from '@dajuan/domain/calendar';
import { type Colour, refuseEntry, refuseMeasure } from '@dajuan/domain/progress';
import { townPapers, townPapersFolder } from '../test/support/town-papers';
import { publishedCalendar } from './calendar/published-notices';
import { resolveDate } from './scenario-date';
import { achievementsOf, colourOf, completionOf, ledgerOf, type LoadedOn, measureOf } from './scenario-judged';
import { dateProblems, scenarioProblems } from './scenario-problems';
import { readTownScenario, type ScenarioItem, type ScenarioMeasure, type TownScenario } from './town-scenario';

const load = (folder: string, file: string): TownScenario =>
  readTownScenario(JSON.parse(readFileSync(join(__dirname, folder, file), 'utf8')));
const townFiles = readdirSync(join(__dirname, 'towns'));
const towns = new Map(townFiles.map((file) => [file, load('towns', file)]));
const qingxi = load('demo', 'qingxi.json');
const scenarios = [...towns, ['qingxi.json', qingxi] as const];

const calendar = withProvisionalYear(withProvisionalYear(publishedCalendar, 2027), 2028);
const anyDay: LoadedOn = { today: parseCalendarDate('2026-11-20'), calendar };
/** Days of loading over a year: before and in long holidays, at the turn of the year, on weekends and in plain weeks. */
const loadingDays = [
  '2026-01-01 2026-02-13 2026-02-18 2026-03-16 2026-04-30 2026-05-10 2026-06-30 2026-08-19 2026-09-28 2026-10-04',
  '2026-11-20 2026-12-31',
].flatMap((days) => days.split(' ').map(parseCalendarDate));

const itemOf = (file: string, key: string): ScenarioItem => {
  const found = (towns.get(file) ?? qingxi).items.find((item) => item.key === key);
  if (!found) throw new Error(`${file} has no item ${key}`);
  return found;
};
const targetOf = (file: string, item: string, measure = 'm1') =>
  itemOf(file, item).measures.find((each) => each.key === measure)?.target;

describe('every scenario', () => {
  test.each(scenarios)('%s holds together: keys, roles, weights, lists, reports', (_file, scenario) => {
    expect(scenarioProblems(scenario)).toEqual([]);
  });

  test.each([...towns])('%s has its days in order', (_file, town) => {
    expect(dateProblems(town, parseCalendarDate(town.plan.endsOn), calendar)).toEqual([]);
  });

  test.each(scenarios)('%s holds only measures and reports that the rules let in', (_file, scenario) => {
    const refused = scenario.items.flatMap((item) => {
      const ledger = ledgerOf(item, anyDay);
      const startsOn = resolveDate(item.startsOn ?? scenario.plan.startsOn, anyDay.today, calendar);
      const measures = item.measures.map((each) => measureOf(each, anyDay));
      const ofReports = ledger.map((entry, index) => {
        const context = { today: anyDay.today, startsOn, ledger: ledger.slice(0, index), givenUnit: null };
        const measure = measures.find(({ id }) => id === entry.measureId);
        return measure ? refuseEntry(measure, entry, context) : null;
      });
      return [...measures.map(refuseMeasure), ...ofReports].filter(Boolean).map((refusal) => [item.key, refusal]);
    });
    expect(refused).toEqual([]);
  });

  test.each(scenarios)('%s gives a reason wherever a closed item stands below its target', (_file, scenario) => {
    const unexplained = scenario.items.filter(
      (item) => item.closedOn && !item.disposition && (completionOf(item, anyDay) ?? 0) < 1,
    );
    expect(unexplained.map((item) => item.key)).toEqual([]);
  });

  test('a login belongs to one person of one organisation', () => {
    const owners = new Map<string, string>();
    for (const [, { organisation, people }] of scenarios) {
      for (const { login, key, name } of people) {
        const person = `${organisation.key} ${key} ${name}`;
        expect(owners.get(login) ?? person).toBe(person);
        owners.set(login, person);
      }
    }
  });

  test('two plans of one organisation name the same departments and people', () => {
    for (const [, { organisation, departments, people }] of scenarios) {
      const others = scenarios.filter(([, other]) => other.organisation.key === organisation.key);
      for (const [, other] of others) expect([other.departments, other.people]).toEqual([departments, people]);
    }
  });
});

describe('the items from the papers', () => {
  const items = [...towns.values()].flatMap((town) => town.items);

  test('are at least seventy, each with the paper and the line it stands on', () => {
    expect(items.length).toBeGreaterThanOrEqual(70);
    expect(items.filter((item) => !item.source || item.source.line < 1)).toEqual([]);
    expect(new Set(items.map((item) => item.source?.file)).size).toBe(5);
  });

  test('carry the figures the papers are known for', () => {
    expect(itemOf('meilong-2020.json', 'committee-reelections').measures[0]?.sites).toEqual({
      count: 22,
      named: ['南方城', '华唐苑', '上海春城', '莲花新苑', '嘉和花苑'],
    });
    expect(itemOf('meilong-2020.json', 'committee-reelections').progress[0]?.siteCount).toBe(9);
    expect(targetOf('meilong-2020.json', 'red-properties')).toBe(15);
    expect(targetOf('meilong-2020.json', 'safety-index')).toBe(196.82);
    expect(targetOf('huacao-2023.json', 'new-enterprises', 'm3')).toBe(9283);
    expect(itemOf('huacao-2023.json', 'elevators').progress.map(({ value }) => value)).toEqual([39, 20, 13]);
  });

  test('add up where the paper says they do', () => {
    const [proposals] = itemOf('huacao-2023.json', 'proposals').progress;
    const outcomes = [...(proposals?.note ?? '').matchAll(/\d+/g)].map(Number);
    expect(outcomes).toEqual([16, 7, 1]);
    expect(outcomes.reduce((sum, each) => sum + each)).toBe(proposals?.denominator);
    const [onTheSpot, passedOn] = itemOf('huacao-2023.json', 'voter-requests').progress;
    expect(onTheSpot!.value! + passedOn!.denominator!).toBe(236);
    const solved = itemOf('taopu-2020.json', 'visits-resolution').progress[1]!;
    expect(Math.round((solved.numerator! / solved.denominator!) * 1000) / 10).toBe(82.4);
  });
});

describe('the fictional town, loaded on any day', () => {
  test.each(loadingDays)('%s: its days are in order', (today) => {
    expect(dateProblems(qingxi, today, calendar)).toEqual([]);
  });

  test.each(loadingDays)('%s: every colour is there, and red, yellow and green several times', (today) => {
    const count = new Map<Colour, number>();
    for (const item of qingxi.items) {
      const judged = colourOf(item, qingxi.plan, { today, calendar });
      count.set(judged, (count.get(judged) ?? 0) + 1);
    }
    for (const each of ['blue', 'green', 'yellow', 'red'] as const) {
      expect(count.get(each) ?? 0).toBeGreaterThanOrEqual(5);
    }
    expect(count.get('grey') ?? 0).toBeGreaterThanOrEqual(2);
  });

  test.each([7, 3, 0])('something open is due in exactly %i working days', (days) => {
    for (const today of loadingDays) {
      const open = qingxi.items.filter((item) => !item.closedOn);
      const due = open.map((item) => resolveDate(item.dueOn, today, calendar));
      expect(due).toContain(addWorkingDays(today, days, calendar));
    }
  });

  test('something is overdue, waiting for review, returned and corrected', () => {
    const entries = qingxi.items.flatMap((item) => item.progress);
    expect(qingxi.items.some((item) => !item.closedOn && item.dueOn.startsWith('-'))).toBe(true);
    expect(entries.filter((entry) => entry.review === 'waiting').length).toBeGreaterThanOrEqual(4);
    expect(entries.filter((entry) => entry.review === 'returned')).toHaveLength(1);
    expect(entries.filter((entry) => entry.corrects)).toHaveLength(1);
  });

  test('one task is below its baseline, one at 120 %, and 9 of 22 committees are re-elected', () => {
    const notes = qingxi.items.flatMap((item) => achievementsOf(item, anyDay));
    expect(notes.filter(({ note }) => note === 'below_baseline')).toHaveLength(1);
    expect(notes.some(({ r }) => r === 1.2)).toBe(true);
    expect(achievementsOf(itemOf('qingxi.json', 'committee-reelections'), anyDay)[0]).toMatchObject({
      numerator: 9,
      denominator: 22,
    });
  });
});

describe('the documents', () => {
  test('each has its line in the README', () => {
    const readme = readFileSync(join(__dirname, 'README.md'), 'utf8');
    const documents = readdirSync(join(__dirname, 'documents'));
    expect(documents).toHaveLength(3);
    for (const document of documents) expect(readme).toContain(`documents/${document}`);
  });
});

const withPapers = townPapers().length > 0 ? describe : describe.skip;

withPapers('held against the papers themselves', () => {
  const linesOf = (file: string) => readFileSync(join(townPapersFolder, file), 'utf8').split('\n');
  const sourced = [...towns.values()].flatMap((town) => town.items.map((item) => [item.key, item, town] as const));

  test.each(sourced)('%s: the line is there and its figures stand close by', (_key, item) => {
    const { file, line } = item.source!;
    const nearby = linesOf(file)
      .slice(line - 1, line + 18)
      .join('')
      .replace(/\s/g, '');
    expect(linesOf(file)[line - 1]?.trim()).toBeTruthy();
    for (const each of item.measures.filter(isCounted)) expect(nearby).toMatch(figurePattern(each.target!));
  });

  test('no title is a clause of the paper and no person is from it', () => {
    const text = [...new Set(sourced.map(([, item]) => item.source!.file))]
      .map((file) => linesOf(file).join('').replace(/\s/g, ''))
      .join('\n');
    const titles = sourced.map(([, item]) => item.title).filter((title) => title.length >= 8);
    const names = scenarios.flatMap(([, scenario]) => scenario.people.map((person) => person.name));
    expect([...titles, ...names].filter((words) => text.includes(words))).toEqual([]);
  });
});

/** Whether the target is a figure that the paper prints: not a share, not assumed, not a short list of names. */
function isCounted({ type, target, targetBasis }: ScenarioMeasure): boolean {
  return type !== 'ratio' && type !== 'binary' && target !== null && targetBasis !== 'assumed' && Math.abs(target) > 4;
}

/** The figure as a number by itself, or in 万: 50000 is also printed as 5万, and 87 as 87.0. */
function figurePattern(target: number): RegExp {
  const plain = String(Math.abs(target)).replace('.', '\\.');
  const inTenThousands = String(Math.abs(target) / 10_000).replace('.', '\\.');
  return new RegExp(`(?<![\\d.])(${plain}(\\.0)?|${inTenThousands}万)(?![\\d])`);
}
