import { Transaction } from '@dajuan/database/connection';
import { loadGroups } from './load-groups';
import { loadHandOvers } from './load-hand-overs';
import { loadAreas, loadMasters, loadPlace } from './load-places';
import { LoadedTasks, LoadingFrame } from './loading-frame';
import { TownScenario } from './town-scenario';

/** Writes who answers for what besides what the tasks themselves say; `year` is that of the plan. */
export async function loadResponsibility(
  tx: Transaction,
  { responsibility, items }: TownScenario,
  { tasks, year }: { readonly tasks: LoadedTasks; readonly year: number },
  frame: LoadingFrame,
): Promise<void> {
  if (!responsibility) return;
  const areas = await loadAreas(tx, responsibility.areas, frame);
  const masters = await loadMasters(tx, responsibility.masters, year, frame);
  for (const place of responsibility.places) await loadPlace(tx, place, { tasks, areas, masters }, frame);
  await loadGroups(tx, responsibility.groups, tasks, frame);
  await loadHandOvers(tx, responsibility.handOvers, items, tasks, frame);
}
