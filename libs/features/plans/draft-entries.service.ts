import { Injectable } from '@nestjs/common';
import { newId, Transaction, Transactions } from '@dajuan/database/connection';
import { EntryLinkStore, ListEntry, ListEntryStore, NamedList, NamedListStore } from '@dajuan/database/lists';
import { PlanItem, PlanItemStore, WorkPlan, WorkPlanStore } from '@dajuan/database/plans';
import { Actor } from '@dajuan/database/tasks';
import { dateInZone, parseCalendarDate, yearOf } from '@dajuan/domain/calendar';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { isCounted } from '@dajuan/domain/lists';
import { defaultPlanRules, measureOf } from '@dajuan/domain/progress';
import { emptyItem } from './add-plan-item.service';
import { DraftPlans } from './draft-plans';
import { planRefusal } from './plan-refusals';

/** Which entries of a list become items, and of which draft; null: of a new one that bears the list's name. */
export interface AskedItems {
  readonly listId: string;
  readonly planId: string | null;
  readonly entryIds: readonly string[];
}

/** Entries of a list as items of a draft plan: they become tasks when the plan is confirmed, and stay linked. */
@Injectable()
export class DraftEntries {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: DraftPlans,
    private readonly plans: WorkPlanStore,
    private readonly items: PlanItemStore,
    private readonly lists: NamedListStore,
    private readonly entries: ListEntryStore,
    private readonly links: EntryLinkStore,
  ) {}

  /**
   * At the end of the plan, in the list's order; answers the plan's id. Throws NotFound, and Refused for headings, entries
   * taken off and those that have an item.
   */
  draft(actor: Actor, { listId, planId, entryIds }: AskedItems, now: Date): Promise<string> {
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const list = await this.lists.lock(tx, listId);
      if (!list) throw new NotFound('list', listId);
      const entries = await this.fitting(tx, listId, entryIds);
      const id = planId ?? (await this.newPlan(tx, actor, list, now));
      await this.drafts.openIn(tx, actor, id, async (draft) => {
        const after = await this.items.lastPosition(tx, id);
        const items = entries.map((entry, at) => itemOf(draft.plan, entry, list.name, after + at + 1));
        await this.items.insert(tx, items);
        for (const [at, { id: entryId }] of entries.entries()) {
          await this.links.tie(tx, { orgId: list.orgId, entryId, planItemId: items[at]!.id });
        }
        await this.drafts.done(draft, { kind: 'add', before: [], addedIds: items.map((item) => item.id) });
      });
      return id;
    });
  }

  private async fitting(tx: Transaction, listId: string, entryIds: readonly string[]): Promise<ListEntry[]> {
    const entries = entryIds.length === 0 ? [] : await this.entries.byIds(tx, entryIds);
    const tied = new Set(await this.links.tied(tx, entryIds));
    const isFit = (entry: ListEntry) =>
      entry.listId === listId && !entry.isSection && isCounted(entry.state) && !tied.has(entry.id);
    if (entries.length === 0 || entries.length < new Set(entryIds).size || !entries.every(isFit)) {
      throw new Refused([planRefusal('entries_unfit', 'entryIds')]);
    }
    return entries;
  }

  /** A draft over the present calendar year, by the default rules. */
  private async newPlan(tx: Transaction, { orgId, zone }: Actor, list: NamedList, now: Date): Promise<string> {
    const [id, year] = [newId(), yearOf(dateInZone(now, zone))];
    await this.plans.insert(tx, {
      ...{ orgId, id, documentId: null, title: list.name, year, state: 'draft', rules: defaultPlanRules, version: 1 },
      ...{ startsOn: parseCalendarDate(`${year}-01-01`), endsOn: parseCalendarDate(`${year}-12-31`), createdAt: now },
      ...{ confirmedBy: null, confirmedAt: null, archivedBy: null, archivedAt: null },
    });
    return id;
  }
}

/** Without figures until a person gives it some; due when the entry is, within the plan's time. */
function itemOf(plan: WorkPlan, entry: ListEntry, theme: string, position: number): PlanItem {
  const isWithin = entry.dueOn !== null && entry.dueOn >= plan.startsOn && entry.dueOn <= plan.endsOn;
  return {
    ...emptyItem(plan, { title: entry.title, theme: theme.slice(0, LONGEST_THEME), position }),
    ...{ quote: entry.detail, leadDepartmentId: entry.departmentId },
    ...{ measures: [measureOf({ id: newId(), type: 'unquantified' })], dueOn: isWithin ? entry.dueOn : plan.endsOn },
  };
}

const LONGEST_THEME = 100;
