import { mayLieIn } from '@dajuan/domain/places';
import { ScenarioArea, ScenarioHandOver, ScenarioPlace, ScenarioResponsibility } from './responsibility-scenario';
import type { ScenarioItem, ScenarioPerson, TownScenario } from './town-scenario';

/** What does not fit in who answers for what, a sentence each; empty when everything does. */
export function responsibilityProblems({ responsibility, people, items }: TownScenario): string[] {
  if (!responsibility) return [];
  const { areas, groups, places, handOvers } = responsibility;
  const isPerson = (key: string) => people.some((each) => each.key === key);
  const isItem = (key: string) => items.some((each) => each.key === key);
  return [
    ...areas.flatMap((area, index) => areaProblems(area, areas.slice(0, index), isPerson)),
    ...groups.flatMap(({ name, heads, members, items: keys }) => [
      ...(heads.length === 1 || heads.length === 2 ? [] : [`${name}: one head or two`]),
      ...[...heads, ...members].filter((key) => !isPerson(key)).map((key) => `${name}: no person ${key}`),
      ...keys.filter((key) => !isItem(key)).map((key) => `${name}: no item ${key}`),
    ]),
    ...places.flatMap((place) => placeProblems(place, responsibility, items, isPerson)),
    ...handOvers.flatMap((handOver) =>
      handOverProblems(handOver, people, items).map((problem) => `hand-over of ${handOver.giver}: ${problem}`),
    ),
  ];
}

function areaProblems(
  { key, kind, parent, owner }: ScenarioArea,
  earlier: readonly ScenarioArea[],
  isPerson: (key: string) => boolean,
): string[] {
  const above = earlier.find((each) => each.key === parent);
  return [
    ...(parent === null || (above && mayLieIn(kind, above.kind)) ? [] : [`area ${key}: cannot lie in ${parent}`]),
    ...(owner === null || isPerson(owner) ? [] : [`area ${key}: no person ${owner}`]),
    ...(earlier.some((each) => each.key === key) ? [`area ${key} twice`] : []),
  ];
}

function placeProblems(
  { item: key, contact, areas = [], masters = [], sites = [] }: ScenarioPlace,
  known: ScenarioResponsibility,
  items: readonly ScenarioItem[],
  isPerson: (key: string) => boolean,
): string[] {
  const item = items.find((each) => each.key === key);
  const named = item?.measures.flatMap((measure) => measure.sites?.named ?? []) ?? [];
  const isArea = (area: string) => known.areas.some((each) => each.key === area);
  return [
    ...(item ? [] : [`no item ${key}`]),
    ...(contact === undefined || isPerson(contact) ? [] : [`${key}: no person ${contact}`]),
    ...[...areas, ...sites.map(({ area }) => area)].filter((area) => !isArea(area)).map((area) => `${key}: no ${area}`),
    ...masters
      .filter(({ master }) => !known.masters.some((each) => each.key === master))
      .map(() => `${key}: no master`),
    ...sites.filter(({ site }) => !named.includes(site)).map(({ site }) => `${key}: no site ${site}`),
  ];
}

function handOverProblems(
  { giver, witness, lines }: ScenarioHandOver,
  people: readonly ScenarioPerson[],
  items: readonly ScenarioItem[],
): string[] {
  const person = (key: string) => people.find((each) => each.key === key);
  const mayWitness =
    person(witness)?.roles.includes('supervisor') ||
    (person(witness)?.roles.includes('head') && person(witness)?.department === person(giver)?.department);
  return [
    ...(person(giver) ? [] : ['nobody gives']),
    ...(mayWitness && witness !== giver ? [] : [`${witness} may not witness`]),
    ...lines.flatMap(({ kind, item: key, to }) => {
      const item = items.find((each) => each.key === key);
      return item?.[kind] === to ? [] : [`${key} does not name ${to} as its ${kind}`];
    }),
  ];
}
