import { PlanItem, WorkPlan } from '@dajuan/database/plans';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Refusal } from '@dajuan/domain/errors';
import { Measure, refuseMeasure } from '@dajuan/domain/progress';
import { planRefusal } from './plan-refusals';

export type AskedItem = Pick<PlanItem, 'state' | 'leadDepartmentId' | 'startsOn' | 'dueOn' | 'measures'>;

/**
 * What stands between an item and confirming its plan, in the order of its card; empty when nothing does. Of each measure
 * the first objection is told, at a path such as `measures.0.target`. Only drafts have problems.
 */
export function problemsOfItem(item: AskedItem, plan: Pick<WorkPlan, 'startsOn'>): Refusal[] {
  if (item.state !== 'draft') return [];
  return [
    ...(item.leadDepartmentId === null ? [planRefusal('lead_missing', 'leadDepartmentId')] : []),
    ...problemsOfDates(startOf(item, plan), item.dueOn),
    ...(item.measures.length === 0 ? [planRefusal('measure_missing', 'measures')] : []),
    ...item.measures.flatMap(problemsOfMeasure),
  ];
}

/** An item without a start of its own starts with its plan. */
export function startOf(item: Pick<PlanItem, 'startsOn'>, plan: Pick<WorkPlan, 'startsOn'>): CalendarDate {
  return item.startsOn ?? plan.startsOn;
}

function problemsOfDates(startsOn: CalendarDate, dueOn: CalendarDate | null): Refusal[] {
  if (dueOn === null) return [planRefusal('due_missing', 'dueOn')];
  return startsOn > dueOn ? [planRefusal('due_before_start', 'dueOn')] : [];
}

function problemsOfMeasure(measure: Measure, index: number): Refusal[] {
  const refusal = refuseMeasure(measure) ?? refuseSiteNames(measure);
  return refusal ? [{ ...refusal, field: `measures.${index}.${refusal.field}` }] : [];
}

/** Sites are told apart by their names. */
function refuseSiteNames({ sites }: Measure): Refusal | null {
  const names = sites?.named.map(({ name }) => name) ?? [];
  return new Set(names).size === names.length ? null : planRefusal('site_name_repeated', 'sites.named');
}
