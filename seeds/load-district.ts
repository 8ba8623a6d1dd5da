import { Transaction } from '@dajuan/database/connection';
import { establishOrganisation, hashPassword, makePassword } from '@dajuan/database/people';
import { DistrictFrame, LoadedTown } from './district-frame';
import { DistrictPerson, DistrictScenario } from './district-scenario';
import { enterOrganisation } from './enter-organisation';
import { loadMandate } from './load-mandate';
import { DemonstrationUser, loadOrganisation } from './load-organisation';
import { loadPlan } from './load-plan';
import { publishMonths } from './publish-months';
import { scenarioOf } from './small-town';

/**
 * Gives the district above the fictional town its people, towns beside it, what they published, and an item it gave to
 * some of them. Answers who of the district can log in; in its small towns nobody does.
 */
export async function loadDistrict(
  tx: Transaction,
  scenario: DistrictScenario,
  own: LoadedTown,
  frame: DistrictFrame,
): Promise<DemonstrationUser[]> {
  const { name, zone, departments, people } = scenario.district;
  const users = people.map((person) => userOf(name, person));
  const accounts = await Promise.all(
    users.map(async ({ login, password }) => ({
      ...{ login, passwordHash: await hashPassword(password), mustChangePassword: false },
    })),
  );
  const newPeople = people.map(({ position, ...person }, index) => ({
    ...{ name: person.name, department: person.department, roles: person.roles },
    ...{ jobTitle: position, email: null, account: accounts[index]! },
  }));
  const placed = { name, kind: 'district', district: null, zone, departments, people: newPeople } as const;
  const district = await establishOrganisation(tx, placed);
  const towns: LoadedTown[] = [];
  for (const town of scenario.towns) {
    const small = scenarioOf(town, scenario);
    const loaded = { ...(await loadOrganisation(tx, small, [])), name: town.name };
    await loadPlan(tx, small, { ...loaded, ...frame });
    towns.push(loaded);
  }
  const supervisorId = district.people[people.findIndex(({ roles }) => roles.includes('supervisor'))]!;
  const above = { orgId: district.orgId, name, zone, supervisorId, supervisor: users[0]!.name };
  const all = [own, ...towns];
  await loadMandate(tx, scenario.mandate, above, all, frame);
  const monthsOf = new Map(scenario.towns.map((town) => [town.name, town.publishedMonthsAgo]));
  for (const town of all) {
    const months = monthsOf.get(town.name) ?? scenario.ownPublishedMonthsAgo;
    await publishMonths(tx, above, town, months, frame);
  }
  await enterOrganisation(tx, own.orgId);
  return users;
}

function userOf(organisation: string, { login, name, position, roles, department }: DistrictPerson): DemonstrationUser {
  return { login, password: makePassword(), name, position, organisation, roles, department };
}
