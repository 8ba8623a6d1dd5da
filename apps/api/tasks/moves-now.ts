import { rolesFor, TaskFacts } from '@dajuan/database/tasks';
import { CalendarDate, dateInZone, WorkingCalendar } from '@dajuan/domain/calendar';
import { handBackUntil, Move, movesFor } from '@dajuan/domain/loop';
import { Principal } from '../http/principal';

/** The moves somebody may make today; a task is handed back within its first working days. */
export function movesNow(
  principal: Principal,
  facts: TaskFacts,
  today: CalendarDate,
  calendar: WorkingCalendar,
): Move[] {
  if (facts.isArchived) return [];
  const until = handBackUntil(dateInZone(facts.assignedAt, principal.zone), facts.loop, calendar);
  const possible = movesFor(facts.task.state, rolesFor(principal, facts));
  return today > until ? possible.filter((move) => move !== 'hand_back') : possible;
}
