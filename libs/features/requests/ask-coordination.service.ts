import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { PeopleQuery } from '@dajuan/database/people';
import { Actor } from '@dajuan/database/tasks';
import { CalendarDate, dateInZone } from '@dajuan/domain/calendar';
import { refuseAddressee } from '@dajuan/domain/loop';
import { refuse } from './refuse';
import { RequestDesk } from './request-desk';

/** 提请协调 as somebody asks for it. */
export interface AskedCoordination {
  readonly reason: string;
  /** The leader asked; null: the task's own. */
  readonly addresseeId: string | null;
  /** The last day for the answer; null: as many working days ahead as the table of requests says. */
  readonly answerBy: CalendarDate | null;
}

/** Asks a named leader to decide something about a task by a day. */
@Injectable()
export class AskCoordination {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PeopleQuery,
    private readonly desk: RequestDesk,
  ) {}

  /**
   * Answers the request's id. The request and the message to the leader are written together. Throws NotFound,
   * NotAllowed, and Refused as `refuseRequest` and `refuseAddressee` say.
   */
  ask(actor: Actor, taskId: string, { reason, ...given }: AskedCoordination, now: Date): Promise<string> {
    const kind = 'coordination';
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const facts = await this.desk.task(tx, taskId);
      const addresseeId = given.addresseeId ?? facts.leaderId;
      await this.desk.admit(tx, actor, kind, facts, { reason, waitsForId: addresseeId });
      const today = dateInZone(now, actor.zone);
      const answerBy = given.answerBy ?? (await this.desk.usualAnswerDay(tx, kind, today));
      const [addressee] = addresseeId === null ? [] : await this.people.find(tx, addresseeId);
      refuse(refuseAddressee(addressee?.roles ?? null, { answerBy, today }));
      return this.desk.file(tx, actor, facts, { kind, reason, addresseeId, answerBy }, now);
    });
  }
}
