import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { SessionStore } from '@dajuan/database/people';

@Injectable()
export class LogOut {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SessionStore,
  ) {}

  /** Ends the session at once; ending it twice changes nothing. */
  logOut(orgId: string, sessionId: string): Promise<void> {
    return this.transactions.inOrganisation(orgId, (tx) => this.sessions.end(tx, sessionId));
  }
}
