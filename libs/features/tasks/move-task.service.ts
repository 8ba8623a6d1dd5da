import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { Actor } from '@dajuan/database/tasks';
import { Step } from '@dajuan/domain/loop';
import { Jobs } from '@dajuan/queue/jobs';
import { MoveMail } from './move-mail';
import { AskedStep, TaskStepper } from './task-stepper';

/** Takes a task one step through the loop: sign for, hand back, close, reopen, pause, resume, cancel. */
@Injectable()
export class MoveTask {
  constructor(
    private readonly transactions: Transactions,
    private readonly stepper: TaskStepper,
    private readonly mail: MoveMail,
    private readonly jobs: Jobs,
  ) {}

  /**
   * The task's new state, the fact that says who and why, messages, the projection and the marks are written together.
   * Throws what `TaskStepper.admit` does.
   */
  async move(actor: Actor, taskId: string, asked: AskedStep<Step>, now: Date): Promise<void> {
    const { planId, isToldAbove } = await this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const facts = await this.stepper.admit(tx, actor, taskId, asked, now);
      const { moveId, isToldAbove } = await this.stepper.step(tx, actor, facts, asked, {}, now);
      if (asked.move === 'hand_back') {
        await this.mail.handedBack(tx, actor, facts.task, moveId, asked.reason.trim(), now);
      }
      await this.stepper.follow(tx, actor, taskId, now);
      return { planId: facts.task.planId, isToldAbove };
    });
    await this.jobs.add('roll-up.refresh', { orgId: actor.orgId, planId });
    if (isToldAbove) await this.jobs.add('dispatch.deliver', { orgId: actor.orgId });
  }
}
