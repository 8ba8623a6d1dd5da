import {
  entryMoves,
  type EntryMove,
  type Level,
  levels,
  listKinds,
  type ListKind,
  outcomes,
  type Outcome,
  splits,
  type Split,
} from '@dajuan/domain/lists';
import { anyText, list, nullable, number, oneOf, optional, shape, text, type Read, ShapeMismatch } from './json-shape';
import { isScenarioDate, type ScenarioDate } from './scenario-date';

/**
 * The JSON of seeds/lists: the lists of one organisation, which a file of seeds/towns or seeds/demo describes. Keys of
 * entries are unique in the file, so that entries of one list are linked with those of another.
 */
export interface ListsScenario {
  organisation: string;
  lists: ScenarioList[];
}

export interface ScenarioList {
  key: string;
  kind: ListKind;
  name: string;
  /** A department's key; null where `holder` says whose it is. */
  owner: string | null;
  holder?: string;
  scope?: string;
  /** Absent: the year of loading. */
  year?: number;
  stated?: { entries?: number; sections?: number; points?: number; isAtLeast?: boolean };
  /** Why the counts differ. */
  explanation?: string;
  template?: string;
  grades?: { key: string; name: string; awardedBy: Level | null }[];
  isRestricted?: boolean;
  /** Where the paper says it: file name and 1-based line; null for the fictional town. */
  source: { file: string; line: number } | null;
  entries: ScenarioEntry[];
  rounds?: ScenarioRound[];
  breakdowns?: ScenarioBreakdown[];
}

export interface ScenarioEntry {
  key: string;
  title: string;
  isSection?: boolean;
  /** The key of its heading, which stands before it. */
  under?: string;
  number?: string;
  detail?: string;
  department?: string;
  holder?: string;
  level?: Level;
  year?: number;
  quantity?: number;
  unit?: string;
  points?: number;
  dueOn?: ScenarioDate;
  steps?: { on: ScenarioDate; by: string; move: EntryMove; words?: string }[];
  /** Keys of entries it is linked to, of any list in the file. */
  links?: string[];
  /** Keys of items of the organisation's plans. */
  items?: string[];
}

export interface ScenarioRound {
  name: string;
  heldOn: ScenarioDate;
  stated?: { grade: string; count: number }[];
  isLocked?: boolean;
  marks: { entry: string; value?: number; grade?: string; finding?: string }[];
}

export interface ScenarioBreakdown {
  title: string;
  asOf: ScenarioDate;
  statedShare?: number;
  shareDecimals?: number;
  lines: ScenarioLine[];
}

export interface ScenarioLine {
  level: number;
  name: string;
  count: number;
  isApproximate?: boolean;
  outcome?: Outcome;
  split?: Split;
}

const keysOf = <Word extends string>(table: Readonly<Record<Word, unknown>>) => Object.keys(table) as Word[];
const level = oneOf<Level>(...keysOf(levels));
const flag: Read<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw new ShapeMismatch(at, 'true or false');
  return value;
};
const day: Read<ScenarioDate> = (value, at) => {
  if (typeof value !== 'string' || !isScenarioDate(value)) throw new ShapeMismatch(at, 'a scenario date');
  return value;
};

const entry = shape<ScenarioEntry>({
  ...{ key: text, title: text, isSection: optional(flag), under: optional(text), number: optional(text) },
  ...{ detail: optional(anyText), department: optional(text), holder: optional(text), level: optional(level) },
  ...{ year: optional(number), quantity: optional(number), unit: optional(text), points: optional(number) },
  dueOn: optional(day),
  steps: optional(
    list(shape({ on: day, by: text, move: oneOf<EntryMove>(...keysOf(entryMoves)), words: optional(text) })),
  ),
  ...{ links: optional(list(text)), items: optional(list(text)) },
});

const round = shape<ScenarioRound>({
  ...{ name: text, heldOn: day, isLocked: optional(flag) },
  stated: optional(list(shape({ grade: text, count: number }))),
  marks: list(shape({ entry: text, value: optional(number), grade: optional(text), finding: optional(text) })),
});

const line = shape<ScenarioLine>({
  ...{ level: number, name: text, count: number, isApproximate: optional(flag) },
  ...{ outcome: optional(oneOf<Outcome>(...outcomes)), split: optional(oneOf<Split>(...splits)) },
});

const breakdown = shape<ScenarioBreakdown>({
  ...{ title: text, asOf: day, statedShare: optional(number), shareDecimals: optional(number), lines: list(line) },
});

const named = shape<ScenarioList>({
  ...{ key: text, kind: oneOf<ListKind>(...keysOf(listKinds)), name: text, owner: nullable(text) },
  ...{ holder: optional(text), scope: optional(text), year: optional(number), explanation: optional(text) },
  stated: optional(
    shape({
      ...{ entries: optional(number), sections: optional(number), points: optional(number), isAtLeast: optional(flag) },
    }),
  ),
  ...{ template: optional(text), isRestricted: optional(flag) },
  grades: optional(list(shape({ key: text, name: text, awardedBy: nullable(level) }))),
  source: nullable(shape<{ file: string; line: number }>({ file: text, line: number })),
  ...{ entries: list(entry), rounds: optional(list(round)), breakdowns: optional(list(breakdown)) },
});

/** Throws ShapeMismatch with the place in the file. */
export const readListsScenario = (value: unknown): ListsScenario =>
  shape<ListsScenario>({ organisation: text, lists: list(named) })(value, '');
