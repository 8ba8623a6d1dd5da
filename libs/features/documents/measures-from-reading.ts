import type { ReadItem, ReadMeasure } from '@dajuan/domain/prose';
import { Measure, measureOf } from '@dajuan/domain/progress';
import { recurrenceOf } from './recurrence-of';

/**
 * What an item that was read would be measured by: drafts for a person to look at, in the order of the text. What the
 * text leaves open stays open (a target that is not stated is null), so that it is asked for and not made up. Never
 * empty. `newId` makes the ids of measures, sites and milestones.
 */
export function measuresFromReading(item: ReadItem, newId: () => string): Measure[] {
  const goals = goalsOf(item);
  const counted = sitesAmong(item, goals);
  const sites = counted || item.sites.length > 0 ? [sitesMeasure(item, counted, newId)] : [];
  const others = goals.filter((goal) => goal !== counted).map((goal) => goalMeasure(item, goal, newId()));
  const measures = [...sites, ...others];
  return measures.length > 0 ? measures : [measureWithoutFigures(item, newId)];
}

/** A figure to be reached; `value` is null where the text only says how far it has come. */
interface Goal {
  readonly value: number | null;
  readonly read: ReadMeasure;
}

/**
 * The figures an item is to reach: its targets and rates; where it has none, the whole of which a part is done; then
 * what a report says was reached; then a growth or fall. A figure reached beside a target says nothing about the goal.
 */
function goalsOf(item: ReadItem): Goal[] {
  const of = (...roles: ReadMeasure['role'][]) => item.measures.filter(({ role }) => roles.includes(role));
  const stated = of('target');
  const rates = of('rate');
  const whole = of('base');
  const reached = of('actual');
  if (stated.length > 0) return [...stated, ...rates.filter(() => item.status !== 'done')].map(asGoal);
  if (whole.length > 0) return [...whole, ...rates].map(asGoal);
  if (rates.length + reached.length > 0) {
    const isReached = item.status === 'done';
    return [...reached.map((read) => (isReached ? asGoal(read) : { value: null, read })), ...rates.map(asGoal)];
  }
  return of('change').map(asGoal);
}

const asGoal = (read: ReadMeasure): Goal => ({ value: read.value, read });

/** Places that are finished one by one and can be ticked off: 12个老旧小区, 22个小区换届; not 5个社区食堂. */
const PLACE =
  /(?:小区|社区|居委会?|居民区|行政村|自然村|村居|村|街坊|点位|楼组|楼栋|路段|河道)(?:$|业委会|换届|改造|整治|创建|更新|综合|治理|建设|达标|提升|完成|完工|全部|实施|开展|的)/;
const PLACE_UNIT = /^[个处条幢栋]$/;

/** The goal that counts places, or, where places are named, the first whole number that is not less than the names. */
function sitesAmong(item: ReadItem, goals: readonly Goal[]): Goal | undefined {
  const enough = goals.filter(
    ({ value, read }) =>
      value !== null &&
      Number.isInteger(value) &&
      value > 0 &&
      value >= item.sites.length &&
      PLACE_UNIT.test(read.unit),
  );
  const byNoun = enough.find(({ read }) => PLACE.test(placeCounted(item, read)));
  return byNoun ?? (item.sites.length > 0 ? enough[0] : undefined);
}

/** What stands behind the figure, 老旧小区 in 改造12个老旧小区; where the figure is not written so, the noun as read. */
function placeCounted({ quote }: ReadItem, { value, unit, of }: ReadMeasure): string {
  const [, behind = ''] = quote.split(`${value}${unit}`, 2);
  const noun = /^[^\d，。；、：（）,;:()]+/.exec(behind)?.[0] ?? '';
  return PLACE.test(noun) ? noun : of;
}

/** Named or counted places, 南苑、北苑等9个小区: the count wins where fewer are named. */
function sitesMeasure(item: ReadItem, counted: Goal | undefined, newId: () => string): Measure {
  const names = [...new Set(item.sites)];
  return measureOf({
    id: newId(),
    type: 'sites',
    object: counted ? placeCounted(item, counted.read) : '点位',
    unit: counted?.read.unit ?? '个',
    entryMode: 'total',
    sites: { count: counted?.value ?? names.length, named: names.map((name) => ({ id: newId(), name })) },
  });
}

type Shape = Pick<Measure, 'type'> & Partial<Measure>;

interface GoalRule {
  readonly when: (read: ReadMeasure) => boolean;
  readonly shape: (read: ReadMeasure, value: number | null) => Shape;
}

const isShare = ({ unit }: ReadMeasure) => unit === '%' || unit === '％';
/** Money and marks are a level that is reported as it stands; what is made one by one is added up. */
const LEVEL_UNIT = /^(?:元|美元|分|‰|微克\/立方米|名|位次|个?百分点)$/;

/** How a figure becomes a measure: the first rule that fits. */
const goalRules: readonly GoalRule[] = [
  { when: ({ role, value }) => role === 'change' || value < 0, shape: changeShape },
  {
    when: (read) => isShare(read) && read.value <= 100,
    shape: (read, value) => ({
      type: 'ratio',
      unit: '%',
      target: value === null ? null : Number(`${value}e-2`), // 46.8 / 100 would not be 0.468
      ratioBound: read.value === 0 ? 'ceiling' : ratioBounds[read.bound],
    }),
  },
  {
    when: ({ bound, value }) => bound === 'at_most' || value === 0,
    shape: (_, value) => ({ type: 'ceiling', target: value }),
  },
  {
    when: ({ bound, unit }) => bound === 'at_least' && unit === '分',
    shape: (_, value) => ({ type: 'floor', target: value }),
  },
  {
    when: (read) => isShare(read) || LEVEL_UNIT.test(read.unit),
    shape: (_, value) => ({ type: 'level', target: value }),
  },
  { when: () => true, shape: (_, value) => ({ type: 'cumulative', target: value, entryMode: 'increment' }) },
];

const ratioBounds = { exact: 'level', about: 'level', at_least: 'floor', at_most: 'ceiling' } as const;

/** A growth or fall is reported as the percentage it is; a fall by its size, so that more of it is better. */
function changeShape({ of, value }: ReadMeasure): Shape {
  return { type: 'level', object: `${of}${value < 0 ? '降幅' : '增幅'}`, target: Math.abs(value) };
}

function goalMeasure(item: ReadItem, { read, value }: Goal, id: string): Measure {
  const recurrence = recurrenceOf(item, read);
  if (recurrence) {
    return measureOf({ id, type: 'recurring', object: read.of, unit: read.unit, entryMode: 'increment', recurrence });
  }
  const rule = goalRules.find(({ when }) => when(read))!;
  return measureOf({ id, object: read.of, unit: read.unit || null, ...rule.shape(read, value) });
}

/** 动态清零: what is open is cleared again and again. */
const KEPT_AT_ZERO = /动态清零/;

/** Without figures: what is kept at zero as such; documents to be issued as nodes, one end as yes or no, the rest as words until somebody says more. */
function measureWithoutFigures(item: ReadItem, newId: () => string): Measure {
  if (KEPT_AT_ZERO.test(item.quote)) return measureOf({ id: newId(), type: 'dynamic_zero', unit: '件' });
  if (item.kind !== 'milestone') return measureOf({ id: newId(), type: 'unquantified' });
  if (item.documents.length < 2) return measureOf({ id: newId(), type: 'binary', object: item.documents[0] ?? '' });
  return measureOf({
    id: newId(),
    type: 'milestones',
    milestones: item.documents.map((title) => ({ id: newId(), title, weight: 1, dueOn: null })),
  });
}
