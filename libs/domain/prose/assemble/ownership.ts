import type { ReadItem } from '../read-result';
import { assignedTo, type Assignment } from '../recognise/assigning-notes';
import { readTerm } from '../recognise/deadlines';
import { readLabels, type Responsibility } from '../recognise/responsibility';

/** What a heading says of its units holds for items that name none. */
export function inherit(item: ReadItem, owners: Responsibility | null): void {
  if (!owners) return;
  if (item.leader.length === 0) item.leader = owners.leader;
  if (item.lead.length > 0) return;
  item.lead = owners.lead;
  item.support = owners.support;
}

/** What a note below a list says of its entries (第1项由甲局负责，其余由乙局负责) holds for items that name no unit and no term. */
export function assign(
  items: readonly ReadItem[],
  numbers: ReadonlyMap<ReadItem, number>,
  assignments: readonly Assignment[],
): void {
  if (assignments.length === 0) return;
  for (const item of items) {
    const said = assignedTo(assignments, numbers.get(item) ?? 0);
    if (!said) continue;
    inherit(item, { lead: said.lead, support: said.support, leader: [], term: null });
    if (item.status === 'planned') item.due ??= said.due;
  }
}

/** Promises without a term fall due with the period their heading names. */
export function byPeriod(items: readonly ReadItem[], due: string | null, defaulted: Set<ReadItem>): void {
  if (due === null) return;
  for (const item of items) {
    if (item.status !== 'planned' || item.due !== null) continue;
    item.due = due;
    defaulted.add(item);
  }
}

/** Lines of their own below a task name its units and its term. */
export function own(items: readonly ReadItem[], labels: string, year: number, defaulted: ReadonlySet<ReadItem>): void {
  const read = readLabels(labels)!;
  const term = /(?:完成|办结)?(?:时限|时间|节点)[^：]{0,4}：(.*?)(?=；[一-龥]{2,8}：|$)/.exec(labels);
  const due = term ? readTerm(term[1]!, year) : null;
  for (const item of items) {
    if (read.lead.length > 0 || read.support.length > 0) {
      item.lead = read.lead;
      item.support = read.support;
    }
    if (read.leader.length > 0) item.leader = read.leader;
    if (term && (item.due === null || defaulted.has(item))) item.due = due;
  }
}
