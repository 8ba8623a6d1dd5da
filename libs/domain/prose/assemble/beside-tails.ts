import type { Status } from '../read-result';
import { findDeadlines } from '../recognise/deadlines';
import { actionBehindSubject } from '../recognise/subject-action';
import { skipAdverbs, verbAt } from '../recognise/verbs';
import { closes } from './bare-ends';
import { hasEnd } from './group-phrases';
import type { Tail } from './tails';

/** What of an item a term behind a bracket touches. */
interface Termed {
  from: number;
  status: Status;
  due: string | null;
}

/** 实训楼（责任单位：县教育局），年度计划…: a bracket behind a bare name at the head of a sentence speaks for what follows. */
export function namesSubject(text: string, from: number, { from: to, to: behind, responsibility }: Tail): boolean {
  const name = text.slice(from, to).replace(/^[^]*[。；]/, '');
  return responsibility !== null && text[behind] === '，' && /^[^，。；：\d]{2,30}$/.test(name) && isBareName(name);
}

/** A name in which nothing is done. */
export const isBareName = (name: string): boolean =>
  verbAt(name, skipAdverbs(name)) === '' && actionBehindSubject(name) === 0 && !hasEnd(name);

/** …（甲局牵头），4月底前完工。: a term behind the bracket is that of the tasks before it. Where what it says ends. */
export function termBehind(text: string, from: number, year: number, items: readonly Termed[]): number {
  const words = from > 0 ? /^，([^，。；（]{3,16})(?=[，。；]|$)/.exec(text.slice(from, from + 20))?.[1] : undefined;
  const term = words === undefined ? undefined : findDeadlines(words, year)[0];
  if (words === undefined || term?.start !== 0 || !closes(words.slice(term.end))) return from;
  const clause = Math.max(text.lastIndexOf('。', from), text.lastIndexOf('；', from));
  for (const item of items) if (item.from > clause && item.status === 'planned') item.due ??= term.date;
  return from + 1 + words.length;
}
