import { type Deadline, findDeadlines } from '../recognise/deadlines';
import { readLabels, readResponsibility, type Responsibility } from '../recognise/responsibility';
import type { Range } from '../segment/clauses';

/** A bracket that says who answers, or by when, for what stands before it. */
export interface Tail extends Range {
  responsibility: Responsibility | null;
  due: string | null;
}

const LONGEST = 160;
const EXPLICIT = /牵头|责任|配合|负责|落实|承办|主办|协办/;

/** The brackets of a paragraph that carry responsibility or a deadline: （甲局牵头，乙局配合，9月底前完成）, （粮油科）, （11月底前）. In what is `told` of the past a bare name at the end says who wrote it. */
export function findTails(text: string, year: number, told = false): Tail[] {
  const tails: Tail[] = [];
  const labels = labelTail(text, year);
  let from = text.indexOf('（');
  while (from >= 0) {
    const length = text.slice(from + 1, from + LONGEST).indexOf('）');
    if (length < 0) {
      from = text.indexOf('（', from + 1);
      continue;
    }
    const to = from + length + 2;
    const tail = readTail(text, from, to, year);
    const signed = told && tail?.responsibility && tail.due === null && !EXPLICIT.test(text.slice(from, to));
    if (tail && !signed) tails.push(tail);
    from = text.indexOf('（', to);
  }
  return labels ? [...tails.filter((tail) => tail.to <= labels.from), labels] : tails;
}

const LABEL =
  /(?<=[。；])(?:牵头|责任|配合|主办|承办|协办)(?:单位|部门|科室|领导)：|(?<=[。；])(?:完成|办结)(?:时限|时间)：/;

/** …。责任单位：甲局。完成时限：4月底前。 at the end of a paragraph. */
function labelTail(text: string, year: number): Tail | null {
  const match = LABEL.exec(text);
  if (!match || text.lastIndexOf('（', match.index) > text.lastIndexOf('）', match.index)) return null;
  const words = text.slice(match.index);
  const read = readLabels(words);
  const term = /(?:时限|时间)：([^。；]*)/.exec(words);
  const due = term ? (findDeadlines(term[1]!, year).at(-1)?.date ?? null) : null;
  return { from: match.index, to: text.length, responsibility: read ? { ...read, term: null } : null, due };
}

function readTail(text: string, from: number, to: number, year: number): Tail | null {
  const inner = text.slice(from + 1, to - 1);
  const after = text[to] ?? '';
  const before = text[from - 1] ?? '';
  const term: Deadline | undefined = findDeadlines(inner, year).at(-1);
  const rest = term ? inner.slice(0, term.start) + inner.slice(term.end) : inner;
  if (term && /^(?:前|底前|完成|前完成|开工|前开工|建成|前建成|完成时限|时限|[：，；。])*$/.test(rest))
    return after === '' || '。；）'.includes(after) ? { from, to, responsibility: null, due: term.date } : null;
  const responsibility = readResponsibility(inner, term ? { start: term.start, end: term.end } : null);
  if (!responsibility) return null;
  const explicit = EXPLICIT.test(inner);
  const closes = after === '' || '。；\n'.includes(after) || (before !== '' && '。；'.includes(before));
  return explicit || closes ? { from, to, responsibility, due: term?.date ?? null } : null;
}
