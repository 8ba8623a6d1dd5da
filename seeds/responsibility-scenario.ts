import { AreaKind, MasterKind } from '@dajuan/domain/places';
import { anyText, list, nullable, oneOf, optional, shape, text } from './json-shape';
import { scenarioDay, type ScenarioDate } from './scenario-date';

/** Who answers for what in a scenario, by the keys of its people and items. */
export interface ScenarioResponsibility {
  /** Parents before their children. */
  areas: ScenarioArea[];
  masters: ScenarioMaster[];
  groups: ScenarioGroup[];
  places: ScenarioPlace[];
  handOvers: ScenarioHandOver[];
}

export interface ScenarioArea {
  key: string;
  kind: AreaKind;
  name: string;
  parent: string | null;
  owner: string | null;
}

export interface ScenarioMaster {
  key: string;
  kind: MasterKind;
  title: string;
  issuer: string;
}

export interface ScenarioGroup {
  name: string;
  purpose: string;
  startsOn: ScenarioDate;
  endsOn: ScenarioDate | null;
  heads: string[];
  members: string[];
  items: string[];
}

/** Where an item stands besides its departments. */
export interface ScenarioPlace {
  item: string;
  contact?: string;
  areas?: string[];
  masters?: ScenarioEntry[];
  /** Named sites of its one list of sites. */
  sites?: ScenarioSitePlace[];
}

export interface ScenarioEntry {
  master: string;
  number: string;
  text: string;
}

export interface ScenarioSitePlace {
  site: string;
  area: string;
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
  kind: 'owner' | 'leader';
  item: string;
  to: string;
}

const area = shape<ScenarioArea>({
  key: text,
  kind: oneOf('network', 'sector', 'neighbourhood', 'cell'),
  name: text,
  parent: nullable(text),
  owner: nullable(text),
});

const master = shape<ScenarioMaster>({
  key: text,
  kind: oneOf(
    'superior_task',
    'town_plan',
    'livelihood',
    'deputy_proposal',
    'committee_proposal',
    'inspection',
    'other',
  ),
  title: text,
  issuer: anyText,
});

const group = shape<ScenarioGroup>({
  name: text,
  purpose: anyText,
  startsOn: scenarioDay,
  endsOn: nullable(scenarioDay),
  heads: list(text),
  members: list(text),
  items: list(text),
});

const place = shape<ScenarioPlace>({
  item: text,
  contact: optional(text),
  areas: optional(list(text)),
  masters: optional(list(shape<ScenarioEntry>({ master: text, number: anyText, text: anyText }))),
  sites: optional(list(shape<ScenarioSitePlace>({ site: text, area: text }))),
});

const handOver = shape<ScenarioHandOver>({
  on: scenarioDay,
  giver: text,
  witness: text,
  note: anyText,
  lines: list(shape<ScenarioHandedLine>({ kind: oneOf('owner', 'leader'), item: text, to: text })),
});

export const responsibility = optional(
  shape<ScenarioResponsibility>({
    areas: list(area),
    masters: list(master),
    groups: list(group),
    places: list(place),
    handOvers: list(handOver),
  }),
);
