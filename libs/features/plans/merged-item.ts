import { PlanItem, PlanItemChanges } from '@dajuan/database/plans';
import { shownText } from '@dajuan/documents/shown-text';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Refusal } from '@dajuan/domain/errors';
import { Measure } from '@dajuan/domain/progress';
import { planRefusal } from './plan-refusals';

const FARTHEST_APART = 20_000;
const MOST_MEASURES = 50;

/** Why these items cannot become one, or null. */
export function refuseMerge(items: readonly PlanItem[]): Refusal | null {
  if (items.length < 2) return planRefusal('merge_needs_two', 'itemIds');
  const { spanStart, spanEnd } = unitedSpan(items);
  if (spanStart !== null && spanEnd !== null && spanEnd - spanStart > FARTHEST_APART) {
    return planRefusal('items_too_far_apart', 'itemIds');
  }
  const measures = items.reduce((sum, item) => sum + item.measures.length, 0);
  return measures > MOST_MEASURES ? planRefusal('too_many_measures', 'itemIds') : null;
}

/**
 * What the first item becomes when the others join it: everything the document says from the first word of any to the
 * last, all measures, all names; who answers is the first that says so, and it is due when the last of them is. `body`
 * is the document, null where none is kept. Measures that come over are given ids of their own: those of the dropped
 * items stay as they were.
 */
export function mergedItem(items: readonly PlanItem[], body: string | null, newId: () => string): PlanItemChanges {
  const [first, ...others] = items;
  const all = <Value>(values: (item: PlanItem) => readonly Value[]) => [...new Set(items.flatMap(values))];
  const firstGiven = <Key extends keyof PlanItem>(key: Key) =>
    items.map((item) => item[key]).find((value) => value !== null);
  const leadDepartmentId = firstGiven('leadDepartmentId') ?? null;
  const span = unitedSpan(items);
  const dueOn = latestOf(items.flatMap((item) => item.dueOn ?? []));
  const startsOn = first?.startsOn ?? null;
  return {
    ...span,
    quote: textOf(items, span, body),
    readLead: all((item) => item.readLead),
    readSupport: all((item) => item.readSupport),
    readLeader: all((item) => item.readLeader),
    leadDepartmentId,
    supportDepartmentIds: all((item) => item.supportDepartmentIds).filter((id) => id !== leadDepartmentId),
    startsOn: startsOn && dueOn && startsOn > dueOn ? null : startsOn,
    dueOn,
    ownerId: firstGiven('ownerId') ?? null,
    leaderId: firstGiven('leaderId') ?? null,
    measures: [
      ...(first?.measures ?? []),
      ...others.flatMap((item) => item.measures.map((measure) => withNewIds(measure, newId))),
    ],
  };
}

function latestOf(days: readonly CalendarDate[]): CalendarDate | null {
  return days.reduce<CalendarDate | null>((last, day) => (last && last > day ? last : day), null);
}

type Span = Pick<PlanItem, 'spanStart' | 'spanEnd'>;

/** From the first start to the last end; items that were not read from the document have no part in it. */
function unitedSpan(items: readonly PlanItem[]): Span {
  const starts = items.flatMap(({ spanStart }) => (spanStart === null ? [] : [spanStart]));
  const ends = items.flatMap(({ spanEnd }) => (spanEnd === null ? [] : [spanEnd]));
  if (starts.length === 0 || ends.length === 0) return { spanStart: null, spanEnd: null };
  return { spanStart: Math.min(...starts), spanEnd: Math.max(...ends) };
}

function textOf(items: readonly PlanItem[], { spanStart, spanEnd }: Span, body: string | null): string {
  if (body !== null && spanStart !== null && spanEnd !== null) return shownText(body, spanStart, spanEnd);
  return items.flatMap(({ quote }) => (quote === '' ? [] : [quote])).join('\n');
}

function withNewIds(measure: Measure, newId: () => string): Measure {
  const renewed = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, id: newId() }));
  return {
    ...measure,
    id: newId(),
    milestones: renewed(measure.milestones),
    stages: renewed(measure.stages),
    components: renewed(measure.components),
    sites: measure.sites && { ...measure.sites, named: renewed(measure.sites.named) },
  };
}
