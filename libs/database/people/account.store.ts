import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { Account } from './account.entity';
import { LoginDirectoryEntry } from './login-directory.entity';

/** Accounts, and the directory that says which organisation a login belongs to before one is known. */
@Injectable()
export class AccountStore {
  /** The account and its line in the directory; a login that is taken anywhere fails on `login_directory_pk`. */
  async insert(tx: Transaction, account: Account): Promise<void> {
    await tx.getRepository(Account).insert(account);
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
}
