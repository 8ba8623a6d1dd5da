import { lintItems } from '../lint/lint-items';
import type { Genre, ReadItem, ReadMeasure, ReadOptions, ReadResult, Role, Status } from '../read-result';
import { actionIn, CLAUSE_VERB } from './actions';
import { dueIn } from './deadlines';
import { EnglishQuantity, quantitiesIn } from './quantities';
import { responsibilityIn } from './responsibility';
import { EnglishSentence, sentencesOf, Stretch, trimmed } from './stretches';
import { yearOfName } from '../year-of-name';

const SHORTEST_ITEM_WORDS = 3;
const REVIEW = /\b(?:review|report|summary|completed|achievements?)\b/i;
const PLAN = /\b(?:plan|work\s+arrangements?|targets?|tasks|priorities)\b/i;
/** A document or building is there or not; a project begun or ended can be checked. */
const CHECKABLE =
  /\b(?:complet|open|issu|publish|promulgat|adopt|establish|build|built|launch|put\s+into\s+use|sign|finali[sz]|set\s+up|hold|held|host|conven|award|w[io]n\b|certif|draft|formulat|revis)/i;

/**
 * The items of an English work plan or report, by the same cuts and fields as the Chinese ones: sentences under headings,
 * clauses by their verbs, figures with the nouns they count. Deterministic; linear in the text's length.
 */
export function readEnglish(text: string, options: ReadOptions = {}): ReadResult {
  const sentences = sentencesOf(text);
  const title = /^\s*(?:#+\s*)?(\S[^\n]*)/.exec(text)?.[1]?.trim() ?? null;
  const year = options.year ?? yearIn(text.slice(0, 400)) ?? yearOfName(options.fileName);
  const genre: Genre = options.genre ?? (title && REVIEW.test(title) && !PLAN.test(title) ? 'report' : 'plan');
  const items = sentences.flatMap((sentence) =>
    itemsOf(text, sentence, { year: year ?? new Date(0).getUTCFullYear(), genre }),
  );
  markRepeats(items);
  return {
    document: { year, genre, title, characters: text.length },
    items,
    findings: lintItems(text, items),
  };
}

/** What is printed twice counts once. */
function markRepeats(items: readonly ReadItem[]): void {
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(item.quote)) item.duplicate = true;
    seen.add(item.quote);
  }
}

interface Frame {
  readonly year: number;
  readonly genre: Genre;
}

function yearIn(opening: string): number | null {
  const named = /\b20\d{2}\b/.exec(opening);
  return named ? Number(named[0]) : null;
}

/** A bracket at the sentence's end charges every clause before it; so does a term at its end. */
function itemsOf(text: string, sentence: EnglishSentence, frame: Frame): ReadItem[] {
  const words = text.slice(sentence.start, sentence.end);
  const bracket = /\s*\([^()]*\b(?:lead|responsible|support|leader)\b[^()]*\)\s*$/i.exec(words);
  const body = trimmed(text, { start: sentence.start, end: bracket ? sentence.start + bracket.index : sentence.end });
  const charged = responsibilityIn(words);
  const clauses = clausesOf(text, body);
  const tail = dueIn(text.slice(clauses.at(-1)?.start ?? body.start, body.end), frame.year);
  return clauses.flatMap((clause) =>
    itemOf(text, clause, sentence.section, { ...frame, tail, charged, spoken: words }),
  );
}

interface ClauseFrame extends Frame {
  readonly tail: string | null;
  readonly charged: ReturnType<typeof responsibilityIn>;
  /** The whole sentence: its first verb tells the time of those that follow. */
  readonly spoken: string;
}

function itemOf(text: string, clause: Stretch, section: string | null, frame: ClauseFrame): ReadItem[] {
  const words = text.slice(clause.start, clause.end);
  const said = actionIn(words);
  if (said === null || words.split(/\s+/).length < SHORTEST_ITEM_WORDS) return [];
  const status = statusOf(said, frame);
  const measures = withTheWholesNoun(quantitiesIn(words)).map((quantity, index, all) =>
    measureOf(words, clause, quantity, status, all[index + 1]),
  );
  const counts = measures.some(({ role }) => role !== 'other');
  return [
    {
      quote: words.replace(/\s+/g, ' '),
      ...{ start: clause.start, end: clause.end, section, status },
      kind: counts ? 'quantitative' : CHECKABLE.test(words) ? 'milestone' : 'qualitative',
      due: frame.genre === 'report' || status === 'done' ? null : (dueIn(words, frame.year) ?? frame.tail),
      ...frame.charged,
      sites: [],
      documents: [],
      commitment: /\b(?:strive|aim|explore|seek|encourage)\b/i.test(words) ? 'aspirational' : counts ? 'hard' : 'soft',
      measures,
    },
  ];
}

/** A bare verb is an order in a plan and a headline in a report; "will" anywhere in the sentence reaches all of it. */
function statusOf(said: Status, { genre, spoken }: ClauseFrame): Status {
  if (/\bwill\b|\bshall\b/i.test(spoken)) return 'planned';
  if (genre === 'report' && said === 'planned' && !/\bto\b|\bmust\b|\bplans?\b/i.test(spoken)) return 'done';
  return said;
}

/** Cut where a comma, "and" or both are followed by another verb. */
function clausesOf(text: string, body: Stretch): Stretch[] {
  const words = text.slice(body.start, body.end);
  const clauses: Stretch[] = [];
  let from = 0;
  for (const joint of words.matchAll(/,\s+and\s+|,\s+|\s+and\s+/gi)) {
    CLAUSE_VERB.lastIndex = joint.index + joint[0].length;
    if (joint.index === 0 || !CLAUSE_VERB.test(words)) continue;
    clauses.push({ start: body.start + from, end: body.start + joint.index });
    from = joint.index + joint[0].length;
  }
  clauses.push({ start: body.start + from, end: body.end });
  return clauses.map((clause) => trimmed(text, clause)).filter(({ start, end }) => end > start);
}

const GROWTH =
  /\b(?:grow|grew|increase|rise|rose|up)\w*\s+(?:\w+\s+)?by\s*(?:at\s+least\s+|about\s+|over\s+)?$|\bgrowth\s+of\s*$/i;
const FALL =
  /\b(?:fall|fell|decrease|drop|decline|reduce|cut|down)\w*\s+(?:[\w'-]+\s+){0,6}by\s*(?:at\s+least\s+|about\s+|over\s+)?$/i;

function measureOf(
  words: string,
  clause: Stretch,
  quantity: EnglishQuantity,
  status: Status,
  next?: EnglishQuantity,
): ReadMeasure {
  const { value, unit, of, bound } = quantity;
  const before = words.slice(0, quantity.start);
  const isShare = unit === '%' || /^per\s?cent/i.test(unit) || /^percentage/i.test(unit);
  const falls = isShare && FALL.test(before);
  const role: Role =
    falls || (isShare && GROWTH.test(before))
      ? 'change'
      : isShare
        ? 'rate'
        : roleOfCount(words, quantity, status, next);
  return {
    value: falls ? -value : value,
    unit,
    of,
    role,
    bound,
    start: clause.start + quantity.start,
    end: clause.start + quantity.end,
  };
}

/** Of the 24 proposals, 16 were resolved: a figure without a noun of its own counts what the one before it counts. */
function withTheWholesNoun(quantities: readonly EnglishQuantity[]): EnglishQuantity[] {
  let noun = '';
  return quantities.map((quantity) => {
    noun = quantity.of || noun;
    return quantity.of === '' && quantity.unit === '' ? { ...quantity, of: noun } : quantity;
  });
}

/** Of the 24 proposals 16 were resolved: the first is the whole. From 12 to 31: the first is what was. */
function roleOfCount(words: string, { start, end }: EnglishQuantity, status: Status, next?: EnglishQuantity): Role {
  if (next && /\b(?:of|among|out\s+of)\s+(?:the\s+|all\s+)?$/i.test(words.slice(0, start))) return 'base';
  if (next && /\bfrom\s+$/i.test(words.slice(0, start)) && /\bto\s+$/i.test(words.slice(end, next.start)))
    return 'other';
  return status === 'planned' ? 'target' : 'actual';
}
