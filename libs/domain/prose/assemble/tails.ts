import { type Deadline, findDeadlines } from '../recognise/deadlines';
import { readResponsibility, type Responsibility } from '../recognise/responsibility';
import type { Range } from '../segment/clauses';

/** A bracket that says who answers, or by when, for what stands before it. */
export interface Tail extends Range {
  responsibility: Responsibility | null;
  due: string | null;
}

const LONGEST = 160;

/** The brackets of a paragraph that carry responsibility or a deadline: （甲局牵头，乙局配合，9月底前完成）, （粮油科）, （11月底前）. */
export function findTails(text: string, year: number): Tail[] {
  const tails: Tail[] = [];
  let from = text.indexOf('（');
  while (from >= 0) {
    const length = text.slice(from + 1, from + LONGEST).indexOf('）');
    if (length < 0) {
      from = text.indexOf('（', from + 1);
      continue;
    }
    const to = from + length + 2;
    const tail = readTail(text, from, to, year);
    if (tail) tails.push(tail);
    from = text.indexOf('（', to);
  }
  return tails;
}

function readTail(text: string, from: number, to: number, year: number): Tail | null {
  const inner = text.slice(from + 1, to - 1);
  const after = text[to] ?? '';
  const before = text[from - 1] ?? '';
  const term: Deadline | undefined = findDeadlines(inner, year).at(-1);
  const rest = term ? inner.slice(0, term.start) + inner.slice(term.end) : inner;
  if (term && /^(?:前|底前|完成|前完成|开工|前开工|建成|前建成|完成时限|时限|[：，；。])*$/.test(rest))
    return { from, to, responsibility: null, due: term.date };
  const responsibility = readResponsibility(inner, term ? { start: term.start, end: term.end } : null);
  if (!responsibility) return null;
  const explicit = /牵头|责任|配合|负责|落实|承办|主办|协办/.test(inner);
  const closes = after === '' || '。；\n'.includes(after) || (before !== '' && '。；'.includes(before));
  return explicit || closes ? { from, to, responsibility, due: term?.date ?? null } : null;
}
