import { Transaction } from '@dajuan/database/connection';
import { DispatchKind, DispatchOf } from '@dajuan/database/exchange';
import { Organisation } from '@dajuan/database/organisations';

/** A dispatch on its way in: between whom, and when it arrives. */
export interface Arrival<Kind extends DispatchKind> {
  readonly dispatch: DispatchOf<Kind>;
  readonly sender: Organisation;
  readonly receiver: Organisation;
  readonly now: Date;
}

/** Takes in one kind of dispatch, in a transaction of the receiver's. Twice, or after a later one, changes nothing. */
export interface Taker<Kind extends DispatchKind> {
  /** Answers the plans whose roll-ups it made stale. */
  take(tx: Transaction, arrival: Arrival<Kind>): Promise<readonly string[]>;
}
