import { Injectable, Logger } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { Dispatch, DispatchKind, DispatchStore } from '@dajuan/database/exchange';
import { Organisation, OrganisationStore } from '@dajuan/database/organisations';
import { Jobs } from '@dajuan/queue/jobs';
import { NotRelated } from './not-related.error';
import { TakeInMandate } from './take-in-mandate';
import { TakeInPublication } from './take-in-publication';
import { TakeInState } from './take-in-state';
import { Taker } from './taken-in';

/**
 * The bridge between organisations: carries over what one has to say to another. Each transaction is inside one of the
 * two, so that none ever sees rows of both: it is taken in there, and then marked as delivered here. When that is cut
 * short between the two, it is carried again, and changes nothing.
 */
@Injectable()
export class DeliverDispatches {
  private readonly log = new Logger(DeliverDispatches.name);
  private readonly takers: { readonly [Kind in DispatchKind]: Taker<Kind> };

  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationStore,
    private readonly dispatches: DispatchStore,
    private readonly jobs: Jobs,
    mandate: TakeInMandate,
    state: TakeInState,
    publication: TakeInPublication,
  ) {
    this.takers = { mandate, state, publication };
  }

  /**
   * Everything that is due, oldest first; one that cannot be delivered keeps none of the others from it. Throws the first
   * failure that may pass once all were tried.
   */
  async deliver(orgId: string, now: Date): Promise<void> {
    const due = await this.transactions.inOrganisation(orgId, (tx) => this.dispatches.due(tx));
    const failures: unknown[] = [];
    for (const dispatch of due) {
      try {
        await this.carry(dispatch, now);
      } catch (error) {
        const isLasting = error instanceof NotRelated;
        this.log.warn({ dispatchId: dispatch.id, isLasting, error });
        const fail = this.dispatches.fail.bind(this.dispatches);
        await this.transactions.inOrganisation(orgId, (tx) => fail(tx, dispatch.id, String(error), isLasting, now));
        if (!isLasting) failures.push(error);
      }
    }
    await this.jobs.addAll('dispatch.deliver', answering(due));
    if (failures.length > 0) throw failures[0];
  }

  private async carry(dispatch: Dispatch, now: Date): Promise<void> {
    const [sender, receiver] = await this.transactions.outsideOrganisations(async (tx) => [
      await this.organisations.byId(tx, dispatch.orgId),
      await this.organisations.byId(tx, dispatch.toId),
    ]);
    if (!sender || !receiver || !isRelated(dispatch.kind, sender, receiver)) throw new NotRelated(dispatch);
    const take = this.takers[dispatch.kind].take.bind(this.takers[dispatch.kind]) as Taker<DispatchKind>['take'];
    const planIds = await this.transactions.inOrganisation(receiver.id, (tx) =>
      take(tx, { dispatch, sender, receiver, now }),
    );
    await this.transactions.inOrganisation(sender.id, (tx) => this.dispatches.settle(tx, dispatch.id, now));
    await this.jobs.addAll(
      'roll-up.refresh',
      planIds.map((planId) => ({ orgId: receiver.id, planId })),
    );
  }
}

/** Downward to one right below, upward to the one right above; nothing else goes between organisations. */
function isRelated(kind: DispatchKind, sender: Organisation, receiver: Organisation): boolean {
  return kind === 'mandate' ? receiver.parentId === sender.id : sender.parentId === receiver.id;
}

/** Those who have an answer now, each once. */
function answering(delivered: readonly Dispatch[]): { readonly orgId: string }[] {
  const ids = delivered.filter(({ kind }) => kind === 'mandate').map(({ toId }) => toId);
  return [...new Set(ids)].map((orgId) => ({ orgId }));
}
