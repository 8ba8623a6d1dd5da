import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { Proposal } from './proposal.entity';

/** What a person may change in a proposal. */
export type ProposalChanges = Partial<
  Pick<Proposal, 'state' | 'taskId' | 'score' | 'figures' | 'decidedBy' | 'decidedAt'>
>;

@Injectable()
export class ProposalStore {
  insert(tx: Transaction, proposals: readonly Proposal[]): Promise<void> {
    return insertRows(tx, Proposal, proposals);
  }

  /** Those of the ids that the comparison has, in the review's order, held until the transaction ends. */
  lock(tx: Transaction, comparisonId: string, ids: readonly string[]): Promise<Proposal[]> {
    return tx.getRepository(Proposal).find({
      where: { comparisonId, id: In([...ids]) },
      order: { position: 'ASC' },
      lock: { mode: 'for_no_key_update' },
    });
  }

  /** In the review's order. Uses proposal_position_once. */
  of(tx: Transaction, comparisonId: string): Promise<Proposal[]> {
    return tx.getRepository(Proposal).find({ where: { comparisonId }, order: { position: 'ASC' } });
  }

  /** The proposal must be locked. */
  async change(tx: Transaction, { id }: Proposal, changes: ProposalChanges): Promise<void> {
    await tx
      .createQueryBuilder()
      .update(Proposal)
      .set({ ...changes, version: () => 'version + 1' })
      .where({ id })
      .execute();
  }
}
