import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';
import { currentAct, tellAct } from './act';

/**
 * One open transaction, inside one organisation. Every store and query takes it as its first argument: a repository
 * injected elsewhere would be another connection, on which no organisation is set and no row is seen.
 */
export type Transaction = EntityManager;

/** The only door to tenant tables: a transaction with the organisation set for row-level security. */
@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in a transaction that sees the rows of `orgId` alone. Rolls back when it throws. */
  inOrganisation<T>(orgId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const act = currentAct();
    return this.dataSource.transaction(async (tx) => {
      await tx.query(`SELECT set_config('app.org_id', $1, true), set_config('app.act', $2, true)`, [
        orgId,
        act ? JSON.stringify(act) : '',
      ]);
      const done = await work(tx);
      await act?.beforeCommit?.(tx);
      return done;
    });
  }

  /** For the few tables that stand outside organisations: the organisation tree, logins, schedule slots. */
  outsideOrganisations<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const act = currentAct();
    return this.dataSource.transaction(async (tx) => {
      if (act) await tellAct(tx, act);
      return work(tx);
    });
  }
}
