import { Transaction } from './transactions';

/**
 * Gives the rest of the transaction room to sort and group a city's tasks in memory, where the server's own 4 MB would send
 * them to disk, and has nothing compiled, which takes longer than the query. Asked for where a statement passes over all
 * the tasks of a plan; a town's need a tenth of it.
 */
export async function roomToCount(tx: Transaction): Promise<void> {
  await tx.query(`SELECT set_config('work_mem', '64MB', true), set_config('jit', 'off', true)`);
}
