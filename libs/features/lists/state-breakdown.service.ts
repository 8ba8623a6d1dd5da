import { Injectable } from '@nestjs/common';
import { newId, Transactions } from '@dajuan/database/connection';
import { ListBreakdownStore } from '@dajuan/database/lists';
import { wellFormed } from '@dajuan/documents/well-formed';
import { Actor } from '@dajuan/database/tasks';
import { isCalendarDate } from '@dajuan/domain/calendar';
import { Refused } from '@dajuan/domain/errors';
import { BreakdownLine, breakdownOf, refuseBreakdown } from '@dajuan/domain/lists';
import { ListDesk } from './list-desk';
import { listRefusal } from './list-refusals';

/** A count that falls apart, as somebody states it. */
export interface StatedBreakdown {
  readonly title: string;
  readonly asOf: string;
  readonly lines: readonly BreakdownLine[];
  /** As printed, 0–1, and to how many decimals of a percentage. */
  readonly statedShare: number | null;
  readonly shareDecimals: number | null;
}

/** How a count falls apart by outcome or by stage; stated again under its title, the later one stands. */
@Injectable()
export class StateBreakdown {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: ListDesk,
    private readonly breakdowns: ListBreakdownStore,
  ) {}

  /** Answers its id. Throws NotFound, NotAllowed, and Refused as `refuseBreakdown` says. */
  state(actor: Actor, listId: string, given: StatedBreakdown, now: Date): Promise<string> {
    const { title, asOf, lines, statedShare, shareDecimals } = given;
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      await this.desk.kept(tx, actor, listId);
      if (!isCalendarDate(asOf)) throw new Refused([listRefusal('date_invalid', 'asOf')]);
      if ((statedShare === null) !== (shareDecimals === null)) {
        throw new Refused([listRefusal('share_incomplete', 'shareDecimals')]);
      }
      if (title.trim() === '') throw new Refused([listRefusal('name_missing', 'title')]);
      const tree = breakdownOf(wellFormed(lines));
      if ('code' in tree) throw new Refused([tree]);
      const refusals = refuseBreakdown(tree);
      if (refusals.length > 0) throw new Refused(refusals);
      const id = newId();
      const said = { statedShare, shareDecimals, statedBy: actor.personId, statedAt: now };
      await this.breakdowns.insert(tx, { orgId: actor.orgId, id, listId, title: title.trim(), asOf, tree, ...said });
      return id;
    });
  }
}
