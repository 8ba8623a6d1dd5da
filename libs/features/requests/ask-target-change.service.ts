import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { MandatesQuery } from '@dajuan/database/mandates';
import { Actor, rolesFor } from '@dajuan/database/tasks';
import { Refused } from '@dajuan/domain/errors';
import { firstAddressee, refuseOwnTarget } from '@dajuan/domain/loop';
import { refuseTargetChange } from '@dajuan/domain/progress';
import { refuse } from './refuse';
import { RequestDesk } from './request-desk';

/** 申请调整目标 as somebody makes it. */
export interface AskedTarget {
  /** One in force. */
  readonly targetId: string;
  /** In the target's unit; a ratio's is a share 0–1. */
  readonly newValue: number;
  readonly reason: string;
}

/** Asks for another figure to reach; it goes the way of extensions, and to the leader where the supervision office asks. */
@Injectable()
export class AskTargetChange {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: RequestDesk,
    private readonly mandates: MandatesQuery,
  ) {}

  /** Answers the request's id. Throws NotFound, NotAllowed, and Refused as `refuseRequest` and `refuseTargetChange` say. */
  ask(actor: Actor, taskId: string, { targetId, newValue, reason }: AskedTarget, now: Date): Promise<string> {
    const kind = 'target_change';
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const facts = await this.desk.task(tx, taskId);
      await this.desk.admit(tx, actor, kind, facts, { reason, waitsForId: null });
      const measure = facts.measures.find(({ id }) => id === targetId);
      refuse(measure ? refuseTargetChange(measure, newValue) : noSuchTarget);
      refuse(refuseOwnTarget((await this.mandates.originOf(tx, taskId)) !== null));
      const addresseeId = firstAddressee(rolesFor(actor, facts).includes('supervisor'), facts.leaderId);
      if (addresseeId === undefined) return refuseAlone();
      return this.desk.file(tx, actor, facts, { kind, reason, addresseeId, targetId, newValue }, now);
    });
  }
}

const noSuchTarget = {
  code: 'target_unknown',
  field: 'targetId',
  zh: '本任务没有这项指标',
  en: 'The task has no such target',
};

function refuseAlone(): never {
  const words = { zh: '本任务没有分管领导，无人审批', en: 'The task has no leader to approve it' };
  throw new Refused([{ code: 'approver_missing', field: 'reason', ...words }]);
}
