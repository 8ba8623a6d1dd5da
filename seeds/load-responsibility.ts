import { Transaction } from '@dajuan/database/connection';
import { loadHandOvers } from './load-hand-overs';
import { LoadedTasks, LoadingFrame } from './loading-frame';
import { TownScenario } from './town-scenario';

/** Writes who answers for what besides what the tasks themselves say. */
export async function loadResponsibility(
  tx: Transaction,
  { responsibility, items }: TownScenario,
  tasks: LoadedTasks,
  frame: LoadingFrame,
): Promise<void> {
  if (!responsibility) return;
  await loadHandOvers(tx, responsibility.handOvers, items, tasks, frame);
}
