import { ScenarioHandOver } from './responsibility-scenario';
import type { ScenarioItem, ScenarioPerson, TownScenario } from './town-scenario';

/** What does not fit in who answers for what, a sentence each; empty when everything does. */
export function responsibilityProblems({ responsibility, people, items }: TownScenario): string[] {
  if (!responsibility) return [];
  return responsibility.handOvers.flatMap((handOver) =>
    handOverProblems(handOver, people, items).map((problem) => `hand-over of ${handOver.giver}: ${problem}`),
  );
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
      return item && kind !== 'contact' && item[kind] === to ? [] : [`${key} does not name ${to} as its ${kind}`];
    }),
  ];
}
