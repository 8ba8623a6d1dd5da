import { ProgressUpdateCard } from '@dajuan/database/progress';
import { TaskFacts } from '@dajuan/database/tasks';

/** An update of a target since replaced speaks for the one in its place, as the task's ledger has it. */
export function forTargetInForce(update: ProgressUpdateCard, { ledger }: TaskFacts): ProgressUpdateCard {
  const entry = ledger.find(({ id }) => id === update.id);
  return { ...update, targetId: entry?.measureId ?? update.targetId };
}
