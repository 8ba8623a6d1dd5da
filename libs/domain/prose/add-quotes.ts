import { lintItems } from './lint/lint-items';
import { readDocument } from './read-document';
import type { ReadItem, ReadOptions, ReadResult } from './read-result';

/** What is shorter says too little to be found again for certain. */
const SHORTEST = 6;

/**
 * A reading with more items, from quotes somebody else took for items (a language model, a second reader). Nothing of a
 * quote is believed but its place: it must stand in the text once white space is left out, apart from every item that
 * the rules have found, and its figures, terms and units are read from the text by the same rules. What is not in the
 * text, or already read, changes nothing. Items stay in the order of the text.
 */
export function addQuotes(
  text: string,
  read: ReadResult,
  quotes: readonly string[],
  options: ReadOptions = {},
): ReadResult {
  const bare = bareText(text);
  const items = [...read.items];
  for (const quote of quotes) {
    const place = placeOf(bare, quote);
    if (!place || items.some(({ start, end }) => place.start < end && start < place.end)) continue;
    items.push(...readAt(text, place, { year: read.document.year ?? undefined, ...options }));
  }
  if (items.length === read.items.length) return read;
  items.sort((a, b) => a.start - b.start || a.end - b.end);
  return { ...read, items, findings: lintItems(text, items) };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A text without its white space, and where each of its characters stood. */
interface BareText {
  readonly text: string;
  readonly offsets: readonly number[];
}

function bareText(text: string): BareText {
  const offsets: number[] = [];
  let bare = '';
  for (let at = 0; at < text.length; at += 1) {
    if (/\s/u.test(text[at]!)) continue;
    bare += text[at];
    offsets.push(at);
  }
  return { text: bare, offsets };
}

/** Null for what does not stand in the text, or stands in it twice. */
function placeOf(bare: BareText, quote: string): Place | null {
  const sought = quote.replace(/\s+/gu, '');
  const at = sought.length < SHORTEST ? -1 : bare.text.indexOf(sought);
  if (at < 0 || bare.text.indexOf(sought, at + 1) >= 0) return null;
  return { start: bare.offsets[at]!, end: bare.offsets[at + sought.length - 1]! + 1 };
}

/** What the rules make of the place as a sentence by itself; where they see no item there, there is none. */
function readAt(text: string, { start, end }: Place, options: ReadOptions): ReadItem[] {
  const sentence = `${text.slice(start, end).replace(/[\r\n]/g, ' ')}。`; // of the same length: offsets stay true
  return readDocument(sentence, options).items.map((item) => ({
    ...item,
    start: item.start + start,
    end: Math.min(item.end + start, end),
    measures: item.measures.map((measure) => ({
      ...measure,
      start: measure.start + start,
      end: measure.end + start,
    })),
  }));
}
