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
  const labels = labelTails(text, year);
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
  const spoken =
    labels.length > 0
      ? labels
      : [sentenceTail(text, year, tails.at(-1)) ?? dashTail(text)].filter((tail) => tail !== null);
  const kept = tails.filter((tail) => spoken.every(({ from, to }) => tail.to <= from || tail.from >= to));
  return withReach(
    text,
    [...kept, ...spoken].sort((a, b) => a.from - b.from),
  );
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

const LABEL_WORD =
  '(?:(?:主要)?(?:牵头|责任|负责|落实|实施|配合|主办|承办|主责|主管|协办|协作|协同|协助|参与|参加)(?:单位|部门|科室|股室|处室|站所|领导|人)|牵头|主责|配合|协办|(?:完成|办结|整改)(?:时限|时间|期限)|时限|时间节点|完成节点)';
/** 责任单位：甲局, 完成时间为9月底. */
const LABELLED = new RegExp(`^${LABEL_WORD}(?:：|为)`);
const LABEL = new RegExp(`(?<=[。；，])${LABEL_WORD}(?:：|(?<=[位门室处所领导人时限间期点])为)`, 'g');

/** …。责任单位：甲局。完成时限：4月底前。 or …，责任单位为甲局，完成时间为9月底: labels in running text, as far as they go. */
function labelTails(text: string, year: number): Found[] {
  const found: Found[] = [];
  for (const { index } of text.matchAll(LABEL)) {
    if (index < (found.at(-1)?.to ?? 0) || isBracketed(text, index)) continue;
    const to = endOfLabels(text, index);
    const words = text
      .slice(index, to)
      .replace(/为/g, (word, at: number, all: string) => (opensLabel(all, at) ? '：' : word));
    const read = readLabels(words);
    const due = findDeadlines(words, year).at(-1)?.date ?? null;
    found.push({ from: index, to, responsibility: read ? { ...read, term: null } : null, due, of: null });
  }
  return found;
}

const isBracketed = (text: string, at: number): boolean =>
  ['（）', '〔〕', '【】', '[]'].some(([open, close]) => text.lastIndexOf(open!, at) > text.lastIndexOf(close!, at));
const opensLabel = (text: string, at: number): boolean =>
  new RegExp(`(?:^|[，；。])${LABEL_WORD}$`).test(text.slice(Math.max(0, at - 10), at));

/** Past every clause that is a label with what it names, or goes on with units or a term. */
function endOfLabels(text: string, from: number): number {
  let to = from;
  for (const [clause] of text.slice(from).matchAll(/[^。；，]+[。；，]?/g)) {
    const words = clause.replace(/[。；，]$/, '');
    const names = splitUnits(words);
    const goesOn =
      to === from || LABELLED.test(words) || (names.length > 0 && names.every(isOrganisation)) || isSpoken(words);
    if (!goesOn) break;
    to += clause.length;
  }
  return to;
}

/** 乙局配合, 9月底前完成 behind a label. */
const isSpoken = (words: string): boolean =>
  /^[^，。；\d]{2,30}(?:牵头|配合|负责|协助|协办)$/.test(words) || /^[^，。；]{2,14}前(?:完成|办结)?$/.test(words);

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

/** 各乡镇（街道）, 各县（市、区）: a bracket that is part of a unit's name. */
const IN_A_NAME = /(?<=[镇乡村县区市街])（[^（）\d]{1,6}）/g;

/**
 * …。甲股牵头，乙中心配合，上半年完成。: a last sentence that only assigns; （责任领导：…） behind its mark adds to it. `closing` is
 * the last bracket that was read.
 */
function sentenceTail(text: string, year: number, closing: Found | undefined): Found | null {
  const added = closing?.to === text.length && text[closing.from - 1] === '。' ? closing : undefined;
  const end = added?.from ?? text.length;
  const from = Math.max(text.lastIndexOf('。', end - 2), text.lastIndexOf('；', end - 2)) + 1;
  const words = text.slice(from, end).replace(/。$/, '');
  if (from === 0 || words.length > LONGEST_SENTENCE) return null;
  if (!/^[^（）]*(?:牵头|负责|配合)[^（）]*$/.test(words.replace(IN_A_NAME, ''))) return null;
  const term = findDeadlines(words, year).at(-1);
  const read = readResponsibility(words, term ?? null);
  if (!read) return null;
  const leader = [...read.leader, ...(added?.responsibility?.leader ?? [])];
  return {
    from,
    to: text.length,
    responsibility: { ...read, leader },
    due: term?.date ?? added?.due ?? null,
    of: null,
  };
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
  const responsibility = readResponsibility(inner, term ? { start: term.start, end: term.end } : null, true);
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
