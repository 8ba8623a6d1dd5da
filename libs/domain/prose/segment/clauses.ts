import { isHan } from '../normalise/is-han';
import { isStageRun } from './stage-runs';

/** A half-open range of a text. */
export interface Range {
  from: number;
  to: number;
}

const OPEN = '（“《【‘';
const CLOSE = '）”》】’';
const DEEPEST = 200;

/**
 * Cuts [from, to) at the given marks outside brackets and quotation marks. A bracket that never closes, or opens again before
 * it closes (“户管…“户管家”), hides nothing.
 */
export function cutAt(text: string, range: Range, marks: string): Range[] {
  const out: Range[] = [];
  let from = range.from;
  let i = range.from;
  while (i < range.to) {
    if (isHan(text.charCodeAt(i))) {
      i += 1;
      continue;
    }
    const char = text[i]!;
    const opener = OPEN.indexOf(char);
    if (opener >= 0) {
      const rest = text.slice(i + 1, Math.min(range.to, i + DEEPEST));
      const close = rest.indexOf(CLOSE[opener]!);
      i = close >= 0 && !rest.slice(0, close).includes(char) ? i + close + 2 : i + 1;
    } else if (marks.includes(char)) {
      if (i > from) out.push({ from, to: i });
      from = i + 1;
      i += 1;
    } else {
      i += 1;
    }
  }
  if (range.to > from) out.push({ from, to: range.to });
  return out;
}

export const sentences = (text: string, range: Range): Range[] => cutAt(text, range, '。！？!?');
export const clauses = (text: string, range: Range): Range[] => cutAt(text, range, '；;');

const TERM = /^(?:\d{1,2}月|年)[底初末]?前/;

/** Between commas; a list in which each member has its own term (6月底前…、年底前…) is parted too. */
export const phrases = (text: string, range: Range): Range[] =>
  cutAt(text, range, '，,').flatMap((piece) =>
    TERM.test(text.slice(piece.from, piece.from + 6)) && !isStageRun(text.slice(piece.from, piece.to))
      ? byTerms(text, piece)
      : [piece],
  );

const byTerms = (text: string, piece: Range): Range[] =>
  cutAt(text, piece, '、').reduce<Range[]>((out, part) => {
    const before = out.at(-1);
    if (before && !TERM.test(text.slice(part.from, part.from + 6)))
      out[out.length - 1] = { from: before.from, to: part.to };
    else out.push(part);
    return out;
  }, []);
