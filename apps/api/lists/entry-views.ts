import { answersFor, EntryCard, keepsList, ListCard } from '@dajuan/database/lists';
import { CalendarDate } from '@dajuan/domain/calendar';
import { kindOf, movesOf } from '@dajuan/domain/lists';
import { Principal } from '../http/principal';
import { EntryView } from './entry.dto';
import { isOverdue } from './list-views';

/** An entry with what the asker may do to it now. */
export function entryView(card: EntryCard, list: ListCard, principal: Principal, today: CalendarDate): EntryView {
  const { position: _position, steps, links, tasks, ...entry } = card;
  const isKeeper = keepsList(principal, { ownerDepartmentId: list.owner?.id ?? null });
  const departmentId = entry.department?.id ?? null;
  const isTheirs = answersFor(principal, departmentId) || (departmentId === null && isKeeper);
  const flow = entry.isSection ? 'kept' : kindOf(list.kind).flow;
  return {
    ...entry,
    isOverdue: isOverdue(entry, today),
    moves: movesOf(flow, entry.state, { isOffice: principal.roles.includes('supervisor'), isTheirs }),
    links: [...links],
    tasks: [...tasks],
    steps: steps.map((step) => ({ ...step, at: step.at.toISOString(), files: [...step.files] })),
  };
}

/** Headings in the list's order, each before what stands under it; what stands under none comes first. */
export function inReadingOrder<Entry extends { id: string; parentId: string | null; isSection: boolean }>(
  entries: readonly Entry[],
): Entry[] {
  const under = (parentId: string | null) => entries.filter((entry) => !entry.isSection && entry.parentId === parentId);
  const sections = entries.filter(({ isSection }) => isSection);
  return [...under(null), ...sections.flatMap((section) => [section, ...under(section.id)])];
}
