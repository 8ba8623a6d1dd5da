import { parseCalendarDate } from '@dajuan/domain/calendar';
import { EntryFields, ListFields } from '@dajuan/features/lists';
import { EntryRequest } from './entry.dto';
import { ListRequest } from './list.dto';

/** What a request leaves out of an entry is not said. Throws InvalidCalendarDate. */
export function entryFrom(body: EntryRequest): EntryFields {
  return {
    title: body.title,
    ...{ parentId: body.parentId ?? null, number: body.number ?? '', detail: body.detail ?? '' },
    ...{ departmentId: body.departmentId ?? null, holder: body.holder ?? '', level: body.level ?? null },
    ...{ year: body.year ?? null, quantity: body.quantity ?? null, unit: body.unit ?? '', points: body.points ?? null },
    dueOn: body.dueOn ? parseCalendarDate(body.dueOn) : null,
  };
}

export function listFrom(body: ListRequest): ListFields {
  const { name, ownerDepartmentId, holder, scope, year, planId, isAtLeast, isRestricted } = body;
  const { statedEntries, statedSections, statedPoints, countExplanation, template, grades } = body;
  return {
    ...{ name, ownerDepartmentId, holder, scope, year, planId, isAtLeast, isRestricted },
    ...{ statedEntries, statedSections, statedPoints, countExplanation, template },
    grades: grades.map(({ key, name: grade, awardedBy }) => ({ key, name: grade, awardedBy })),
  };
}
