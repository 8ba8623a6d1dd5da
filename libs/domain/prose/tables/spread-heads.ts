import { unitInBrackets } from '../recognise/units';
import { isHead, readColumn } from './column-roles';
import type { GroupedHeads } from './grouped-heads';

const FEWEST = 2;
/** A head that may stand over others: 分季度目标, 进度安排, 其中. */
const SPANS = /季度|分月|月度|阶段|进度|节点|其中|安排|计划|目标|推进|情况/;
/** Such a head holds cells of its own and names no group. */
const ALONE = new Set(['serial', 'lead', 'support', 'leader', 'term', 'unit', 'note', 'theme', 'rate', 'period']);
/** How well a head fits to stand over a run of stages: the more, the rather. */
const fitness = (head: string): number =>
  ALONE.has(readColumn(head).role ?? '')
    ? 0
    : /季度|月/.test(head)
      ? 3
      : readColumn(head).role === null
        ? 2
        : SPANS.test(head)
          ? 1
          : 0;

/**
 * One row of heads from two whose cells lost their places: `lower` stands below some of `upper`. Heads that repeat (任务, 完成,
 * 任务, 完成) stand below as many names; a run of periods stands below one (分季度目标). Null where the two make no such pair.
 */
export function spreadHeads(upper: readonly string[], lower: readonly string[]): GroupedHeads | null {
  if (upper.length === 0 || lower.length < FEWEST || !lower.every(isHead)) return null;
  const below = belowNames(upper, lower);
  if (below) return below;
  const period = periodOf(lower);
  if (period < lower.length) return underNames(upper, lower, period);
  if (!lower.every((head) => readColumn(head).role === 'period')) return null;
  const best = Math.max(...upper.map(fitness));
  const at = upper.findLastIndex((head) => fitness(head) === best);
  return best > 0 ? replaced(upper, lower, at, 1) : null;
}

/** 改厕（户） 管网（公里） over 乡镇 任务 完成 任务 完成: only names above, the other heads in the lower row. */
function belowNames(upper: readonly string[], lower: readonly string[]): GroupedHeads | null {
  if (upper.length < FEWEST || lower.length <= upper.length) return null;
  for (let from = 1; from <= lower.length - upper.length * FEWEST; from++)
    for (let to = lower.length; to - from >= upper.length * FEWEST; to--) {
      const size = (to - from) / upper.length;
      const run = lower.slice(from, to);
      if (!Number.isInteger(size) || periodOf(run) !== size) continue;
      return {
        heads: [...lower],
        groups: lower.map((_, i) => (i < from || i >= to ? null : upper[Math.floor((i - from) / size)]!)),
      };
    }
  return null;
}

/** The length of the shortest run of at least two heads that, repeated, gives all of them; their number where none does. */
function periodOf(heads: readonly string[]): number {
  for (let size = FEWEST; size <= heads.length / 2; size++)
    if (heads.length % size === 0 && heads.every((head, i) => head === heads[i % size])) return size;
  return heads.length;
}

/** The names over a run of repeated heads stand side by side; with units in brackets, or else the first that are no heads. */
function underNames(upper: readonly string[], lower: readonly string[], size: number): GroupedHeads | null {
  const groups = lower.length / size;
  const names = (from: number) => upper.slice(from, from + groups);
  const fits = (from: number, isName: (head: string) => boolean): boolean =>
    from + groups <= upper.length && names(from).every(isName);
  const places = upper.map((_, i) => i);
  const at =
    places.find((from) => fits(from, (head) => unitInBrackets(head) !== null)) ??
    places.find((from) => fits(from, (head) => readColumn(head).role === null)) ??
    places.find((from) => fits(from, (head) => !ALONE.has(readColumn(head).role ?? '')));
  return at === undefined ? null : replaced(upper, lower, at, groups);
}

function replaced(upper: readonly string[], lower: readonly string[], at: number, names: number): GroupedHeads {
  const size = lower.length / names;
  const over = lower.map((_, i) => (names > 1 ? upper[at + Math.floor(i / size)]! : null));
  const before = upper.slice(0, at);
  const behind = upper.slice(at + names);
  return {
    heads: [...before, ...lower, ...behind],
    groups: [...before.map(() => null), ...over, ...behind.map(() => null)],
  };
}

/** The heads of a row of heads in which those of a second row stand last (序号, 项目, 分季度目标, 一季度, 二季度): the pair told apart. */
export function spreadRun(heads: readonly string[], width: number): GroupedHeads | null {
  for (let from = 1; from <= heads.length - FEWEST; from++) {
    const spread = spreadHeads(heads.slice(0, from), heads.slice(from));
    if (spread && spread.heads.length === width) return spread;
  }
  return null;
}
