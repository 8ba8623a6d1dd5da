import { anyText, flag, list, nullable, number, oneOf, optional, shape, text } from './json-shape';
import { responsibility, type ScenarioResponsibility } from './responsibility-scenario';
import { scenarioDay as day, type ScenarioDate } from './scenario-date';

/**
 * The JSON of seeds/towns and seeds/demo: one file is one organisation with one plan. Two files may name the same
 * organisation key; the second then adds its plan, and departments and people of one key are the same in both.
 * Keys are unique in their list and are what the other lists refer to.
 */
export interface TownScenario {
  organisation: ScenarioOrganisation;
  departments: ScenarioDepartment[];
  people: ScenarioPerson[];
  plan: ScenarioPlan;
  items: ScenarioItem[];
  responsibility?: ScenarioResponsibility;
}

export interface ScenarioOrganisation {
  key: string;
  name: string;
  kind: 'town' | 'street' | 'district' | 'city';
  /** The district above it, by name; districts have no file of their own. */
  district: string;
  zone: string;
}

export interface ScenarioDepartment {
  key: string;
  name: string;
  kind: 'supervision' | 'department' | 'unit';
}

/** Names are invented. `department` is null for leaders; a login is unique over all organisations. */
export interface ScenarioPerson {
  key: string;
  name: string;
  department: string | null;
  position: string;
  roles: ScenarioRole[];
  login: string;
}

export type ScenarioRole =
  'supervisor' | 'head' | 'owner' | 'leader' | 'administrator' | 'security_administrator' | 'auditor';

/** Either `year` or `relativeYear` (0 = the year of loading). '{year}' in the title stands for that year. */
export interface ScenarioPlan {
  title: string;
  year?: number;
  relativeYear?: number;
  startsOn: ScenarioDate;
  endsOn: ScenarioDate;
}

export interface ScenarioItem {
  key: string;
  /** In our own short words, 25 characters at most. */
  title: string;
  theme: string;
  /** Where the paper says it: file name and 1-based line; null for the fictional town. */
  source: { file: string; line: number } | null;
  commitment: 'hard' | 'soft' | 'aspirational';
  status: 'planned' | 'ongoing' | 'done';
  /** Absent: the plan's first day. */
  startsOn?: ScenarioDate;
  dueOn: ScenarioDate;
  lead: string;
  support: string[];
  owner: string;
  leader: string;
  /** At least one; weights sum to 100. */
  measures: ScenarioMeasure[];
  /** In the order in which they were reported. */
  progress: ScenarioProgress[];
  /** What leaders were asked to decide about it; only for open items. */
  requests?: ScenarioRequest[];
  closedOn?: ScenarioDate;
  /** Required where a closed item's achievement is below 1, or has none. */
  disposition?: 'completed' | 'standing' | 'target_adjusted' | 'withdrawn';
}

export interface ScenarioMeasure {
  key: string;
  type: 'cumulative' | 'level' | 'ratio' | 'milestones' | 'sites' | 'binary' | 'unquantified';
  /** What is counted, and in which unit; '' where nothing is. A ratio's unit is '%'. */
  object: string;
  unit: string;
  baseline: number;
  /** In `unit`; a ratio's target is a share 0–1, binary is 1, sites its count; null: milestones and unquantified. */
  target: number | null;
  /**
   * 'reached': the paper names only what was reached, which then stands as the target too. 'assumed': a rate without a
   * stated goal, measured against the whole. Absent: stated.
   */
  targetBasis?: 'stated' | 'reached' | 'assumed';
  bound: 'exact' | 'at_least' | 'at_most' | 'about';
  entryMode: 'increment' | 'total';
  weight: number;
  /** Only for milestones, at least one; weights sum to 100. */
  milestones?: ScenarioMilestone[];
  /** Only for sites; `named` may be shorter than `count`. */
  sites?: { count: number; named: string[] };
  /** Only for ratio: what stands above and below the line. */
  ratio?: { numerator: string; denominator: string };
}

export interface ScenarioMilestone {
  key: string;
  title: string;
  weight: number;
  dueOn: ScenarioDate | null;
}

/**
 * One report. `milestones`, `sites` and `siteCount` say what is done to date, not since the last report; `value`,
 * `numerator` and `denominator` follow the measure's entry mode. An unquantified measure takes words only: 'no_change'.
 */
export interface ScenarioProgress {
  /** Only where another entry corrects this one. */
  key?: string;
  asOf: ScenarioDate;
  by: string;
  measure: string;
  kind: 'figure' | 'milestones' | 'sites' | 'no_change';
  value?: number;
  numerator?: number;
  denominator?: number;
  milestones?: string[];
  /** Names, of those in the measure's list; `siteCount` counts the unnamed as well. */
  sites?: string[];
  siteCount?: number;
  /** An estimate that a final figure is to take the place of. */
  isEstimate?: boolean;
  note: string;
  nextStep?: string;
  /** The key of the earlier entry of this item that this one replaces. */
  corrects?: string;
  review: 'accepted' | 'waiting' | 'returned';
  /** Required where returned. */
  reviewReason?: string;
}

/** 提请协调: `by` asks the leader `to` on a day; answers in the order in which they were given. */
export interface ScenarioRequest {
  askedOn: ScenarioDate;
  by: string;
  to: string;
  reason: string;
  answerBy: ScenarioDate;
  answers: ScenarioAnswer[];
}

export interface ScenarioAnswer {
  on: ScenarioDate;
  verdict: 'agreed' | 'declined' | 'remarked';
  reason?: string;
}

const milestone = shape<ScenarioMilestone>({ key: text, title: text, weight: number, dueOn: nullable(day) });

const measure = shape<ScenarioMeasure>({
  key: text,
  type: oneOf('cumulative', 'level', 'ratio', 'milestones', 'sites', 'binary', 'unquantified'),
  object: text,
  unit: anyText,
  baseline: number,
  target: nullable(number),
  targetBasis: optional(oneOf('stated', 'reached', 'assumed')),
  bound: oneOf('exact', 'at_least', 'at_most', 'about'),
  entryMode: oneOf('increment', 'total'),
  weight: number,
  milestones: optional(list(milestone)),
  sites: optional(shape<{ count: number; named: string[] }>({ count: number, named: list(text) })),
  ratio: optional(shape<{ numerator: string; denominator: string }>({ numerator: text, denominator: text })),
});

const progress = shape<ScenarioProgress>({
  key: optional(text),
  asOf: day,
  by: text,
  measure: text,
  kind: oneOf('figure', 'milestones', 'sites', 'no_change'),
  value: optional(number),
  numerator: optional(number),
  denominator: optional(number),
  milestones: optional(list(text)),
  sites: optional(list(text)),
  siteCount: optional(number),
  isEstimate: optional(flag),
  note: anyText,
  nextStep: optional(text),
  corrects: optional(text),
  review: oneOf('accepted', 'waiting', 'returned'),
  reviewReason: optional(text),
});

const answer = shape<ScenarioAnswer>({
  on: day,
  verdict: oneOf('agreed', 'declined', 'remarked'),
  reason: optional(text),
});

const request = shape<ScenarioRequest>({
  askedOn: day,
  by: text,
  to: text,
  reason: text,
  answerBy: day,
  answers: list(answer),
});

const item = shape<ScenarioItem>({
  key: text,
  title: text,
  theme: text,
  source: nullable(shape<{ file: string; line: number }>({ file: text, line: number })),
  commitment: oneOf('hard', 'soft', 'aspirational'),
  status: oneOf('planned', 'ongoing', 'done'),
  startsOn: optional(day),
  dueOn: day,
  lead: text,
  support: list(text),
  owner: text,
  leader: text,
  measures: list(measure),
  progress: list(progress),
  requests: optional(list(request)),
  closedOn: optional(day),
  disposition: optional(oneOf('completed', 'standing', 'target_adjusted', 'withdrawn')),
});

const scenario = shape<TownScenario>({
  organisation: shape<ScenarioOrganisation>({
    key: text,
    name: text,
    kind: oneOf('town', 'street', 'district', 'city'),
    district: text,
    zone: text,
  }),
  departments: list(
    shape<ScenarioDepartment>({ key: text, name: text, kind: oneOf('supervision', 'department', 'unit') }),
  ),
  people: list(
    shape<ScenarioPerson>({
      key: text,
      name: text,
      department: nullable(text),
      position: text,
      roles: list(oneOf('supervisor', 'head', 'owner', 'leader', 'administrator', 'security_administrator', 'auditor')),
      login: text,
    }),
  ),
  plan: shape<ScenarioPlan>({
    title: text,
    year: optional(number),
    relativeYear: optional(number),
    startsOn: day,
    endsOn: day,
  }),
  items: list(item),
  responsibility,
});

/** A scenario from parsed JSON. Throws ShapeMismatch at the first field that is missing, wrong or unknown. */
export function readTownScenario(json: unknown): TownScenario {
  return scenario(json, '');
}
