import type { PlanItem } from '@dajuan/database/plans';
import type { PersonCard } from '@dajuan/database/people';
import { itemTitle } from '@dajuan/documents/item-title';
import { isCalendarDate } from '@dajuan/domain/calendar';
import { type Measure, measureOf } from '@dajuan/domain/progress';
import type { SheetRole, SheetRow } from '@dajuan/domain/prose/sheets';
import { type Drafting, draftItem } from '../draft-item';
import { departmentMeant } from '../suggest-departments';
import { type NamedPerson, personMeant } from './person-meant';
import type { SheetProblem } from './sheet-problems';

/** What a row is drafted in: beside what every draft wants, everybody who works here, and the columns' roles. */
export interface SheetDrafting extends Drafting {
  readonly people: readonly PersonCard[];
  readonly roles: readonly SheetRole[];
}

/** A row as the item it would be, and what is doubtful about it. */
export interface DraftedRow {
  readonly item: PlanItem;
  readonly problems: readonly SheetProblem[];
}

const LONGEST_TITLE = 60;

/** Quote and place in the document are the caller's to say; `position` from 1. */
export function draftSheetRow(row: SheetRow, position: number, drafting: SheetDrafting): DraftedRow {
  const draft = draftItem(row.read, position, { ...drafting, leaders: [] });
  const lead = draft.leadDepartmentId;
  const leaders = drafting.people.filter(({ roles }) => roles.includes('leader'));
  const owner = meant(row.owner, 'owner', drafting.people, lead, drafting.roles);
  const leader = meant(row.read.leader, 'leader', leaders, null, drafting.roles);
  const starts = row.startsOn !== null && isCalendarDate(row.startsOn) ? row.startsOn : draft.startsOn;
  const item: PlanItem = {
    ...draft,
    title: itemTitle(row.written.title ?? '') || draft.title,
    ownerId: owner.id,
    leaderId: leader.id,
    startsOn: starts !== null && draft.dueOn !== null && starts > draft.dueOn ? null : starts,
    measures: withMilestones(draft.measures, row, drafting.newId),
  };
  return {
    item,
    problems: [...row.problems, ...unknownDepartments(row, drafting), ...owner.problems, ...leader.problems],
  };
}

function meant(
  names: readonly string[],
  role: 'owner' | 'leader',
  people: readonly NamedPerson[],
  leadId: string | null,
  roles: readonly SheetRole[],
): { id: string | null; problems: SheetProblem[] } {
  const [words] = names;
  if (words === undefined) return { id: null, problems: [] };
  const found = personMeant(words, people, leadId);
  if (found !== null && found !== 'several') return { id: found.id, problems: [] };
  const code = found === null ? 'unknown_person' : 'several_people';
  return { id: null, problems: [{ code, column: roles.indexOf(role), words }] };
}

function unknownDepartments({ read }: SheetRow, { departments, roles }: SheetDrafting): SheetProblem[] {
  return (['lead', 'support'] as const).flatMap((role) =>
    read[role]
      .filter((name) => departmentMeant(name, departments) === null)
      .map((words) => ({ code: 'unknown_department' as const, column: roles.indexOf(role), words })),
  );
}

/** Nodes stand beside what is counted; where nothing is, they are what the item is measured by. */
function withMilestones(measures: readonly Measure[], row: SheetRow, newId: () => string): Measure[] {
  if (row.milestones.length === 0) return [...measures];
  const nodes = measureOf({
    id: newId(),
    type: 'milestones',
    milestones: row.milestones.map(({ title, dueOn }) => ({
      id: newId(),
      title: title.slice(0, LONGEST_TITLE),
      weight: 1,
      dueOn: dueOn !== null && isCalendarDate(dueOn) ? dueOn : null,
    })),
  });
  return row.read.measures.length === 0 ? [nodes] : [...measures, nodes];
}
