import { newId, Transaction } from '@dajuan/database/connection';
import { HandOverStore } from '@dajuan/database/hand-overs';
import { instantAt } from '@dajuan/domain/calendar';
import { LoadedTasks, LoadingFrame } from './loading-frame';
import { ScenarioHandOver } from './responsibility-scenario';
import { resolveDate } from './scenario-date';
import { ScenarioItem } from './town-scenario';

/** Writes hand-overs that took effect: drawn up in the morning, signed by everybody in the afternoon. */
export async function loadHandOvers(
  tx: Transaction,
  handOvers: readonly ScenarioHandOver[],
  items: readonly ScenarioItem[],
  tasks: LoadedTasks,
  { orgId, people, today, calendar, zone }: LoadingFrame,
): Promise<void> {
  const store = new HandOverStore();
  for (const { on, giver, witness, note, lines } of handOvers) {
    const day = resolveDate(on, today, calendar);
    const [giverId, witnessId] = [people.get(giver)!, people.get(witness)!];
    const handOverId = newId();
    const signedAt = instantAt(day, '15:00', zone);
    await store.insert(
      tx,
      { orgId, id: handOverId, giverId, witnessId, note, drawnBy: giverId, drawnAt: instantAt(day, '09:00', zone) },
      lines.map(({ kind, item, to }, position) => ({
        ...{ orgId, id: newId(), handOverId, position, kind, title: items.find(({ key }) => key === item)!.title },
        ...{ subjectId: tasks.get(item)!, taskId: tasks.get(item)!, successorId: people.get(to)! },
      })),
    );
    const receivers = [...new Set(lines.map(({ to }) => people.get(to)!))];
    const signed = { orgId, handOverId, signedAt };
    await store.sign(tx, [
      { ...signed, id: newId(), part: 'giver', personId: giverId },
      ...receivers.map((personId) => ({ ...signed, id: newId(), part: 'receiver' as const, personId })),
      { ...signed, id: newId(), part: 'witness', personId: witnessId },
    ]);
    const end = { outcome: 'done', reason: '', lapsedLineIds: [], endedBy: witnessId, endedAt: signedAt } as const;
    await store.end(tx, { orgId, id: newId(), handOverId, ...end, lapsedLineIds: [] });
  }
}
