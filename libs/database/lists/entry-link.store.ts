import { Injectable } from '@nestjs/common';
import { EntryState } from '@dajuan/domain/lists';
import { Transaction } from '../connection/transactions';
import { EntryLink } from './entry-link.entity';
import { EntryTask } from './entry-task.entity';

/** What entries have to do with one another, and with plan items and the tasks that came of them. */
@Injectable()
export class EntryLinkStore {
  /** Twice is once. */
  async link(tx: Transaction, link: EntryLink): Promise<void> {
    await tx.createQueryBuilder().insert().into(EntryLink).values(link).orIgnore().updateEntity(false).execute();
  }

  /** False where nothing was linked. */
  async unlink(tx: Transaction, fromId: string, toId: string): Promise<boolean> {
    const { affected } = await tx.getRepository(EntryLink).delete({ fromId, toId });
    return affected === 1;
  }

  /** Twice is once. */
  async tie(tx: Transaction, tie: EntryTask): Promise<void> {
    await tx.createQueryBuilder().insert().into(EntryTask).values(tie).orIgnore().updateEntity(false).execute();
  }

  /** False where nothing was tied. */
  async untie(tx: Transaction, entryId: string, planItemId: string): Promise<boolean> {
    const { affected } = await tx.getRepository(EntryTask).delete({ entryId, planItemId });
    return affected === 1;
  }

  /** How the measures stand that answer a problem. */
  async measureStates(tx: Transaction, problemId: string): Promise<EntryState[]> {
    const rows: { state: EntryState }[] = await tx.query(
      `SELECT measure.state FROM entry_link
         JOIN list_entry AS measure ON measure.org_id = entry_link.org_id AND measure.id = entry_link.to_id
        WHERE entry_link.from_id = $1 AND entry_link.relation = 'measure'`,
      [problemId],
    );
    return rows.map(({ state }) => state);
  }

  /** Those of the entries that have an item already. */
  async tied(tx: Transaction, entryIds: readonly string[]): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      'SELECT DISTINCT entry_id AS id FROM entry_task WHERE entry_id = ANY($1::uuid[])',
      [entryIds],
    );
    return rows.map(({ id }) => id);
  }

  /** The item a task came of; null where the organisation has no such task. */
  async itemOfTask(tx: Transaction, taskId: string): Promise<string | null> {
    const rows: { id: string }[] = await tx.query('SELECT plan_item_id AS id FROM task WHERE task.id = $1', [taskId]);
    return rows[0]?.id ?? null;
  }
}
