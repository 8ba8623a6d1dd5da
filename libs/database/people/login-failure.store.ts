import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { newId } from '../connection/new-id';
import { Transaction } from '../connection/transactions';
import { LoginFailure } from './login-failure.entity';

/**
 * Failed log-ins by login and source, and those being tried, which count as failed until they work; outside
 * organisations, as an unknown login belongs to none.
 */
@Injectable()
export class LoginFailureStore {
  /** Lets one at a time through for a login and source until the transaction ends, so that tries at once are counted. */
  async lock(tx: Transaction, login: string, source: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`log-in ${source} ${login}`]);
  }

  async insert(tx: Transaction, login: string, source: string, failedAt: Date): Promise<void> {
    await tx.getRepository(LoginFailure).insert({ id: newId(), login, source, failedAt });
  }

  /** When each failure since `since` happened, oldest first. Uses login_failure_recent. */
  async since(tx: Transaction, login: string, source: string, since: Date): Promise<Date[]> {
    const rows: { failedAt: Date }[] = await tx.query(
      `SELECT failed_at AS "failedAt" FROM login_failure
        WHERE login = $1 AND source = $2 AND failed_at > $3 ORDER BY failed_at`,
      [login, source, since],
    );
    return rows.map((row) => row.failedAt);
  }

  /** After a log-in that worked, what failed before no longer counts. */
  async forget(tx: Transaction, login: string, source: string): Promise<void> {
    await tx.getRepository(LoginFailure).delete({ login, source });
  }

  /** Forgets all that failed before the instant. Reads the whole table, which this keeps short. */
  async prune(tx: Transaction, before: Date): Promise<void> {
    await tx.getRepository(LoginFailure).delete({ failedAt: LessThan(before) });
  }
}
