import { CalendarDate } from '@dajuan/domain/calendar';
import { EntryMode, Measure, MeasureType, RatioBound } from '@dajuan/domain/progress';
import { BulkEdit, ItemEdit } from '@dajuan/features/plans';
import { BulkEditRequest, EditPlanItemRequest, MeasureFields } from './plan.dto';

/**
 * The words and days of these requests have been checked by their DTO: days for their form only, the rules do the rest.
 * Null where a field cannot be empty says no more than leaving it out.
 */
export function itemEditFrom({ version: _version, startsOn, dueOn, measures, ...edit }: EditPlanItemRequest): ItemEdit {
  return {
    ...edit,
    title: edit.title ?? undefined,
    theme: edit.theme ?? undefined,
    commitment: edit.commitment ?? undefined,
    supportDepartmentIds: edit.supportDepartmentIds ?? undefined,
    startsOn: day(startsOn),
    dueOn: day(dueOn),
    measures: measures?.map(measureFrom),
  };
}

export function bulkEditFrom({ itemIds: _itemIds, dueOn, ...edit }: BulkEditRequest): BulkEdit {
  return { ...edit, dueOn: day(dueOn) };
}

/** What may be null may also have been left out of the request. */
function measureFrom(fields: MeasureFields): Measure {
  const { milestones, sites, range, components, recurrence, periodTargets } = fields;
  return {
    ...fields,
    type: fields.type as MeasureType,
    entryMode: fields.entryMode as EntryMode,
    ratioBound: (fields.ratioBound ?? null) as RatioBound | null,
    unit: fields.unit ?? null,
    baseline: fields.baseline ?? null,
    target: fields.target ?? null,
    sites: sites ?? null,
    range: range ?? null,
    components: (components ?? []).map((component) => ({
      ...component,
      weights: component.weights.map((weight) => ({ ...weight, from: weight.from as CalendarDate })),
    })),
    recurrence: recurrence ?? null,
    milestones: milestones.map((milestone) => ({ ...milestone, dueOn: day(milestone.dueOn) ?? null })),
    periodTargets: periodTargets.map((period) => ({ ...period, dueOn: period.dueOn as CalendarDate })),
  };
}

function day<Given extends string | null | undefined>(text: Given) {
  return text as Exclude<Given, string> | CalendarDate;
}
