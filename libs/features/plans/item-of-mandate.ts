import { newId } from '@dajuan/database/connection';
import { Mandate } from '@dajuan/database/mandates';
import { WorkPlan } from '@dajuan/database/plans';
import { measureOf } from '@dajuan/domain/progress';
import { ConfirmableItem } from './task-of-item';

/** Whom an item from above is given to. */
export interface HandedOn {
  readonly planId: string;
  readonly leadDepartmentId: string;
  readonly supportDepartmentIds: readonly string[];
  readonly ownerId: string | null;
  readonly leaderId: string | null;
}

/** 专题 of tasks that came from above. */
export const THEME_FROM_ABOVE = '上级交办';

/** The item of the plan that a mandate becomes: its words are the sentence that promised it. */
export function itemOfMandate(
  { title, words, measure, startsOn, dueOn }: Mandate,
  { orgId, id: planId }: WorkPlan,
  { leadDepartmentId, supportDepartmentIds, ownerId, leaderId }: HandedOn,
  position: number,
): ConfirmableItem {
  return {
    ...{ orgId, id: newId(), planId, position, state: 'confirmed', title, theme: THEME_FROM_ABOVE },
    ...{ quote: words === '' ? title : words, spanStart: null, spanEnd: null, sourceFile: null, sourceLine: null },
    ...{ readStatus: 'planned', commitment: 'hard', readLead: [], readSupport: [], readLeader: [] },
    ...{ leadDepartmentId, supportDepartmentIds: [...supportDepartmentIds], ownerId, leaderId, startsOn, dueOn },
    measures: [measureOf({ id: newId(), ...measure })],
    ...{ amended: false, mergedIntoId: null, version: 1 },
  };
}
