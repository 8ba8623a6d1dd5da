import { isHead } from './column-roles';

/** Heads in two rows put together: what each column holds, and the group it stands in. */
export interface GroupedHeads {
  heads: string[];
  /** 农村改厕（户） above 任务, 完成, 完成率; null for a column that stands in none. */
  groups: (string | null)[];
}

const FEWEST = 2;

/**
 * One row of heads from two: in the lower one stand only heads (任务, 完成), and it leaves blank what the upper one says alone. A
 * group's name stands over its first column or is repeated over all. Null where the rows are no such pair.
 */
export function groupedHeads(upper: readonly string[], lower: readonly string[]): GroupedHeads | null {
  const named = lower.filter((head) => head !== '');
  const open = upper.filter((head, i) => head !== '' && (lower[i] ?? '') === '').length;
  if (upper.length !== lower.length || named.length < FEWEST || open === 0) return null;
  if (!named.every(isHead) || upper.filter((head) => head !== '').length < FEWEST) return null;
  let group = '';
  const groups = lower.map((head, i) => {
    group = upper[i] === '' ? group : upper[i]!;
    return head === '' || group === '' ? null : group;
  });
  return { heads: lower.map((head, i) => (head === '' ? upper[i]! : head)), groups };
}
