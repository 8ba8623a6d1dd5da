import { Injectable } from '@nestjs/common';
import { QueryDeepPartialEntity } from 'typeorm';
import { PublishedMandate } from '@dajuan/domain/reporting';
import { Transaction } from '../connection/transactions';
import { Mandate } from './mandate.entity';

/** What may change in a mandate; who gave it to whom, and what, stays. */
export type MandateChanges = Partial<
  Pick<Mandate, 'state' | 'dueOn' | 'assignment' | 'assignedAt' | 'heard' | 'said' | 'taskId'>
>;

/** Mandates of this organisation, given or received. */
@Injectable()
export class MandateStore {
  /** Nothing where the organisation has it already: whoever wants it holds it with `lock` afterwards. */
  async insertNew(tx: Transaction, mandate: Mandate): Promise<void> {
    const values = mandate as QueryDeepPartialEntity<Mandate>;
    await tx.createQueryBuilder().insert().into(Mandate).values(values).orIgnore().updateEntity(false).execute();
  }

  /** Held until the transaction ends; null when the organisation has none of this id. */
  lock(tx: Transaction, id: string): Promise<Mandate | null> {
    return tx.getRepository(Mandate).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  /** The task it became; null before it did. */
  async taskIdOf(tx: Transaction, id: string): Promise<string | null> {
    return (await tx.getRepository(Mandate).findOneBy({ id }))?.taskId ?? null;
  }

  /** The mandate a task came from, held until the transaction ends; null for a task of the organisation's own. */
  lockOfTask(tx: Transaction, taskId: string): Promise<Mandate | null> {
    return tx.getRepository(Mandate).findOne({ where: { taskId }, lock: { mode: 'for_no_key_update' } });
  }

  /** Those given with this one, itself included, in the order of their ids and held; empty below, where there is one. */
  async lockBatchOf(tx: Transaction, id: string): Promise<Mandate[]> {
    const one = await tx.getRepository(Mandate).findOneBy({ id, side: 'superior' });
    if (!one) return [];
    return tx.getRepository(Mandate).find({
      where: { batchId: one.batchId, side: 'superior' },
      order: { id: 'ASC' },
      lock: { mode: 'for_no_key_update' },
    });
  }

  /** A new version of a mandate that is locked; answers it as it stands. */
  async change(tx: Transaction, mandate: Mandate, changes: MandateChanges): Promise<Mandate> {
    await tx
      .createQueryBuilder()
      .update(Mandate)
      .set({ ...changes, version: () => 'version + 1' })
      .where({ id: mandate.id })
      .execute();
    return { ...mandate, ...changes, version: mandate.version + 1 };
  }

  /** Keeps what `otherId` published of the mandates it was given; figures of a later publication stay. */
  async keepFigures(
    tx: Transaction,
    otherId: string,
    number: number,
    published: readonly PublishedMandate[],
  ): Promise<void> {
    for (const figures of published) {
      await tx.query(
        `UPDATE mandate SET figures = $3, figures_number = $4
          WHERE mandate.id = $1 AND other_id = $2 AND side = 'superior' AND figures_number < $4`,
        [figures.mandateId, otherId, JSON.stringify(figures), number],
      );
    }
  }
}
