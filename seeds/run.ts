import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { projectRoot } from '@dajuan/config/project-root';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { commandAct, tellAct, Transaction } from '@dajuan/database/connection';
import { dateInZone } from '@dajuan/domain/calendar';
import { publishedNotices } from './calendar/published-notices';
import { readDistrictScenario } from './district-scenario';
import { LoadedTown } from './district-frame';
import { loadDistrict } from './load-district';
import { DemonstrationUser, loadOrganisation } from './load-organisation';
import { ListsScenario, readListsScenario } from './list-scenario';
import { loadLists } from './load-lists';
import { loadPlan } from './load-plan';
import { readTownScenario, TownScenario } from './town-scenario';

export type { DemonstrationUser } from './load-organisation';

/** The fictional town first: its people are the ones a newcomer logs in as. */
const FOLDERS = ['seeds/demo', 'seeds/towns'];
const LISTS = 'seeds/lists';

/** The district above it, with its other towns. */
const DISTRICT = 'seeds/district/binhe.json';

/**
 * Loads the demonstration into an empty database, in one transaction: all of it is there afterwards, or none. Dates of
 * the fictional town are counted from `now`. Answers who can log in, with the passwords made here and kept nowhere.
 */
export async function seedDemonstration(
  dataSource: DataSource,
  now: Date = new Date(),
): Promise<readonly DemonstrationUser[]> {
  const scenarios = FOLDERS.flatMap((folder) => scenariosIn(join(projectRoot(), folder)));
  return dataSource.transaction(async (tx) => {
    await tellAct(tx, commandAct('seed'));
    await loadNotices(tx);
    const calendar = await new HolidayCalendars().calendar(tx);
    const users: DemonstrationUser[] = [];
    let first: LoadedTown | undefined;
    for (const plans of byOrganisation(scenarios)) {
      const { organisation } = plans[0]!;
      const town = await loadOrganisation(tx, plans[0]!);
      first ??= { ...town, name: organisation.name };
      users.push(...town.users);
      const today = dateInZone(now, organisation.zone);
      const frame = { ...town, today, calendar, now };
      for (const scenario of plans) await loadPlan(tx, scenario, frame);
      const lists = listsOf(organisation.key);
      if (lists) await loadLists(tx, lists, await itemIds(tx, plans, town.orgId), frame);
    }
    const today = dateInZone(now, first!.zone);
    const district = readDistrictScenario(JSON.parse(readFileSync(join(projectRoot(), DISTRICT), 'utf8')));
    return [...users, ...(await loadDistrict(tx, district, first!, { today, calendar, now }))];
  });
}

/** The holiday notices that came with this version; loading them again changes nothing. */
export async function loadNotices(tx: Transaction): Promise<void> {
  const calendars = new HolidayCalendars();
  for (const notice of publishedNotices) await calendars.save(tx, notice);
}

function scenariosIn(folder: string): TownScenario[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => readTownScenario(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}

/** Those of one organisation; undefined where it has no file of them. */
function listsOf(organisation: string): ListsScenario | undefined {
  const folder = join(projectRoot(), LISTS);
  const files = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown);
  return files.map(readListsScenario).find((lists) => lists.organisation === organisation);
}

/** The plan items just loaded, by the keys of their scenarios; titles are unique in an organisation. */
async function itemIds(
  tx: Transaction,
  plans: readonly TownScenario[],
  orgId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; title: string }[] = await tx.query('SELECT id, title FROM plan_item WHERE org_id = $1', [
    orgId,
  ]);
  const ids = new Map(rows.map(({ id, title }) => [title, id]));
  return new Map(plans.flatMap(({ items }) => items.map(({ key, title }) => [key, ids.get(title)!] as const)));
}

/** Scenarios of one organisation together, in the order in which the organisations first appear. */
function byOrganisation(scenarios: readonly TownScenario[]): TownScenario[][] {
  const groups = new Map<string, TownScenario[]>();
  for (const scenario of scenarios) {
    const { key } = scenario.organisation;
    groups.set(key, [...(groups.get(key) ?? []), scenario]);
  }
  return [...groups.values()];
}
