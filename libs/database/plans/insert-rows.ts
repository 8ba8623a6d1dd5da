import { EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import { Transaction } from '../connection/transactions';

const ROWS_PER_STATEMENT = 500;

/** Many rows of one table, a few hundred a statement: PostgreSQL takes 65,535 parameters. Nothing for no rows. */
export async function insertRows<Entity extends ObjectLiteral>(
  tx: Transaction,
  entity: EntityTarget<Entity>,
  rows: readonly Entity[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    const part = rows.slice(from, from + ROWS_PER_STATEMENT) as QueryDeepPartialEntity<Entity>[];
    await tx.createQueryBuilder().insert().into(entity).values(part).updateEntity(false).execute();
  }
}
