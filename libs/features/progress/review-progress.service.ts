import { Injectable } from '@nestjs/common';
import { newId, Transaction, Transactions } from '@dajuan/database/connection';
import {
  ProgressEndorsementStore,
  ProgressReview,
  ProgressReviewStore,
  ProgressUpdate,
  ProgressUpdateStore,
} from '@dajuan/database/progress';
import { Actor, rolesFor, TaskFacts, TaskFactsQuery, TaskProjector, TaskStateStore } from '@dajuan/database/tasks';
import { NotAllowed, NotFound, Refused } from '@dajuan/domain/errors';
import { refuseArchived, refuseReviewer } from '@dajuan/domain/loop';
import { Jobs } from '@dajuan/queue/jobs';
import { UpdateMail } from './update-mail';

export type GivenVerdict = { readonly verdict: 'accepted' } | { readonly verdict: 'returned'; readonly reason: string };

/**
 * The verdict on an update: from then on it is in the official figures, or in none. The supervision office's, save that
 * the head of a department may return what waits for them.
 */
@Injectable()
export class ReviewProgress {
  constructor(
    private readonly transactions: Transactions,
    private readonly tasks: TaskFactsQuery,
    private readonly states: TaskStateStore,
    private readonly updates: ProgressUpdateStore,
    private readonly reviews: ProgressReviewStore,
    private readonly endorsements: ProgressEndorsementStore,
    private readonly mail: UpdateMail,
    private readonly projector: TaskProjector,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Answers the task's id. The verdict, the projection, the marks on roll-ups and, for a return, the message to the
   * reporter are written together. Throws NotFound, NotAllowed, and Refused for a return without a reason and
   * for an update that has its verdict already.
   */
  async review(actor: Actor, updateId: string, given: GivenVerdict, now: Date): Promise<string> {
    if (given.verdict === 'returned' && given.reason.trim() === '') {
      throw new Refused([
        { code: 'reason_missing', field: 'reason', zh: '请填写退回原因', en: 'Say why it is returned' },
      ]);
    }
    const task = await this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const update = await this.updates.byId(tx, updateId);
      if (!update) throw new NotFound('progress update', updateId);
      await this.states.lock(tx, update.taskId);
      const facts = await this.tasks.of(tx, update.taskId);
      if (!facts) throw new NotFound('task', update.taskId);
      const archived = refuseArchived(facts.isArchived);
      if (archived) throw new Refused([archived]);
      refuseSecondVerdict(facts, updateId);
      await this.refuseReviewer(tx, actor, facts, update, given);
      await this.reviews.insert(tx, reviewOf(actor, updateId, given, now));
      if (given.verdict === 'returned') await this.mail.returned(tx, actor, facts.task, update, given.reason, now);
      const ledger = facts.ledger.map((entry) => (entry.id === updateId ? { ...entry, review: given.verdict } : entry));
      await this.projector.follow(tx, actor, { ...facts, ledger }, now);
      return facts.task;
    });
    await this.jobs.add('roll-up.refresh', { orgId: actor.orgId, planId: task.planId });
    return task.id;
  }

  /** While it waits for its department its head may return it; to accept it is the supervision office's alone. */
  private async refuseReviewer(
    tx: Transaction,
    actor: Actor,
    facts: TaskFacts,
    update: ProgressUpdate,
    { verdict }: GivenVerdict,
  ): Promise<void> {
    const waitsForDepartment = update.wantsEndorsement && !(await this.endorsements.has(tx, update.id));
    const roles = rolesFor(actor, facts);
    const refused =
      refuseReviewer(waitsForDepartment ? 'department' : 'supervision', roles) ??
      (verdict === 'accepted' ? refuseReviewer('supervision', roles) : null);
    if (refused) throw new NotAllowed(refused.code, refused.zh, refused.en);
  }
}

function refuseSecondVerdict(facts: TaskFacts, updateId: string): void {
  if (facts.ledger.find(({ id }) => id === updateId)?.review === 'waiting') return;
  const words = { zh: '这条填报已经审核过了', en: 'This update has its verdict already' };
  throw new Refused([{ code: 'already_reviewed', field: 'updateId', ...words }]);
}

function reviewOf(actor: Actor, updateId: string, given: GivenVerdict, now: Date): ProgressReview {
  const reason = given.verdict === 'returned' ? given.reason : '';
  const fact = { orgId: actor.orgId, id: newId(), updateId, reviewedBy: actor.personId, reviewedAt: now };
  return { ...fact, verdict: given.verdict, reason };
}
