import type { Rule, Rules } from './piece';

/** A ruled table: where its columns and rows are parted, edges included, and the rules that part them. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly rules: Rules;
}

/** Rules nearer than this are one, and rules that end so near to another meet it. */
const NEAR = 3;
const MOST_RULES = 3_000;

/** The tables a page's rules make: rules that meet, at least three across and three down. Top to bottom. */
export function gridsOf({ across, down }: Rules): Grid[] {
  const joined = { across: joinedUp(across), down: joinedUp(down) };
  if (joined.across.length + joined.down.length > MOST_RULES) return [];
  return meeting(joined)
    .map((rules) => ({ xs: places(rules.down), ys: places(rules.across), rules }))
    .filter(({ xs, ys }) => xs.length >= 3 && ys.length >= 3)
    .sort((a, b) => a.ys[0]! - b.ys[0]!);
}

/** Pieces of a rule, cell by cell, made one. */
function joinedUp(rules: readonly Rule[]): Rule[] {
  const out: Rule[] = [];
  for (const rule of [...rules].sort((a, b) => Math.round(a.at / NEAR) - Math.round(b.at / NEAR) || a.from - b.from)) {
    const before = out.at(-1);
    if (before && Math.abs(before.at - rule.at) <= NEAR && rule.from <= before.to + NEAR)
      out[out.length - 1] = { ...before, to: Math.max(before.to, rule.to) };
    else out.push(rule);
  }
  return out;
}

/** Rules in groups, each of those that meet directly or by way of others. */
function meeting({ across, down }: Rules): Rules[] {
  const open = new Set<Rule>([...across, ...down]);
  const isAcross = new Set(across);
  const groups: Rules[] = [];
  for (const first of across) {
    if (!open.delete(first)) continue;
    const group = [first];
    for (let i = 0; i < group.length; i++) {
      const rule = group[i]!;
      const others = isAcross.has(rule) ? down : across;
      for (const other of others) if (open.has(other) && meets(rule, other) && open.delete(other)) group.push(other);
    }
    groups.push({
      across: group.filter((rule) => isAcross.has(rule)),
      down: group.filter((rule) => !isAcross.has(rule)),
    });
  }
  return groups;
}

const within = (at: number, { from, to }: Rule): boolean => at >= from - NEAR && at <= to + NEAR;
const meets = (a: Rule, b: Rule): boolean => within(a.at, b) && within(b.at, a);

function places(rules: readonly Rule[]): number[] {
  const sorted = rules.map(({ at }) => at).sort((a, b) => a - b);
  return sorted.filter((at, i) => i === 0 || at - sorted[i - 1]! > NEAR);
}
