import { Injectable } from '@nestjs/common';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { EntryLinkStore, ListEntryStore, ListRoundStore, NamedList, NamedListStore } from '@dajuan/database/lists';
import { keepsList } from '@dajuan/database/lists';
import { Actor } from '@dajuan/database/tasks';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { marksInForce } from '@dajuan/domain/lists';
import { AddEntries } from './add-entries.service';
import { unsaid } from './entry-rows';
import { ListDesk, notTheirs } from './list-desk';
import { listRefusal } from './list-refusals';

/** Which findings of a round become problems of which list. */
export interface AskedFindings {
  readonly listId: string;
  readonly entryIds: readonly string[];
}

/** What a round found wanting, as entries of a problem list; each stays linked to where it was found. */
@Injectable()
export class RaiseFindings {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: ListDesk,
    private readonly adding: AddEntries,
    private readonly lists: NamedListStore,
    private readonly entries: ListEntryStore,
    private readonly rounds: ListRoundStore,
    private readonly links: EntryLinkStore,
  ) {}

  /** Answers the ids of the problems. Throws NotFound, NotAllowed and Refused. */
  raise(actor: Actor, roundId: string, { listId, entryIds }: AskedFindings, now: Date): Promise<string[]> {
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const round = await this.rounds.lock(tx, roundId);
      const checked = round && (await this.lists.byId(tx, round.listId));
      if (!checked) throw new NotFound('list round', roundId);
      if (!keepsList(actor, checked)) throw notTheirs();
      const problems = await this.problemList(tx, actor, listId);
      const found = await this.foundAt(tx, roundId, entryIds);
      const given = found.map(({ finding, entry }) => ({
        ...{ ...unsaid, isSection: false, title: finding, detail: `${checked.name} ${round.name}：${entry.title}` },
        departmentId: entry.departmentId,
      }));
      const rows = await this.adding.write(tx, actor, problems, given, now);
      for (const [at, { entry }] of found.entries()) {
        const ends = { fromId: entry.id, toId: rows[at]!.id };
        await this.links.link(tx, { orgId: actor.orgId, ...ends, relation: 'finding' });
      }
      return rows.map(({ id }) => id);
    });
  }

  /** A problem list the actor keeps. One that is not there is refused like one of another kind. */
  private async problemList(tx: Transaction, actor: Actor, listId: string): Promise<NamedList> {
    if ((await this.lists.byId(tx, listId))?.kind !== 'problems') {
      throw new Refused([listRefusal('not_problems', 'listId')]);
    }
    return this.desk.kept(tx, actor, listId);
  }

  /** In the order of the list. Throws Refused where nothing was found at one of them. */
  private async foundAt(tx: Transaction, roundId: string, entryIds: readonly string[]) {
    const marks = marksInForce(await this.rounds.marksOf(tx, roundId));
    const findings = new Map(marks.map(({ entryId, finding }) => [entryId, finding]));
    const entries = entryIds.length === 0 ? [] : await this.entries.byIds(tx, entryIds);
    if (entries.length < new Set(entryIds).size || entries.some(({ id }) => !findings.get(id))) {
      throw new Refused([listRefusal('finding_missing', 'entryIds')]);
    }
    if (entries.length === 0) throw new Refused([listRefusal('entries_missing', 'entryIds')]);
    return entries.map((entry) => ({ entry, finding: findings.get(entry.id)! }));
  }
}
