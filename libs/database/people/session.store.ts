import { Injectable } from '@nestjs/common';
import { Role } from '@dajuan/domain/loop';
import { PasswordProfile } from '@dajuan/domain/passwords';
import { Transaction } from '../connection/transactions';
import { Session } from './session.entity';

/** Who a live session belongs to, what they may do, and the organisation's zone. */
export interface LiveSession {
  sessionId: string;
  personId: string;
  departmentId: string | null;
  roles: Role[];
  zone: string;
  lastSeenAt: Date;
  accountId: string;
  mustChangePassword: boolean;
  passwordSetAt: Date;
  passwordProfile: PasswordProfile;
}

@Injectable()
export class SessionStore {
  async insert(tx: Transaction, session: Session): Promise<void> {
    await tx.getRepository(Session).insert(session);
  }

  /**
   * The session of a token if it is alive: not ended, seen within `idleMinutes`, made within `absoluteHours`, its account
   * and person not disabled. Null otherwise, whatever the reason. Uses session_token_once.
   */
  async live(
    tx: Transaction,
    tokenHash: Buffer,
    limits: { idleMinutes: number; absoluteHours: number },
  ): Promise<LiveSession | null> {
    const rows: LiveSession[] = await tx.query(
      `SELECT session.id AS "sessionId", person.id AS "personId", person.department_id AS "departmentId",
              session.last_seen_at AS "lastSeenAt", organisation.zone, account.id AS "accountId",
              account.must_change_password AS "mustChangePassword", account.password_set_at AS "passwordSetAt",
              organisation.password_profile AS "passwordProfile",
              ARRAY(SELECT role_grant.role FROM role_grant
                     WHERE role_grant.org_id = person.org_id AND role_grant.person_id = person.id
                     ORDER BY role_grant.role) AS roles
         FROM session
         JOIN organisation ON organisation.id = session.org_id
         JOIN account ON account.org_id = session.org_id AND account.id = session.account_id
         JOIN person ON person.org_id = account.org_id AND person.id = account.person_id
        WHERE session.token_hash = $1 AND session.ended_at IS NULL
          AND session.last_seen_at > now() - make_interval(mins => $2)
          AND session.created_at > now() - make_interval(hours => $3)
          AND account.disabled_at IS NULL AND person.disabled_at IS NULL`,
      [tokenHash, limits.idleMinutes, limits.absoluteHours],
    );
    return rows[0] ?? null;
  }

  /** Keeps it alive. */
  async touch(tx: Transaction, id: string): Promise<void> {
    await tx.query('UPDATE session SET last_seen_at = now() WHERE id = $1', [id]);
  }

  async end(tx: Transaction, id: string): Promise<void> {
    await tx.query('UPDATE session SET ended_at = now() WHERE id = $1 AND ended_at IS NULL', [id]);
  }

  /** Ends every session of an account but one; null spares none. */
  async endAllOf(tx: Transaction, accountId: string, sparedId: string | null): Promise<void> {
    await tx.query(
      `UPDATE session SET ended_at = now()
        WHERE account_id = $1 AND ended_at IS NULL AND ($2::uuid IS NULL OR id <> $2)`,
      [accountId, sparedId],
    );
  }
}
