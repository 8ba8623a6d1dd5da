import type { Deadline } from '../recognise/deadlines';
import type { Quantity } from '../recognise/quantities';
import { skipAdverbs, verbAt } from '../recognise/verbs';
import type { Range } from '../segment/clauses';

/** A stretch between commas, with what was found in it. */
export interface Phrase extends Range {
  text: string;
  /** Where the words after connectives, adverbs and deadlines begin, relative to `from`. */
  head: number;
  /** The verb there, or ''. */
  verb: string;
  quantities: Quantity[];
  deadlines: Deadline[];
}

const LEAD_IN =
  /^(?:[一二三四五六七八九十]{1,2}是(?:要)?|首先|其次|再次|最后|此外|另外|同时|会议(?:要求|指出|强调|明确|提出)|要(?![求素点])|并且|并|还|以及|及|也|且|则|而|即|[①-⑳⑴-⒇]|[（(][\d一二三四五六七八九十]{1,2}[）)])/;

export function readPhrase(
  text: string,
  range: Range,
  quantities: readonly Quantity[],
  deadlines: readonly Deadline[],
): Phrase {
  let { from } = range;
  const lead = LEAD_IN.exec(text.slice(from, Math.min(range.to, from + 8)));
  if (lead && from + lead[0].length < range.to) from += lead[0].length;
  while (from + 1 < range.to && '，、；：'.includes(text[from]!)) from += 1;
  const to = endOfWords(text, from, range.to);
  const inside = deadlines.filter((deadline) => deadline.start >= from && deadline.end <= to);
  const head = skipHead(text, from, inside, to);
  return {
    from,
    to,
    text: text.slice(from, to),
    head: head - from,
    verb: verbAt(text, head),
    quantities: quantities.filter((quantity) => quantity.numberAt >= from && quantity.numberAt < to),
    deadlines: inside,
  };
}

/** No quote ends with a mark that parts it from what follows. */
function endOfWords(text: string, from: number, to: number): number {
  let end = to;
  while (end - 1 > from && '，、；：'.includes(text[end - 1]!)) end -= 1;
  return end;
}

/** Past adverbs, deadlines and 于/在/到 before them, in any order. */
function skipHead(text: string, from: number, deadlines: readonly Deadline[], to: number): number {
  let at = from;
  while (at < to) {
    if (at > from && text[at] === '，') at += 1;
    const after = skipAdverbs(text, at);
    const period = /^(?:截[至止]|截至目前|自)(?:20\d\d年)?\d{0,2}月?(?:底|末|\d+日)?/.exec(
      text.slice(after, after + 14),
    );
    if (period && period[0].length > 3) {
      at = after + period[0].length;
      continue;
    }
    const preposition = /^[于在到至]/.test(text.slice(after, after + 1)) ? after + 1 : after;
    const deadline = deadlines.find(({ start }) => start === after || start === preposition);
    const next = deadline ? deadline.end : after;
    if (next === at) return at;
    at = next;
  }
  return at;
}
