/** A piece of the original by its offsets; `end` is not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A heading, or a sentence under the nearest heading above it. */
export interface EnglishSentence extends Stretch {
  readonly section: string | null;
}

const MARKER = /^[ \t]*(?:#{1,6}[ \t]+|[-*•·▪◆][ \t]+|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)][ \t]+)/;
/** A line of its own: a blank line, or a line that begins with a mark. */
const BREAK = /\n[ \t]*\n|\n(?=[ \t]*(?:#{1,6} |[-*•·▪◆] |\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] ))/g;
/** A semicolon outside brackets, or a stop before a capital; 3.5, No. 4, e.g. and a bracket behind a stop go on. */
const SENTENCE_END = /;(?![^()]*\))|(?<!\b(?:No|Nos|e\.g|i\.e|St|approx))[.!?](?=\s+["“]?[A-Z0-9]|\s*$)/g;
const LONGEST_HEADING_WORDS = 12;

/** The sentences of the text in order, each with the heading it stands under. Linear in the text's length. */
export function sentencesOf(text: string): EnglishSentence[] {
  const sentences: EnglishSentence[] = [];
  let section: string | null = null;
  for (const block of piecesOf(text, BREAK, { start: 0, end: text.length })) {
    const own = withoutMarker(text, block);
    const words = text.slice(own.start, own.end);
    if (isHeading(words, own.start > block.start && text.slice(block.start).trimStart().startsWith('#'))) {
      section = words.replace(/\s+/g, ' ').replace(/:$/, '');
      continue;
    }
    for (const sentence of piecesOf(text, SENTENCE_END, own)) sentences.push({ ...sentence, section });
  }
  return sentences;
}

/** Short, without a stop at its end, and in capitals or ending with a colon; or marked as one. */
function isHeading(words: string, isMarked: boolean): boolean {
  if (isMarked) return true;
  if (/[.;!?]$/.test(words) || words.split(/\s+/).length > LONGEST_HEADING_WORDS) return false;
  const long = words.match(/\b[A-Za-z]{4,}/g) ?? [];
  return (
    words.endsWith(':') ||
    (long.length > 0 &&
      long.every((word) => /^[A-Z]/.test(word)) &&
      !/\d/.test(words.replace(/\b(?:19|20)\d{2}\b/g, '')))
  );
}

function withoutMarker(text: string, { start, end }: Stretch): Stretch {
  const marker = MARKER.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0;
  return trimmed(text, { start: start + marker, end });
}

/** What lies between the separators, trimmed; empty pieces are left out. */
export function piecesOf(text: string, separator: RegExp, { start, end }: Stretch): Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(separator)) {
    pieces.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  pieces.push({ start: from, end });
  return pieces.map((piece) => trimmed(text, piece)).filter((piece) => piece.end > piece.start);
}

/** Without white space, commas and a last full stop at its ends. */
export function trimmed(text: string, { start, end }: Stretch): Stretch {
  let [from, to] = [start, end];
  while (from < to && /[\s,]/.test(text[from]!)) from += 1;
  while (to > from && /[\s,.]/.test(text[to - 1]!)) to -= 1;
  return { start: from, end: to };
}
