import { Injectable } from '@nestjs/common';
import { newId, Transaction, Transactions } from '@dajuan/database/connection';
import {
  ListEntry,
  ListEntryStore,
  ListRound,
  ListRoundStore,
  NamedList,
  NamedListStore,
} from '@dajuan/database/lists';
import { keepsList } from '@dajuan/database/lists';
import { Actor } from '@dajuan/database/tasks';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { kindOf, Mark, refuseMark } from '@dajuan/domain/lists';
import { notTheirs } from './list-desk';
import { listRefusal } from './list-refusals';

/** What somebody gives an entry in a round. */
export type GivenMarkOfEntry = Pick<Mark, 'entryId' | 'value' | 'grade' | 'finding'>;

/** Points, grades, counts or ticks of a round. A mark is a fact: marked again, the later one stands. */
@Injectable()
export class MarkRound {
  constructor(
    private readonly transactions: Transactions,
    private readonly lists: NamedListStore,
    private readonly entries: ListEntryStore,
    private readonly rounds: ListRoundStore,
  ) {}

  /** Answers the list's id. Throws NotFound, NotAllowed, and Refused with everything at its mark: none is written then. */
  mark(actor: Actor, roundId: string, given: readonly GivenMarkOfEntry[], now: Date): Promise<string> {
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const { list } = await this.open(tx, actor, roundId);
      const entries = new Map((await this.entries.ofList(tx, list.id)).map((entry) => [entry.id, entry]));
      const refusals = given.flatMap((mark, at) => refusalOf(list, entries.get(mark.entryId), mark, `marks.${at}`));
      if (refusals.length > 0) throw new Refused(refusals);
      const said = { orgId: actor.orgId, roundId, markedBy: actor.personId, markedAt: now };
      const marks = given.map(({ finding, ...mark }) => ({ id: newId(), ...mark, finding: finding.trim(), ...said }));
      await this.rounds.mark(tx, marks);
      return list.id;
    });
  }

  /** Takes no marks from now on; twice is once. Answers the list's id. Throws NotFound and NotAllowed. */
  lock(actor: Actor, roundId: string, now: Date): Promise<string> {
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const { list, round } = await this.kept(tx, actor, roundId);
      if (round.lockedAt === null) await this.rounds.close(tx, roundId, actor.personId, now);
      return list.id;
    });
  }

  private async open(tx: Transaction, actor: Actor, roundId: string): Promise<{ list: NamedList; round: ListRound }> {
    const kept = await this.kept(tx, actor, roundId);
    if (kept.round.lockedAt !== null) throw new Refused([listRefusal('round_locked', 'roundId')]);
    return kept;
  }

  private async kept(tx: Transaction, actor: Actor, roundId: string): Promise<{ list: NamedList; round: ListRound }> {
    const round = await this.rounds.lock(tx, roundId);
    const list = round && (await this.lists.byId(tx, round.listId));
    if (!round || !list) throw new NotFound('list round', roundId);
    if (!keepsList(actor, list)) throw notTheirs();
    return { list, round };
  }
}

function refusalOf(list: NamedList, entry: ListEntry | undefined, mark: GivenMarkOfEntry, field: string) {
  const { rounds } = kindOf(list.kind);
  if (!entry || rounds === null) return [listRefusal('entry_unknown', `${field}.entryId`)];
  return refuseMark(rounds, { ...mark, entry }, list.grades, field) ?? [];
}
