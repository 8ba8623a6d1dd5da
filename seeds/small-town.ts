import { DistrictScenario, SmallItem, SmallTown } from './district-scenario';
import { ScenarioItem, ScenarioPerson, ScenarioProgress, TownScenario } from './town-scenario';

/** Days before loading on which a small town reported, the latest last. */
const REPORTED_DAYS_AGO = [100, 70, 40, 10];
const WAITING_DAYS_AGO = 2;

/** A small town as a scenario like any other: an office, one department, three people, and a plan of this year. */
export function scenarioOf(town: SmallTown, { district }: DistrictScenario): TownScenario {
  return {
    organisation: { key: town.name, name: town.name, kind: town.kind, district: district.name, zone: district.zone },
    departments: [
      { key: 'office', name: '党政办（督查办）', kind: 'supervision' },
      { key: 'works', name: '城镇建设办', kind: 'department' },
    ],
    people: [
      person('leader', town.leader, null, '镇长', ['leader']),
      person('supervisor', town.supervisor, 'office', '党政办主任', ['supervisor']),
      person('head', town.head, 'works', '城镇建设办主任', ['head', 'owner']),
    ],
    plan: { title: `${town.name}{year}年度重点工作`, relativeYear: 0, startsOn: '-240d', endsOn: '+125d' },
    items: town.items.map(itemOf),
  };
}

function person(
  key: string,
  name: string,
  department: string | null,
  position: string,
  roles: ScenarioPerson['roles'],
): ScenarioPerson {
  return { key, name, department, position, roles, login: key };
}

function itemOf({ title, theme, object, unit, target, done, waiting }: SmallItem, index: number): ScenarioItem {
  const reported = done.map((value, at) => update(REPORTED_DAYS_AGO.at(at - done.length) ?? 0, value, 'accepted'));
  return {
    ...{ key: `item-${index + 1}`, title, theme, source: null, commitment: 'hard', status: 'ongoing', dueOn: '+125d' },
    ...{ lead: 'works', support: [], owner: 'head', leader: 'leader' },
    measures: [
      {
        ...{ key: 'm1', type: 'cumulative', object, unit, baseline: 0, target },
        ...{ bound: 'exact', entryMode: 'total', weight: 100 },
      },
    ],
    progress: waiting === undefined ? reported : [...reported, update(WAITING_DAYS_AGO, waiting, 'waiting')],
  };
}

function update(daysAgo: number, value: number, review: ScenarioProgress['review']): ScenarioProgress {
  return { asOf: `-${daysAgo}d`, by: 'head', measure: 'm1', kind: 'figure', value, note: '', review };
}
