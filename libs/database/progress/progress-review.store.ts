import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { ProgressReview } from './progress-review.entity';

/** Verdicts on updates, one each; progress_review_once keeps a second one out. */
@Injectable()
export class ProgressReviewStore {
  async insert(tx: Transaction, review: ProgressReview): Promise<void> {
    await tx.getRepository(ProgressReview).insert(review);
  }
}
