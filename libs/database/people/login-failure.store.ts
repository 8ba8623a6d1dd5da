import { Injectable } from '@nestjs/common';
import { newId } from '../connection/new-id';
import { Transaction } from '../connection/transactions';
import { LoginFailure } from './login-failure.entity';

/** Failed log-ins by login and source; outside organisations, as an unknown login belongs to none. */
@Injectable()
export class LoginFailureStore {
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
}
