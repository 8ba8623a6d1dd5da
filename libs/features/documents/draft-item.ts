import { PlanItem, WorkPlan } from '@dajuan/database/plans';
import { PersonCard } from '@dajuan/database/people';
import { itemTitle } from '@dajuan/documents/item-title';
import { CalendarDate, isCalendarDate } from '@dajuan/domain/calendar';
import type { ReadItem } from '@dajuan/domain/prose';
import { measuresFromReading } from './measures-from-reading';
import { NamedDepartment, suggestDepartments } from './suggest-departments';

const LONGEST_THEME = 100;

/** What a draft is made in: the plan, and who could answer in this organisation. */
export interface Drafting {
  readonly plan: Pick<WorkPlan, 'orgId' | 'id' | 'startsOn' | 'endsOn'>;
  readonly departments: readonly NamedDepartment[];
  readonly leaders: readonly Pick<PersonCard, 'id' | 'name'>[];
  readonly newId: () => string;
}

/**
 * The item of a plan for what was read at a place, `position` from 1. Due with the plan where the text says nothing; an
 * item due before the plan starts has no start, so that a person looks at it. What the document says twice is set aside
 * as dropped.
 */
export function draftItem(read: ReadItem, position: number, { plan, departments, leaders, newId }: Drafting): PlanItem {
  const dueOn = read.due !== null && isCalendarDate(read.due) ? read.due : plan.endsOn;
  const { leadId, supportIds } = suggestDepartments(read.lead, read.support, departments);
  return {
    orgId: plan.orgId,
    id: newId(),
    planId: plan.id,
    position,
    state: read.duplicate ? 'dropped' : 'draft',
    title: itemTitle(read.quote) || `第${position}项`,
    theme: (read.section ?? '').slice(0, LONGEST_THEME),
    quote: read.quote,
    spanStart: read.start,
    spanEnd: read.end,
    sourceFile: null,
    sourceLine: null,
    readStatus: read.status,
    commitment: read.commitment,
    readLead: read.lead,
    readSupport: read.support,
    readLeader: read.leader,
    leadDepartmentId: leadId,
    supportDepartmentIds: [...supportIds],
    ownerId: null,
    leaderId: leaders.find(({ name }) => read.leader.includes(name))?.id ?? null,
    startsOn: startOf(plan.startsOn, dueOn),
    dueOn,
    measures: measuresFromReading(read, newId),
    amended: false,
    mergedIntoId: null,
    version: 1,
  };
}

function startOf(planStart: CalendarDate, dueOn: CalendarDate): CalendarDate | null {
  return planStart <= dueOn ? planStart : null;
}
