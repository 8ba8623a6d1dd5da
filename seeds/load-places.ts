import { AreaPlacingStore, AreaStore } from '@dajuan/database/areas';
import { newId, Transaction } from '@dajuan/database/connection';
import { MasterStore, TaskMasterStore } from '@dajuan/database/masters';
import { TaskStateStore } from '@dajuan/database/tasks';
import { Site } from '@dajuan/database/tasks/site.entity';
import { Target } from '@dajuan/database/tasks/target.entity';
import { In } from 'typeorm';
import { LoadedTasks, LoadingFrame } from './loading-frame';
import { ScenarioArea, ScenarioMaster, ScenarioPlace } from './responsibility-scenario';

type Ids = ReadonlyMap<string, string>;

/** Writes the tree of areas; answers their ids by key. */
export async function loadAreas(tx: Transaction, areas: readonly ScenarioArea[], frame: LoadingFrame): Promise<Ids> {
  const ids = new Map(areas.map(({ key }) => [key, newId()]));
  for (const [position, { key, kind, name, parent, owner }] of areas.entries()) {
    await new AreaStore().insert(tx, {
      ...{ orgId: frame.orgId, id: ids.get(key)!, kind, name, position, version: 1 },
      ...{ parentId: parent && ids.get(parent)!, ownerId: owner && frame.people.get(owner)! },
    });
  }
  return ids;
}

/** Writes the masters of a year; answers their ids by key. */
export async function loadMasters(
  tx: Transaction,
  masters: readonly ScenarioMaster[],
  year: number,
  { orgId }: LoadingFrame,
): Promise<Ids> {
  const ids = new Map(masters.map(({ key }) => [key, newId()]));
  for (const [position, { key, ...fields }] of masters.entries()) {
    await new MasterStore().insert(tx, { orgId, id: ids.get(key)!, ...fields, year, position, version: 1 });
  }
  return ids;
}

/** Places one task: its contact, its areas, the masters it answers, where its sites lie. */
export async function loadPlace(
  tx: Transaction,
  { item, contact, areas = [], masters = [], sites = [] }: ScenarioPlace,
  known: { readonly tasks: LoadedTasks; readonly areas: Ids; readonly masters: Ids },
  { orgId, people }: LoadingFrame,
): Promise<void> {
  const taskId = known.tasks.get(item)!;
  const placing = new AreaPlacingStore();
  if (contact !== undefined) await new TaskStateStore().name(tx, taskId, 'contact', people.get(contact)!);
  await placing.setTask(
    tx,
    orgId,
    taskId,
    areas.map((key) => known.areas.get(key)!),
  );
  await new TaskMasterStore().set(
    tx,
    taskId,
    masters.map(({ master, number, text }, position) => ({
      ...{ orgId, id: newId(), taskId, masterId: known.masters.get(master)!, number, text, position },
    })),
  );
  const targets = await tx.getRepository(Target).findBy({ taskId });
  const named = await tx.getRepository(Site).findBy({ targetId: In(targets.map(({ id }) => id)) });
  const idOf = new Map(named.map(({ id, name }) => [name, id]));
  await placing.setSites(
    tx,
    orgId,
    sites.map(({ site, area }) => ({ siteId: idOf.get(site)!, areaId: known.areas.get(area)! })),
  );
}
