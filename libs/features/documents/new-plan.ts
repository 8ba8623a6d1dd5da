import type { Document } from '@dajuan/database/documents';
import type { WorkPlan } from '@dajuan/database/plans';
import { parseCalendarDate } from '@dajuan/domain/calendar';
import { defaultPlanRules } from '@dajuan/domain/progress';

/** A plan runs over the whole calendar year until somebody says otherwise. */
export const planTerm = (year: number): Pick<WorkPlan, 'startsOn' | 'endsOn'> => ({
  startsOn: parseCalendarDate(`${year}-01-01`),
  endsOn: parseCalendarDate(`${year}-12-31`),
});

/** A draft over the whole calendar year, by the default rules. */
export function newPlan(
  { orgId, id: documentId, title, year }: Pick<Document, 'orgId' | 'id' | 'title' | 'year'>,
  id: string,
  createdAt: Date,
): WorkPlan {
  return {
    ...{ orgId, id, documentId, title, year, ...planTerm(year), createdAt },
    ...{ state: 'draft', rules: defaultPlanRules, version: 1 },
    ...{ confirmedBy: null, confirmedAt: null, archivedBy: null, archivedAt: null },
  };
}
