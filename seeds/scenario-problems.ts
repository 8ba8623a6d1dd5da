import { CalendarDate, WorkingCalendar } from '@dajuan/domain/calendar';
import { responsibilityProblems } from './responsibility-problems';
import { isRelative, resolveDate, type ScenarioDate } from './scenario-date';
import type {
  ScenarioItem,
  ScenarioMeasure,
  ScenarioPerson,
  ScenarioProgress,
  ScenarioRequest,
  TownScenario,
} from './town-scenario';

const TITLE_LENGTH = 25;

/** What is wrong with a scenario of the right shape, a sentence each with the item's key; empty when nothing is. */
export function scenarioProblems(scenario: TownScenario): string[] {
  const { departments, people, plan, items } = scenario;
  return [
    ...repeated('department', departments, (each) => each.key),
    ...repeated('department name', departments, (each) => each.name),
    ...repeated('person', people, (each) => each.key),
    ...repeated('person name', people, (each) => each.name),
    ...repeated('login', people, (each) => each.login),
    ...repeated('item', items, (each) => each.key),
    ...repeated('title', items, (each) => each.title),
    ...when((plan.year === undefined) === (plan.relativeYear === undefined), 'plan: either year or relativeYear'),
    ...when(
      plan.relativeYear === undefined && datesOf(scenario).some(isRelative),
      'plan: a day counted from loading in a plan with a year of its own',
    ),
    ...when(!people.some((each) => each.roles.includes('supervisor')), 'people: no supervisor'),
    ...people.flatMap((each) =>
      when(
        each.department !== null && !departments.some(({ key }) => key === each.department),
        `${each.key}: department ${each.department} is not in the file`,
      ),
    ),
    ...items.flatMap((item) => itemProblems(item, scenario).map((problem) => `${item.key}: ${problem}`)),
    ...responsibilityProblems(scenario),
  ];
}

/** Days out of order when the scenario is loaded on `today`. Throws CalendarNotCovered. */
export function dateProblems(scenario: TownScenario, today: CalendarDate, calendar: WorkingCalendar): string[] {
  const on = (date: ScenarioDate) => resolveDate(date, today, calendar);
  const [planStart, planEnd] = [on(scenario.plan.startsOn), on(scenario.plan.endsOn)];
  return scenario.items.flatMap((item) => {
    const startsOn = on(item.startsOn ?? scenario.plan.startsOn);
    const closedOn = item.closedOn === undefined ? null : on(item.closedOn);
    const reported = item.progress.map(({ asOf }) => on(asOf));
    const last = closedOn ?? today;
    return [
      ...when(startsOn > on(item.dueOn), 'starts after it is due'),
      ...when(startsOn < planStart || on(item.dueOn) > planEnd, "outside the plan's days"),
      ...when(closedOn !== null && closedOn > today, 'closed in the future'),
      ...when(
        reported.some((day) => day < startsOn || day > last),
        'reported outside its days',
      ),
      ...when(
        reported.some((day, index) => index > 0 && day < reported[index - 1]!),
        'reports not in order',
      ),
    ].map((problem) => `${item.key}: ${problem}`);
  });
}

function itemProblems(item: ScenarioItem, { departments, people }: TownScenario): string[] {
  const departmentKnown = (key: string) => departments.some((each) => each.key === key);
  const owner = people.find((each) => each.key === item.owner);
  const keys = item.progress.map((entry) => entry.key);
  return [
    ...when([...item.title].length > TITLE_LENGTH, `title longer than ${TITLE_LENGTH} characters`),
    ...[item.lead, ...item.support].flatMap((key) => when(!departmentKnown(key), `no department ${key}`)),
    ...repeated('department in lead and support', [item.lead, ...item.support], (key) => key),
    ...when(owner?.department !== item.lead || !owner.roles.includes('owner'), 'owner is no owner of the lead'),
    ...when(!hasRole(people, item.leader, 'leader'), `${item.leader} is no leader`),
    ...when(
      (item.status === 'done') !== (item.closedOn !== undefined),
      'done without a day of closing, or the reverse',
    ),
    ...when(item.disposition !== undefined && item.closedOn === undefined, 'a disposition, but not closed'),
    ...when(item.measures.length === 0, 'no measure'),
    ...when(sum(item.measures) !== 100, 'weights of measures do not sum to 100'),
    ...repeated('measure', item.measures, (each) => each.key),
    ...item.measures.flatMap((each) => measureProblems(each).map((problem) => `${each.key}: ${problem}`)),
    ...(item.requests ?? []).flatMap((request) => requestProblems(request, item, people)),
    ...item.progress.flatMap((entry, index) => [
      ...when(!hasRole(people, entry.by, 'owner') && !hasRole(people, entry.by, 'head'), `${entry.by} may not report`),
      ...when(
        entry.corrects !== undefined && !keys.slice(0, index).includes(entry.corrects),
        `corrects ${entry.corrects}, which is no earlier entry`,
      ),
      ...entryProblems(
        entry,
        item.measures.find((each) => each.key === entry.measure),
      ),
    ]),
  ];
}

function requestProblems(request: ScenarioRequest, item: ScenarioItem, people: ScenarioPerson[]): string[] {
  const { by, to, answers } = request;
  const asker = people.find(({ key }) => key === by);
  const mayAsk = asker?.roles.includes('supervisor') || asker?.department === item.lead;
  return [
    ...when(!mayAsk, `${by} may not ask about it`),
    ...when(!hasRole(people, to, 'leader'), `${to} is asked, but no leader`),
    ...when(item.closedOn !== undefined, 'asked about, but closed'),
    ...when(
      answers.slice(0, -1).some(({ verdict }) => verdict !== 'remarked'),
      'answered after its final answer',
    ),
    ...when(
      answers.some(({ verdict, reason }) => verdict === 'remarked' && reason === undefined),
      'a remark without words',
    ),
  ];
}

function measureProblems(measure: ScenarioMeasure): string[] {
  const { type, target, sites, milestones = [] } = measure;
  return [
    ...when(measure.weight <= 0, 'weight is not above 0'),
    ...when((type === 'sites') !== (sites !== undefined), 'sites without a list, or the reverse'),
    ...when((type === 'milestones') !== milestones.length > 0, 'milestones without nodes, or the reverse'),
    ...when((type === 'ratio') !== (measure.ratio !== undefined), 'ratio without its two counts, or the reverse'),
    ...when((type === 'milestones' || type === 'unquantified') !== (target === null), `${type} with target ${target}`),
    ...when(type === 'ratio' && (target === null || target <= 0 || target > 1), 'a ratio target is a share'),
    ...when(type === 'binary' && target !== 1, 'a binary target is 1'),
    ...when(target !== null && target === measure.baseline, 'target is the baseline'),
    ...when(sites !== undefined && sites.count !== target, 'the target of sites is their count'),
    ...when(sites !== undefined && sites.named.length > sites.count, 'more sites named than counted'),
    ...repeated('site', sites?.named ?? [], (name) => name),
    ...repeated('milestone', milestones, (each) => each.key),
    ...when(milestones.length > 0 && sum(milestones) !== 100, 'weights of milestones do not sum to 100'),
  ];
}

/** Which kind of entry, apart from 'no_change', each type of measure takes. */
const KIND_OF_TYPE: Record<ScenarioMeasure['type'], ScenarioProgress['kind']> = {
  cumulative: 'figure',
  level: 'figure',
  ratio: 'figure',
  binary: 'figure',
  unquantified: 'no_change',
  milestones: 'milestones',
  sites: 'sites',
};

function entryProblems(entry: ScenarioProgress, measure: ScenarioMeasure | undefined): string[] {
  if (!measure) return [`no measure ${entry.measure}`];
  const { kind, siteCount = 0, sites = [], milestones = [] } = entry;
  const isFigure = kind === 'figure';
  const isRatio = isFigure && measure.type === 'ratio';
  return [
    ...when(kind !== 'no_change' && kind !== KIND_OF_TYPE[measure.type], `a ${measure.type} cannot take ${kind}`),
    ...when((isFigure && !isRatio) !== (entry.value !== undefined), 'a value where none belongs, or none'),
    ...when(isRatio !== (entry.numerator !== undefined), 'a numerator where none belongs, or none'),
    ...when(isRatio !== (entry.denominator !== undefined), 'a denominator where none belongs, or none'),
    ...when((entry.numerator ?? 0) > (entry.denominator ?? 0), 'more above the line than below'),
    ...when((kind === 'sites') !== (entry.siteCount !== undefined), 'a count of sites where none belongs, or none'),
    ...when(siteCount < sites.length || siteCount > (measure.sites?.count ?? 0), 'count of sites does not fit'),
    ...sites.flatMap((name) => when(!measure.sites?.named.includes(name), `no site ${name}`)),
    ...when((kind === 'milestones') !== (entry.milestones !== undefined), 'nodes where none belong, or none'),
    ...milestones.flatMap((key) => when(!measure.milestones?.some((each) => each.key === key), `no node ${key}`)),
    ...when(
      (entry.review === 'returned') !== (entry.reviewReason !== undefined),
      'returned without reason, or reverse',
    ),
  ];
}

function datesOf({ plan, items }: TownScenario): ScenarioDate[] {
  return [
    plan.startsOn,
    plan.endsOn,
    ...items.flatMap((item) => [item.dueOn, ...item.progress.map((each) => each.asOf)]),
  ];
}

function hasRole(people: ScenarioPerson[], key: string, role: ScenarioPerson['roles'][number]): boolean {
  return people.some((each) => each.key === key && each.roles.includes(role));
}

function sum(weighted: { weight: number }[]): number {
  return weighted.reduce((total, { weight }) => total + weight, 0);
}

function repeated<T>(what: string, list: readonly T[], keyOf: (each: T) => string): string[] {
  const keys = list.map(keyOf);
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))].map((key) => `${what} ${key} twice`);
}

function when(wrong: boolean, problem: string): string[] {
  return wrong ? [problem] : [];
}
