import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { MandateRecorder, MandateSpeaker } from '@dajuan/database/exchange';
import { Mandate, MandateStore } from '@dajuan/database/mandates';
import { Actor } from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';
import {
  defaultLoopRules,
  handBackUntil,
  isOpenFor,
  MoveBetween,
  moves,
  refuseMove,
  rolesBetween,
} from '@dajuan/domain/loop';
import { Jobs } from '@dajuan/queue/jobs';
import { MandateDesk, refuse, SeenMandate } from './mandate-desk';

/** A move on a mandate as somebody of either side asks for it. */
export interface AskedMandateMove extends SeenMandate {
  readonly move: MoveBetween;
  readonly reason: string;
}

/** 签收, 退回 below; 重新交办, 撤销 above: the moves of the loop that two organisations make on what is between them. */
@Injectable()
export class MoveMandate {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: HolidayCalendars,
    private readonly desk: MandateDesk,
    private readonly mandates: MandateStore,
    private readonly recorder: MandateRecorder,
    private readonly speaker: MandateSpeaker,
    private readonly jobs: Jobs,
  ) {}

  /**
   * The state, the fact and the dispatch that tells the other side are written together; for all, also those of every
   * sister the move is possible for. Throws what `MandateDesk.hold` does, NotAllowed for a move of the other side's, and
   * Refused when the loop has no such move.
   */
  async move(actor: Actor, asked: AskedMandateMove, now: Date): Promise<void> {
    await this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const { seen, sisters } = await this.desk.hold(tx, asked);
      refuse(
        refuseMove(asked.move, {
          state: seen.state,
          roles: rolesBetween(seen.side, actor.roles),
          reason: asked.reason,
          isTooLateToHandBack: await this.isTooLate(tx, actor, seen, now),
          ...{ achievement: null, disposition: null, isEstimate: false },
        }),
      );
      const meant = [seen, ...sisters.filter(({ state }) => isOpenFor(asked.move, state))];
      for (const mandate of meant) await this.step(tx, actor, mandate, asked, now);
    });
    await this.jobs.add('dispatch.deliver', { orgId: actor.orgId });
  }

  private async isTooLate(tx: Transaction, { zone }: Actor, { assignedAt }: Mandate, now: Date): Promise<boolean> {
    const calendar = await this.calendars.calendar(tx);
    return dateInZone(now, zone) > handBackUntil(dateInZone(assignedAt, zone), defaultLoopRules, calendar);
  }

  private async step(tx: Transaction, actor: Actor, mandate: Mandate, { move, reason }: AskedMandateMove, now: Date) {
    const anew = move === 'assign' ? { assignment: mandate.assignment + 1, assignedAt: now } : {};
    const state = moves[move].to as Mandate['state'];
    const moved = await this.mandates.change(tx, mandate, { state, ...anew });
    const act = { kind: move, reason, movedBy: actor.personId, movedAt: now };
    const said = await this.recorder.record(tx, moved, act);
    if (moved.side === 'superior') await this.speaker.toSubordinate(tx, moved, said, now);
    else await this.speaker.toSuperior(tx, moved, now);
  }
}
