import { rolesFor, TaskFacts, TaskStepFact } from '@dajuan/database/tasks';
import { CalendarDate, dateInZone } from '@dajuan/domain/calendar';
import { refuseUrging } from '@dajuan/domain/loop';
import { Principal } from '../http/principal';

/** Whether somebody may urge the task today, going by what has happened to it. */
export function mayUrge(
  principal: Principal,
  facts: TaskFacts,
  steps: readonly TaskStepFact[],
  today: CalendarDate,
): boolean {
  const isUrgedToday = steps.some(({ kind, at }) => kind === 'urging' && dateInZone(at, principal.zone) === today);
  const asked = { state: facts.task.state, roles: rolesFor(principal, facts), isUrgedToday };
  return !facts.isArchived && refuseUrging(asked) === null;
}
