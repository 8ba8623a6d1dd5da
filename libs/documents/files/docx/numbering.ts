import { Attributes, readXml } from './read-xml';

/** One level of a list. `text` has %1…%9 where the numbers of the levels stand. */
export interface ListLevel {
  format: string;
  text: string;
  start: number;
  /** Figures throughout, whatever the levels above are written in. */
  isLegal: boolean;
}

/** A list of the document: which definition it counts in, and its levels from 0. */
export interface NumberedList {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels at which this list begins anew, and with which number. */
  readonly restarts: ReadonlyMap<number, number>;
}

interface Definition {
  readonly levels: Map<number, ListLevel>;
  /** Its levels stand in the definition that bears this style. */
  styleLink: string | null;
  style: string | null;
}

interface Open {
  definition: Definition | null;
  list: { id: string; definition: string; restarts: Map<number, number>; levels: Map<number, ListLevel> } | null;
  level: ListLevel | null;
  overridden: number;
}

const levelOf = (attributes: Attributes): number => Number(attributes['w:ilvl'] ?? 0);
const valueOf = (attributes: Attributes): string => attributes['w:val'] ?? '';

/** The lists of word/numbering.xml by their id. Source: ECMA-376-1, 17.9. */
export async function readNumbering(pieces: AsyncIterable<string>): Promise<Map<string, NumberedList>> {
  const definitions = new Map<string, Definition>();
  const lists: NonNullable<Open['list']>[] = [];
  const at: Open = { definition: null, list: null, level: null, overridden: 0 };
  const opening: Record<string, (attributes: Attributes) => void> = {
    'w:abstractNum': (attributes) => {
      at.definition = { levels: new Map(), styleLink: null, style: null };
      definitions.set(attributes['w:abstractNumId'] ?? '', at.definition);
    },
    'w:numStyleLink': (attributes) => void (at.definition && (at.definition.styleLink = valueOf(attributes))),
    'w:styleLink': (attributes) => void (at.definition && (at.definition.style = valueOf(attributes))),
    'w:num': (attributes) => {
      at.definition = null;
      at.list = { id: attributes['w:numId'] ?? '', definition: '', restarts: new Map(), levels: new Map() };
      lists.push(at.list);
    },
    'w:abstractNumId': (attributes) => void (at.list && (at.list.definition = valueOf(attributes))),
    'w:lvlOverride': (attributes) => void (at.overridden = levelOf(attributes)),
    'w:startOverride': (attributes) => void at.list?.restarts.set(at.overridden, Number(valueOf(attributes)) || 0),
    'w:lvl': (attributes) => {
      at.level = { format: 'decimal', text: '', start: 1, isLegal: false };
      (at.list ?? at.definition)?.levels.set(levelOf(attributes), at.level);
    },
    'w:start': (attributes) => void (at.level && (at.level.start = Number(valueOf(attributes)) || 0)),
    'w:numFmt': (attributes) => void (at.level && (at.level.format = valueOf(attributes))),
    'w:lvlText': (attributes) => void (at.level && (at.level.text = valueOf(attributes))),
    'w:isLgl': (attributes) => void (at.level && (at.level.isLegal = valueOf(attributes) !== '0')),
  };
  await readXml(pieces, {
    open: (name, attributes) => {
      if (Object.hasOwn(opening, name)) opening[name]?.(attributes);
    },
    close: (name) => {
      if (name === 'w:lvl') at.level = null;
      if (name === 'w:num') at.list = null;
    },
  });
  return new Map(lists.map((list) => [list.id, { ...list, levels: levelsOf(list, definitions) }]));
}

function levelsOf(
  { definition, levels }: NonNullable<Open['list']>,
  definitions: ReadonlyMap<string, Definition>,
): ReadonlyMap<number, ListLevel> {
  const own = definitions.get(definition);
  const linked = own?.styleLink ? [...definitions.values()].find(({ style }) => style === own.styleLink) : own;
  return new Map([...(linked?.levels ?? []), ...levels]);
}
