import { closingBracket } from '../segment/brackets';
import { type Deadline, findDeadlines } from '../recognise/deadlines';
import { isOrganisation, splitUnits } from '../recognise/organisations';
import { readLabels, readResponsibility, type Responsibility } from '../recognise/responsibility';
import type { Range } from '../segment/clauses';

/** A bracket that says who answers, or by when, for what stands before it. */
export interface Tail extends Range {
  responsibility: Responsibility | null;
  due: string | null;
  /**
   * How far back it reaches, at most to the tail before it: a bracket behind the closing mark speaks for all; one inside its
   * sentence, alone at the paragraph's end, for the sentence; with others beside it or more text behind it, for its clause.
   */
  reach: 'clause' | 'sentence' | 'paragraph';
  /** What its term is of, where it says so: （办法11月中旬前出台；责任科室：…）; the rest has no term. */
  of: string | null;
}

type Found = Omit<Tail, 'reach'>;

const LONGEST = 160;
const LONGEST_SENTENCE = 60;
const EXPLICIT = /牵头|责任|配合|负责|落实|承办|主办|协办/;

/** The brackets of a paragraph that carry responsibility or a deadline: （甲局牵头，乙局配合，9月底前完成）, （粮油科）, （11月底前）. In what is `told` of the past a bare name at the end says who wrote it. */
export function findTails(text: string, year: number, told = false): Tail[] {
  const tails: Found[] = [];
  const labels = labelTail(text, year);
  let from = nextBracket(text, 0);
  while (from >= 0) {
    const close = closingBracket(text, from, LONGEST);
    if (close < 0) {
      from = nextBracket(text, from + 1);
      continue;
    }
    const to = close + 1;
    const tail = readTail(text, from, to, year);
    const signed = told && tail?.responsibility && tail.due === null && !EXPLICIT.test(text.slice(from, to));
    if (tail && !signed) tails.push(tail);
    from = nextBracket(text, to);
  }
  const last = labels ?? sentenceTail(text, year) ?? dashTail(text);
  return withReach(text, last ? [...tails.filter((tail) => tail.to <= last.from), last] : tails);
}

/** （甲局）, 〔甲股〕, 【甲办】 behind what it answers for or [甲科]. */
function nextBracket(text: string, from: number): number {
  for (let i = from; i < text.length; i++)
    if ('（〔'.includes(text[i]!) || (i > 0 && '【['.includes(text[i]!))) return i;
  return -1;
}

function withReach(text: string, tails: readonly Found[]): Tail[] {
  const owners = tails.filter(({ responsibility }) => responsibility !== null).length;
  return tails.map((tail) => {
    const behindMark = '。；'.includes(text[tail.from - 1] ?? '');
    const isLast = /^[。；.]?$/.test(text.slice(tail.to));
    return {
      ...tail,
      reach: behindMark || tail.from === 0 ? 'paragraph' : isLast && owners < 2 ? 'sentence' : 'clause',
    };
  });
}

const LABEL =
  /(?<=[。；])(?:(?:主要)?(?:牵头|责任|负责|落实|实施|配合|主办|承办|主责|主管|协办|协作|协同|协助|参与|参加)(?:单位|部门|科室|股室|处室|站所|领导|人)|牵头|主责|配合)：|(?<=[。；])(?:(?:完成|办结)(?:时限|时间|期限)|时限|时间节点|完成节点)：/;

/** …。责任单位：甲局。完成时限：4月底前。 at the end of a paragraph. */
function labelTail(text: string, year: number): Found | null {
  const match = LABEL.exec(text);
  if (!match || text.lastIndexOf('（', match.index) > text.lastIndexOf('）', match.index)) return null;
  const words = text.slice(match.index);
  const read = readLabels(words);
  const due = findDeadlines(words, year).at(-1)?.date ?? null;
  return { from: match.index, to: text.length, responsibility: read ? { ...read, term: null } : null, due, of: null };
}

/** …；——甲局、乙局: only units behind a dash at the end of a paragraph. */
function dashTail(text: string): Found | null {
  const match = DASHED.exec(text.slice(-LONGEST_SENTENCE));
  if (!match) return null;
  const names = splitUnits(match[1]!);
  if (names.length === 0 || !names.every(isOrganisation)) return null;
  const from = Math.max(0, text.length - LONGEST_SENTENCE) + match.index;
  const responsibility = { lead: names, support: [], leader: [], term: null };
  return { from, to: text.length, responsibility, due: null, of: null };
}
const DASHED = /(?<=.)——([^—，。；：\d]{3,})[。；]?$/;

/** …。甲股牵头，乙中心配合，上半年完成。: a last sentence that only assigns. */
function sentenceTail(text: string, year: number): Found | null {
  const from = Math.max(text.lastIndexOf('。', text.length - 2), text.lastIndexOf('；', text.length - 2)) + 1;
  const words = text.slice(from).replace(/。$/, '');
  if (from === 0 || words.length > LONGEST_SENTENCE || !/^[^（）]*(?:牵头|负责|配合)[^（）]*$/.test(words)) return null;
  const term = findDeadlines(words, year).at(-1);
  const responsibility = readResponsibility(words, term ?? null);
  return responsibility ? { from, to: text.length, responsibility, due: term?.date ?? null, of: null } : null;
}

function readTail(text: string, from: number, to: number, year: number): Found | null {
  const whole = text.slice(from + 1, to - 1);
  const after = text[to] ?? '';
  const before = text[from - 1] ?? '';
  const dated: Deadline | undefined = findDeadlines(whole, year).at(-1);
  const named = dated ? termOf(whole, dated) : null;
  const inner = named ? named.without : whole;
  const term = named ? undefined : dated;
  const rest = term ? inner.slice(0, term.start) + inner.slice(term.end) : inner;
  if (term && /^(?:前|底前|完成|前完成|开工|前开工|建成|前建成|完成时限|时限|[：，；。])*$/.test(rest))
    return after === '' || '。；）'.includes(after)
      ? { from, to, responsibility: null, due: term.date, of: null }
      : null;
  const responsibility = readResponsibility(inner, term ? { start: term.start, end: term.end } : null);
  if (!responsibility) return null;
  const explicit = EXPLICIT.test(inner);
  const closes = after === '' || '。；，\n'.includes(after) || (before !== '' && '。；'.includes(before));
  return explicit || closes ? { from, to, responsibility, due: dated?.date ?? null, of: named?.of ?? null } : null;
}

/** 管网11月底前完成: a term with a subject of its own; what else the bracket says stands in `without`. */
function termOf(inner: string, { start, end }: Deadline): { of: string; without: string } | null {
  const from = Math.max(...['，', '；', '。'].map((mark) => inner.lastIndexOf(mark, start - 1))) + 1;
  const rest = inner.slice(end).search(/[，；。]/);
  const to = rest < 0 ? inner.length : end + rest;
  const of = /^(?:其中)?([一-龥《》“”]{2,10})$/.exec(inner.slice(from, start))?.[1];
  if (of === undefined || isOrganisation(of) || SETS_TERM.test(of)) return null;
  return { of, without: `${inner.slice(0, Math.max(0, from - 1))}${inner.slice(to)}`.replace(/^[，；。]/, '') };
}
/** Words before a term that name no subject of their own. */
const SETS_TERM = /(?:完成|力争|确保|计划|预计|要求|时限|时间|全部|牵头|负责|配合|落实|[于在到至])$/;
