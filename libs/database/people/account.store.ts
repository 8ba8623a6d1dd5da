import { Injectable } from '@nestjs/common';
import { newId } from '../connection/new-id';
import { Transaction } from '../connection/transactions';
import { Account } from './account.entity';
import { LoginDirectoryEntry } from './login-directory.entity';
import { PasswordUse } from './password-use.entity';

export type NewAccount = Omit<Account, 'disabledAt'>;

/** Accounts, and the directory that says which organisation a login belongs to before one is known. */
@Injectable()
export class AccountStore {
  /** The account and its line in the directory; a login that is taken anywhere fails on `login_directory_pk`. */
  async insert(tx: Transaction, account: NewAccount): Promise<void> {
    const { orgId, id: accountId, passwordHash, passwordSetAt: usedFrom } = account;
    await tx.getRepository(Account).insert({ ...account, disabledAt: null });
    await tx.getRepository(PasswordUse).insert({ orgId, id: newId(), accountId, passwordHash, usedFrom });
    await tx
      .getRepository(LoginDirectoryEntry)
      .insert({ login: account.login, orgId: account.orgId, accountId: account.id });
  }

  /** Where a login belongs; null when nobody has it. Outside organisations. */
  locate(tx: Transaction, login: string): Promise<LoginDirectoryEntry | null> {
    return tx.getRepository(LoginDirectoryEntry).findOneBy({ login });
  }

  byId(tx: Transaction, id: string): Promise<Account | null> {
    return tx.getRepository(Account).findOneBy({ id });
  }

  /** Lets one at a time through for a login until the transaction ends: it is taken once. */
  async lockLogin(tx: Transaction, login: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`login ${login}`]);
  }

  /** Puts a password in the place of the present one and keeps that it was used. */
  async setPassword(
    tx: Transaction,
    { orgId, id: accountId }: Pick<Account, 'orgId' | 'id'>,
    { passwordHash, mustChangePassword, at }: { passwordHash: string; mustChangePassword: boolean; at: Date },
  ): Promise<void> {
    await tx.getRepository(Account).update({ id: accountId }, { passwordHash, mustChangePassword, passwordSetAt: at });
    await tx.getRepository(PasswordUse).insert({ orgId, id: newId(), accountId, passwordHash, usedFrom: at });
  }

  /** Hashes of an account's latest passwords, the present one first where it is known. Uses password_use_by_account. */
  async latestHashes(tx: Transaction, accountId: string, count: number): Promise<string[]> {
    const uses = await tx.getRepository(PasswordUse).find({ where: { accountId }, order: { id: 'DESC' }, take: count });
    return uses.map(({ passwordHash }) => passwordHash);
  }

  /** Who is disabled logs in no more; null lets them in again. */
  async disable(tx: Transaction, id: string, disabledAt: Date | null): Promise<void> {
    await tx.getRepository(Account).update({ id }, { disabledAt });
  }
}
