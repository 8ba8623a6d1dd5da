import { MandateOrigin } from '@dajuan/database/mandates';
import { rolesFor, TaskFacts } from '@dajuan/database/tasks';
import { CalendarDate } from '@dajuan/domain/calendar';
import { refuseOwnTarget, RequestKind, requestsFor } from '@dajuan/domain/loop';
import { targetFigure } from '@dajuan/domain/progress';
import { Principal } from '../http/principal';

/** What may be asked for about the task today, without what the task could not be given anyway. */
export function askableNow(
  principal: Principal,
  facts: TaskFacts,
  origin: MandateOrigin | null,
  today: CalendarDate,
): RequestKind[] {
  if (facts.isArchived) return [];
  const isPossible: Readonly<Record<RequestKind, boolean>> = {
    coordination: true,
    extension: today <= facts.task.dueOn && (origin === null || facts.task.dueOn < origin.dueOn),
    target_change:
      refuseOwnTarget(origin !== null) === null && facts.measures.some((measure) => targetFigure(measure) !== null),
  };
  return requestsFor(facts.task.state, rolesFor(principal, facts)).filter((kind) => isPossible[kind]);
}
