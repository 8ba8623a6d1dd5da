import { MandateOrigin } from '@dajuan/database/mandates';
import { rolesFor, TaskFacts } from '@dajuan/database/tasks';
import { CalendarDate, dateInZone, WorkingCalendar } from '@dajuan/domain/calendar';
import { handBackUntil, Move, movesFor, refuseOwnEnd } from '@dajuan/domain/loop';
import { Principal } from '../http/principal';

/**
 * The moves somebody may make today; a task is handed back within its first working days, and what came from above is
 * cancelled there.
 */
export function movesNow(
  principal: Principal,
  facts: TaskFacts,
  origin: MandateOrigin | null,
  today: CalendarDate,
  calendar: WorkingCalendar,
): Move[] {
  if (facts.isArchived) return [];
  const until = handBackUntil(dateInZone(facts.assignedAt, principal.zone), facts.loop, calendar);
  const possible = movesFor(facts.task.state, rolesFor(principal, facts)).filter(
    (move) => refuseOwnEnd(move, null, origin !== null) === null,
  );
  return today > until ? possible.filter((move) => move !== 'hand_back') : possible;
}
