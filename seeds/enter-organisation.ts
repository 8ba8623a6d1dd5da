import { Transaction } from '@dajuan/database/connection';

/** From here on the loading transaction sees and writes the rows of this organisation alone. */
export async function enterOrganisation(tx: Transaction, orgId: string): Promise<void> {
  await tx.query(`SELECT set_config('app.org_id', $1, true)`, [orgId]);
}
