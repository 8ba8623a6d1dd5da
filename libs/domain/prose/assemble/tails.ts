import { closingBracket } from '../segment/brackets';
import { type Deadline, findDeadlines } from '../recognise/deadlines';
import { readLabels, readResponsibility, type Responsibility } from '../recognise/responsibility';
import type { Range } from '../segment/clauses';

/** A bracket that says who answers, or by when, for what stands before it. */
export interface Tail extends Range {
  responsibility: Responsibility | null;
  due: string | null;
}

const LONGEST = 160;
const LONGEST_SENTENCE = 60;
const EXPLICIT = /牵头|责任|配合|负责|落实|承办|主办|协办/;

/** The brackets of a paragraph that carry responsibility or a deadline: （甲局牵头，乙局配合，9月底前完成）, （粮油科）, （11月底前）. In what is `told` of the past a bare name at the end says who wrote it. */
export function findTails(text: string, year: number, told = false): Tail[] {
  const tails: Tail[] = [];
  const labels = labelTail(text, year);
  let from = text.indexOf('（');
  while (from >= 0) {
    const close = closingBracket(text, from, LONGEST);
    if (close < 0) {
      from = text.indexOf('（', from + 1);
      continue;
    }
    const to = close + 1;
    const tail = readTail(text, from, to, year);
    const signed = told && tail?.responsibility && tail.due === null && !EXPLICIT.test(text.slice(from, to));
    if (tail && !signed) tails.push(tail);
    from = text.indexOf('（', to);
  }
  const last = labels ?? sentenceTail(text, year);
  return last ? [...tails.filter((tail) => tail.to <= last.from), last] : tails;
}

const LABEL =
  /(?<=[。；])(?:牵头|责任|配合|主办|承办|协办)(?:单位|部门|科室|股室|处室|站所|领导|人)：|(?<=[。；])(?:(?:完成|办结)(?:时限|时间)|时限)：/;

/** …。责任单位：甲局。完成时限：4月底前。 at the end of a paragraph. */
function labelTail(text: string, year: number): Tail | null {
  const match = LABEL.exec(text);
  if (!match || text.lastIndexOf('（', match.index) > text.lastIndexOf('）', match.index)) return null;
  const words = text.slice(match.index);
  const read = readLabels(words);
  const due = findDeadlines(words, year).at(-1)?.date ?? null;
  return { from: match.index, to: text.length, responsibility: read ? { ...read, term: null } : null, due };
}

/** …。甲股牵头，乙中心配合，上半年完成。: a last sentence that only assigns. */
function sentenceTail(text: string, year: number): Tail | null {
  const from = Math.max(text.lastIndexOf('。', text.length - 2), text.lastIndexOf('；', text.length - 2)) + 1;
  const words = text.slice(from).replace(/。$/, '');
  if (from === 0 || words.length > LONGEST_SENTENCE || !/^[^（）]*(?:牵头|负责|配合)[^（）]*$/.test(words)) return null;
  const term = findDeadlines(words, year).at(-1);
  const responsibility = readResponsibility(words, term ?? null);
  return responsibility ? { from, to: text.length, responsibility, due: term?.date ?? null } : null;
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
  const closes = after === '' || '。；，\n'.includes(after) || (before !== '' && '。；'.includes(before));
  return explicit || closes ? { from, to, responsibility, due: term?.date ?? null } : null;
}
