import { anyText, list, oneOf, optional, shape, text } from './json-shape';
import { scenarioDay, type ScenarioDate } from './scenario-date';

/** Who answers for what in a scenario, by the keys of its people and items. */
export interface ScenarioResponsibility {
  handOvers: ScenarioHandOver[];
}

/** A hand-over that everybody signed on the day; the items name who took them over. */
export interface ScenarioHandOver {
  on: ScenarioDate;
  giver: string;
  witness: string;
  note: string;
  lines: ScenarioHandedLine[];
}

export interface ScenarioHandedLine {
  kind: 'owner' | 'contact' | 'leader';
  item: string;
  to: string;
}

export const responsibility = optional(
  shape<ScenarioResponsibility>({
    handOvers: list(
      shape<ScenarioHandOver>({
        on: scenarioDay,
        giver: text,
        witness: text,
        note: anyText,
        lines: list(shape<ScenarioHandedLine>({ kind: oneOf('owner', 'contact', 'leader'), item: text, to: text })),
      }),
    ),
  }),
);
