import { Injectable } from '@nestjs/common';
import { newId, Transactions } from '@dajuan/database/connection';
import { ListRoundStore } from '@dajuan/database/lists';
import { Actor } from '@dajuan/database/tasks';
import { isCalendarDate } from '@dajuan/domain/calendar';
import { Refused } from '@dajuan/domain/errors';
import { kindOf } from '@dajuan/domain/lists';
import { ListDesk } from './list-desk';
import { listRefusal } from './list-refusals';

/** A round as somebody opens it. */
export interface NewRound {
  readonly name: string;
  readonly heldOn: string;
  /** Of a rating: how many units each grade is said to have, by its key. */
  readonly stated: Readonly<Record<string, number>>;
}

/** A new round of a list: a check, a year's rating, a month's counts. */
@Injectable()
export class HoldRound {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: ListDesk,
    private readonly rounds: ListRoundStore,
  ) {}

  /** Answers its id. Throws NotFound, NotAllowed and Refused. */
  hold(actor: Actor, listId: string, { name: given, heldOn, stated }: NewRound, now: Date): Promise<string> {
    const name = given.trim();
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const list = await this.desk.kept(tx, actor, listId);
      if (kindOf(list.kind).rounds === null) throw new Refused([listRefusal('no_rounds', 'listId')]);
      if (name === '') throw new Refused([listRefusal('name_missing', 'name')]);
      if (!isCalendarDate(heldOn)) throw new Refused([listRefusal('date_invalid', 'heldOn')]);
      const known = new Set(list.grades.map(({ key }) => key));
      if (Object.keys(stated).some((key) => !known.has(key))) {
        throw new Refused([listRefusal('grade_unknown', 'stated')]);
      }
      if (await this.rounds.existsNamed(tx, listId, name)) throw new Refused([listRefusal('round_taken', 'name')]);
      const id = newId();
      const made = { createdBy: actor.personId, createdAt: now, lockedBy: null, lockedAt: null };
      await this.rounds.insert(tx, { orgId: actor.orgId, id, listId, name, heldOn, stated: { ...stated }, ...made });
      return id;
    });
  }
}
