import type { Bound } from '../read-result';
import type { Stretch } from './stretches';

/** A figure in a clause, with offsets from the clause's beginning. */
export interface EnglishQuantity extends Stretch {
  readonly value: number;
  /** As written; empty where things are counted without one. */
  readonly unit: string;
  /** The noun counted. */
  readonly of: string;
  readonly bound: Bound;
}

const WORDS: Readonly<Record<string, number>> = {
  ...{
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  ...{ fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, eighty: 80 },
};
const SCALES: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };
const UNITS =
  'percentage\\s+points?|percent|per\\s+cent|%|square\\s+(?:kilo)?(?:meters?|metres?)|sq\\.?\\s?m|kilometers?|kilometres?|km|meters?|metres?|hectares?|mu|tonnes?|tons?|kilowatts?|yuan|RMB|dollars?|hours?|days?';
const FIGURE = new RegExp(
  `(?<![\\w.+/-])(?:(?:RMB|CNY|¥|\\$)\\s?)?(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?![\\d.]*(?:st|nd|rd|th)\\b)(?:\\s+(?<scale>hundred|thousand|million|billion))?(?:[\\s-]*(?<unit>${UNITS})(?![A-Za-z]))?|\\b(?<word>${Object.keys(WORDS).join('|')})\\b(?:\\s+(?<wordScale>hundred|thousand|million|billion))?(?:\\s+(?<wordUnit>${UNITS})\\b)?`,
  'gi',
);
/** Figures that belong to a name, a date or a place in a list. */
const NAME_BEFORE =
  /(?:\b(?:No|Nos|Line|Phase|Route|Building|Lane|Chapter|Article|Section|Version|Stage|Grade|Class|Day|Q|the|year)\.?\s*|#\s*)$/i;
const MONTH_AROUND = /(?:January|February|March|April|May|June|July|August|September|October|November|December)/i;
const STOPS =
  /\s+(?:by|before|in|on|at|to|for|from|with|within|during|throughout|of\s+which|and|or|as|will|shall|have|has|had|was|were|are|is|being|under|over|across|through|per|that|which|who)\b|[,.;:()]|$/i;

const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [
    /\b(?:at\s+least|no\s+less\s+than|not\s+less\s+than|no\s+fewer\s+than|not\s+fewer\s+than|more\s+than|over|above|exceed(?:ing|s)?|upwards\s+of)\s*(?:RMB|¥)?\s*$/i,
    'at_least',
  ],
  [
    /\b(?:at\s+most|no\s+more\s+than|not\s+more\s+than|up\s+to|below|under|less\s+than|fewer\s+than|within)\s*(?:RMB|¥)?\s*$/i,
    'at_most',
  ],
  [/\b(?:about|around|nearly|approximately|some|roughly|almost)\s*(?:RMB|¥)?\s*$/i, 'about'],
];

/** The quantities of a clause, in order; years, ordinals, and figures of names and dates are none. */
export function quantitiesIn(clause: string): EnglishQuantity[] {
  return [...clause.matchAll(FIGURE)].flatMap((match) => {
    const { digits, scale, unit, word, wordScale, wordUnit } = match.groups!;
    const before = clause.slice(Math.max(0, match.index - 40), match.index);
    const after = clause.slice(match.index + match[0].length);
    const written = unit ?? wordUnit ?? (/^(?:RMB|CNY|¥)/i.test(match[0]) ? 'yuan' : '');
    if (digits !== undefined && isPartOfName(digits, before, after, written)) return [];
    if (word !== undefined && !/^\s+[a-z]/.test(after) && written === '') return [];
    const plain = digits === undefined ? WORDS[word!.toLowerCase()]! : Number(digits.replace(/,/g, ''));
    const times = SCALES[(scale ?? wordScale ?? '').toLowerCase()] ?? 1;
    const bound =
      BOUNDS.find(([says]) => says.test(before))?.[1] ??
      (/^\s*(?:or\s+more|and\s+above)\b/i.test(after) ? 'at_least' : 'exact');
    const stretch = { start: match.index, end: match.index + match[0].length };
    return [
      {
        ...stretch,
        value: Number((plain * times).toPrecision(15)),
        unit: written.replace(/\s+/g, ' '),
        of: nounOf(before, after, written),
        bound,
      },
    ];
  });
}

function isPartOfName(digits: string, before: string, after: string, unit: string): boolean {
  if (unit !== '') return false;
  if (/^(?:19|20)\d{2}$/.test(digits) && !/^\s+[a-z]{3,}s\b/.test(after)) return true;
  if (/^[+/-]\d|^-(?:minute|day|year|hour)/.test(after) || NAME_BEFORE.test(before.replace(/\bof\s+the\s+$/i, '')))
    return true;
  return (
    new RegExp(`${MONTH_AROUND.source}\\s*$`, 'i').test(before) ||
    new RegExp(`^\\s*(?:,\\s*)?${MONTH_AROUND.source}`, 'i').test(after)
  );
}

/** 16 were resolved: no noun stands behind the figure. */
const VERB_ONLY = /^(?:were|was|are|is|have|has|had|of\s+which|to|by|in)\b/i;

/** Of a share or an amount what it is a share or amount of; of a count the noun behind it. */
function nounOf(before: string, after: string, unit: string): string {
  const behind = /^\s+(?:of\s+(?!which)(?:the\s+)?)?(?<noun>[A-Za-z“"'][^,.;:()]*)/.exec(after)?.groups?.noun ?? '';
  const noun = behind.slice(0, STOPS.exec(behind)?.index ?? 0).trim();
  if (VERB_ONLY.test(behind)) return '';
  if (noun !== '' && (unit === '' || /^\s+of\b/.test(after))) return noun;
  const subject =
    /(?<noun>(?:[A-Za-z'-]+\s+){0,4}[A-Za-z'-]+)\s+(?:reach(?:es|ed)?|to|at|by|of|stands?|is|was|will|above|below|over|exceed\w*|hit)\b[^,.;]*$/i.exec(
      before,
    );
  return (
    subject?.groups?.noun?.replace(/^(?:the|a|an|raise|increase|keep|bring|maintain|reduce)\s+/i, '').trim() ?? noun
  );
}
