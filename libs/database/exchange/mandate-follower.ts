import { Injectable } from '@nestjs/common';
import { Move, seenFromAbove, TaskState } from '@dajuan/domain/loop';
import { Transaction } from '../connection/transactions';
import { MandateStore } from '../mandates/mandate.store';
import { MandateRecorder } from './mandate-recorder';
import { MandateSpeaker } from './mandate-speaker';

/** A step that a task has just taken. */
export interface StepTaken {
  readonly taskId: string;
  readonly move: Move;
  readonly state: TaskState;
  readonly reason: string;
  readonly movedBy: string;
  readonly movedAt: Date;
}

/** Keeps a received mandate in step with the task it became. */
@Injectable()
export class MandateFollower {
  constructor(
    private readonly mandates: MandateStore,
    private readonly recorder: MandateRecorder,
    private readonly speaker: MandateSpeaker,
  ) {}

  /**
   * In the transaction of the step, whose task is locked. True where the superior is to be told: the task came from
   * above, and what is seen there has changed.
   */
  async follow(tx: Transaction, step: StepTaken): Promise<boolean> {
    const { taskId, move: kind, movedAt } = step;
    const mandate = await this.mandates.lockOfTask(tx, taskId);
    const state = seenFromAbove[step.state];
    if (!mandate || state === 'draft' || state === mandate.state) return false;
    const moved = await this.mandates.change(tx, mandate, { state });
    await this.recorder.record(tx, moved, { ...step, kind });
    await this.speaker.toSuperior(tx, moved, movedAt);
    return true;
  }
}
