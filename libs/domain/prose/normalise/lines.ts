import { chaptersWithin } from './inline-chapters';
import { normaliseRanges } from './normalise-range';

/** A line without the white space around it. `text` is normalised; `width` counts Chinese characters, others as half. */
export interface Line {
  start: number;
  end: number;
  raw: string;
  text: string;
  width: number;
  blankBefore: boolean;
  /** Whether a table stood between it and the line before, or it was cut from that where a chapter begins. */
  cutBefore?: boolean;
}

/** The lines that hold something, in order. Form feeds and vertical tabs end a line as line breaks do. */
export function splitLines(original: string): Line[] {
  const lines: Line[] = [];
  let blank = false;
  let from = 0;
  while (from <= original.length) {
    const to = nextBreak(original, from);
    const start = skipSpace(original, from, to);
    if (start === to) {
      blank = true;
    } else {
      const end = trimEnd(original, start, to);
      for (const piece of piecesOf(original, start, end)) {
        const raw = original.slice(piece.start, piece.end);
        const { text } = normaliseRanges(original, [piece]);
        if (text === '') continue;
        const line: Line = {
          start: piece.start,
          end: piece.end,
          raw,
          text,
          width: widthOf(raw),
          blankBefore: blank,
        };
        if (piece.cutBefore) line.cutBefore = true;
        lines.push(line);
        blank = false;
      }
    }
    from = to + 1;
  }
  return lines;
}

/** A line, cut where chapters begin inside it. */
function piecesOf(original: string, start: number, end: number): Pick<Line, 'start' | 'end' | 'cutBefore'>[] {
  const cuts = chaptersWithin(original.slice(start, end)).map((at) => start + at);
  if (cuts.length === 0) return [{ start, end }];
  return [start, ...cuts].map((from, i) => ({
    start: from,
    end: trimEnd(original, from, cuts[i] ?? end),
    ...(i > 0 ? { cutBefore: true } : {}),
  }));
}

function nextBreak(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const char = text[i]!;
    if (char === '\n' || char === '\r' || char === '\f' || char === '\v' || char === '\u2028' || char === '\u2029')
      return i;
  }
  return text.length;
}

const isSpace = (char: string): boolean => char.trim() === '' || char === '\u200b' || char === '\ufeff';

function skipSpace(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && isSpace(text[i]!)) i += 1;
  return i;
}

function trimEnd(text: string, from: number, to: number): number {
  let i = to;
  while (i > from && isSpace(text[i - 1]!)) i -= 1;
  return i;
}

function widthOf(raw: string): number {
  let width = 0;
  for (let i = 0; i < raw.length; i++) width += raw.charCodeAt(i) < 0x2000 ? 0.5 : 1;
  return width;
}
