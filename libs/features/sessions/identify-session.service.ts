import { Injectable } from '@nestjs/common';
import { LiveSession, SessionStore } from '@dajuan/database/people';
import { Transactions } from '@dajuan/database/connection';
import { isPasswordTooOld } from '@dajuan/domain/passwords';
import { readSessionToken } from './session-token';

const IDLE_MINUTES = 30;
const ABSOLUTE_HOURS = 12;
const TOUCHED_EVERY_MS = 60_000;

export interface IdentifiedSession extends LiveSession {
  readonly orgId: string;
  /** The password is to be changed before anything else: it was given by somebody else, or is too old. */
  readonly isPasswordDue: boolean;
}

/** Who holds a token. Idle for 30 minutes or 12 hours old, a session is no more. */
@Injectable()
export class IdentifySession {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SessionStore,
  ) {}

  /** Null for anything but a live session. Noting that it was seen is written once a minute, not once a request. */
  async identify(token: string, now: Date): Promise<IdentifiedSession | null> {
    const read = readSessionToken(token);
    if (!read) return null;
    return this.transactions.inOrganisation(read.orgId, async (tx) => {
      const live = await this.sessions.live(tx, read.hash, {
        idleMinutes: IDLE_MINUTES,
        absoluteHours: ABSOLUTE_HOURS,
      });
      if (!live) return null;
      if (now.getTime() - live.lastSeenAt.getTime() > TOUCHED_EVERY_MS) await this.sessions.touch(tx, live.sessionId);
      const { mustChangePassword, passwordSetAt, passwordProfile } = live;
      const isPasswordDue = mustChangePassword || isPasswordTooOld(passwordProfile, passwordSetAt, now);
      return { ...live, orgId: read.orgId, isPasswordDue };
    });
  }
}
