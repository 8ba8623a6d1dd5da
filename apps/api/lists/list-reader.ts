import { Injectable } from '@nestjs/common';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { keepsList, ListCard, ListPageQuery, ListsQuery, NamedListStore } from '@dajuan/database/lists';
import { dateInZone } from '@dajuan/domain/calendar';
import { NotAllowed, NotFound } from '@dajuan/domain/errors';
import { columnsOf, kindOf, marksInForce, totalsOf } from '@dajuan/domain/lists';
import { Language, Principal } from '../http/principal';
import { breakdownView } from './breakdown-view';
import { entryView, inReadingOrder } from './entry-views';
import { fieldsOf, kindView, summaryOf } from './list-views';
import { ListsView, ListView } from './list.dto';
import { kindNames } from './list-words';
import { roundView } from './round-views';

/** Lists as the pages show them. */
@Injectable()
export class ListReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly lists: ListsQuery,
    private readonly page: ListPageQuery,
    private readonly store: NamedListStore,
  ) {}

  all(principal: Principal, language: Language, now: Date): Promise<ListsView> {
    const today = dateInZone(now, principal.zone);
    return this.transactions.inOrganisation(principal.orgId, async (tx) => ({
      kinds: kindNames.map((kind) => kindView(kind, language)),
      lists: (await this.lists.find(tx, principal)).map((card) => summaryOf(card, principal, today)),
      mayCreate: keepsList(principal, { ownerDepartmentId: principal.departmentId }),
    }));
  }

  /** Throws NotFound, and NotAllowed for a list that is not theirs to see. */
  show(principal: Principal, listId: string, now: Date): Promise<ListView> {
    const today = dateInZone(now, principal.zone);
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      const card = await this.seen(tx, principal, listId);
      const entries = inReadingOrder(await this.page.entries(tx, principal, listId));
      const marks = await this.page.marks(tx, listId);
      const isSummed = kindOf(card.kind).rounds === 'values';
      return {
        ...summaryOf(card, principal, today),
        fields: fieldsOf(card),
        source: card.sourceFile === null ? null : { file: card.sourceFile, line: card.sourceLine },
        columns: columnsOf(card.kind),
        entries: entries.map((entry) => entryView(entry, card, principal, today)),
        rounds: (await this.page.rounds(tx, listId)).map((round) => roundView(round, marks, card)),
        totals: isSummed ? [...totalsOf(marksInForce(marks))].map(([entryId, total]) => ({ entryId, total })) : [],
        breakdowns: (await this.page.breakdowns(tx, listId)).map(breakdownView),
      };
    });
  }

  private async seen(tx: Transaction, principal: Principal, listId: string): Promise<ListCard> {
    const [card] = await this.lists.find(tx, principal, listId);
    if (card) return card;
    if (!(await this.store.byId(tx, listId))) throw new NotFound('list', listId);
    throw new NotAllowed('list_not_yours', '您不能查看这份清单', 'This list is not yours to see');
  }
}
