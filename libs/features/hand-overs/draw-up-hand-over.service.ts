import { Injectable } from '@nestjs/common';
import { newId, Transaction, Transactions } from '@dajuan/database/connection';
import { DutiesQuery, HandOver, HandOverLine, HandOversQuery, HandOverStore } from '@dajuan/database/hand-overs';
import { Person } from '@dajuan/database/people';
import { Actor } from '@dajuan/database/tasks';
import { Refused } from '@dajuan/domain/errors';
import { Duty, dutyKey, DutyKind, mayDrawUp, refuseHandOver } from '@dajuan/domain/loop';
import { HandOverDesk } from './hand-over-desk';
import { HandOverMail } from './hand-over-mail';

/** 工作交接 as somebody draws it up: what goes to whom. */
export interface DrawnHandOver {
  readonly giverId: string;
  readonly witnessId: string;
  readonly note: string;
  readonly lines: readonly {
    readonly kind: DutyKind;
    readonly subjectId: string | null;
    readonly successorId: string;
  }[];
}

/** Writes what one person holds, line by line, with who is to take it; nothing changes hands before all have signed. */
@Injectable()
export class DrawUpHandOver {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: HandOverDesk,
    private readonly duties: DutiesQuery,
    private readonly handOvers: HandOversQuery,
    private readonly store: HandOverStore,
    private readonly mail: HandOverMail,
  ) {}

  /**
   * Answers the hand-over's id. The lines are told as the list of duties has them, and everybody who is to sign is told.
   * Throws NotFound, NotAllowed, and Refused with everything `refuseHandOver` says, each at its field.
   */
  drawUp(actor: Actor, drawn: DrawnHandOver, now: Date): Promise<string> {
    const { orgId, personId: drawnBy } = actor;
    const { giverId, witnessId } = drawn;
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const giver = await this.desk.giver(tx, actor, giverId, mayDrawUp);
      await this.store.lock(tx, giverId);
      const held = await this.duties.of(tx, giverId);
      await this.refuse(tx, giver, drawn, held);
      const handOver: HandOver = {
        ...{ orgId, id: newId(), giverId, witnessId, note: drawn.note.trim() },
        ...{ drawnBy, drawnAt: now },
      };
      await this.store.insert(tx, handOver, linesOf(handOver, drawn, held));
      await this.mail.toSign(tx, actor, handOver.id, now);
      return handOver.id;
    });
  }

  private async refuse(tx: Transaction, giver: Person, drawn: DrawnHandOver, held: readonly Duty[]): Promise<void> {
    const parties = await this.desk.parties(tx);
    const open = await this.handOvers.find(tx, { giverId: drawn.giverId, onlyOpen: true });
    const refusals = refuseHandOver({
      giver,
      held,
      witness: parties.get(drawn.witnessId) ?? null,
      isOneOpen: open.length > 0,
      lines: drawn.lines.map((line) => ({ ...line, successor: parties.get(line.successorId) ?? null })),
    });
    if (refusals.length > 0) throw new Refused(refusals);
  }
}

/** In the order of the list of duties, whatever the order asked for. */
function linesOf({ orgId, id: handOverId }: HandOver, drawn: DrawnHandOver, held: readonly Duty[]): HandOverLine[] {
  const successors = new Map(drawn.lines.map((line) => [dutyKey(line), line.successorId]));
  return held.flatMap((duty, position) => {
    const successorId = successors.get(dutyKey(duty));
    if (successorId === undefined) return [];
    const { kind, subjectId, taskId, title } = duty;
    return [{ orgId, id: newId(), handOverId, position, kind, subjectId, taskId, title, successorId }];
  });
}
