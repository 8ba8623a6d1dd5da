import { pairsOf, shareFound, Telling, tellingAmong } from './wording';

/** An item that nobody leads yet. */
export interface AskingItem {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  readonly quote: string;
}

/** A task that somebody led before. */
export interface AssignedBefore {
  readonly title: string;
  readonly theme: string;
  readonly departmentId: string;
}

export interface SuggestedLead {
  readonly itemId: string;
  readonly departmentId: string;
  /** Named in the text, or had a task in similar words. */
  readonly ground: 'named' | 'earlier';
  /** The name as it stands in the text, or the title of the task before. */
  readonly because: string;
}

interface NamedDepartment {
  readonly id: string;
  readonly name: string;
}

/** How much of the item's words an earlier task must hold; the same theme says a little more. */
const ALIKE = 0.5;
const SAME_THEME = 0.15;
/** A second department so close behind makes it a guess. */
const TELLING_LEAD = 0.05;
const SHORTEST_NAME = 2;

/** For each item, in their order, the department the text names or that had the likest task before; none where neither tells. */
export function suggestLeads(
  items: readonly AskingItem[],
  departments: readonly NamedDepartment[],
  before: readonly AssignedBefore[],
): SuggestedLead[] {
  const telling = tellingAmong(before.map(({ title }) => title));
  const known = new Set(departments.map(({ id }) => id));
  const worded = before
    .filter(({ departmentId }) => known.has(departmentId))
    .map((one) => ({ ...one, pairs: pairsOf(one.title) }));
  return items.flatMap((item) => {
    const lead = namedIn(item, departments) ?? likest(item, worded, telling);
    return lead ? [{ itemId: item.id, ...lead }] : [];
  });
}

type Lead = Omit<SuggestedLead, 'itemId'>;

/** The one department whose name stands in the item's words; of 党政办（督查办） either name will do. */
function namedIn({ title, quote }: AskingItem, departments: readonly NamedDepartment[]): Lead | null {
  const text = `${title} ${quote}`;
  const named = departments.flatMap(({ id, name }) => {
    const written = name.split(/[（()）]/).find((part) => part.length >= SHORTEST_NAME && text.includes(part));
    return written === undefined ? [] : [{ departmentId: id, ground: 'named' as const, because: written }];
  });
  return named.length === 1 ? named[0]! : null;
}

type WordedTask = AssignedBefore & { readonly pairs: ReadonlySet<string> };

/** The department of the likest task, unless another department had one as like. */
function likest(item: AskingItem, before: readonly WordedTask[], telling: Telling): Lead | null {
  const own = pairsOf(item.title);
  const best = new Map<string, { score: number; title: string }>();
  for (const { title, theme, departmentId, pairs } of before) {
    const words = (shareFound(own, pairs, telling) + shareFound(pairs, own, telling)) / 2;
    const score = words + (theme !== '' && theme === item.theme ? SAME_THEME : 0);
    if (score > (best.get(departmentId)?.score ?? 0)) best.set(departmentId, { score, title });
  }
  const [first, second] = [...best].sort(([, a], [, b]) => b.score - a.score);
  if (!first || first[1].score < ALIKE || (second && first[1].score - second[1].score < TELLING_LEAD)) return null;
  return { departmentId: first[0], ground: 'earlier', because: first[1].title };
}
