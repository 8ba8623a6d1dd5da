import { Injectable } from '@nestjs/common';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { DepartmentStore, PeopleQuery } from '@dajuan/database/people';
import { Actor, TaskStateStore } from '@dajuan/database/tasks';
import { refuseAssignment } from '@dajuan/domain/loop';
import { Jobs } from '@dajuan/queue/jobs';
import { MoveMail } from './move-mail';
import { refuse } from './refuse';
import { TaskStepper } from './task-stepper';

/** 交办 anew as the supervision office asks for it. */
export interface AskedAssignee {
  /** The task's version that was read. */
  readonly version: number;
  readonly leadDepartmentId: string;
  readonly ownerId: string | null;
  readonly reason: string;
}

/** Gives a task that was handed back to a department, another or the same again. */
@Injectable()
export class AssignTask {
  constructor(
    private readonly transactions: Transactions,
    private readonly stepper: TaskStepper,
    private readonly states: TaskStateStore,
    private readonly departments: DepartmentStore,
    private readonly people: PeopleQuery,
    private readonly mail: MoveMail,
    private readonly jobs: Jobs,
  ) {}

  /**
   * The assignment is a fact with both departments in it. Throws what
   * `TaskStepper.admit` does, and Refused as `refuseAssignment` says.
   */
  async assign(actor: Actor, taskId: string, asked: AskedAssignee, now: Date): Promise<void> {
    const { version, leadDepartmentId, ownerId, reason } = asked;
    const planId = await this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const step = { move: 'assign', version, reason, disposition: null } as const;
      const facts = await this.stepper.admit(tx, actor, taskId, step, now);
      await this.refuseUnknown(tx, asked);
      const told = { fromDepartmentId: facts.leadDepartmentId, leadDepartmentId, ownerId };
      const { moveId } = await this.stepper.step(tx, actor, facts, step, told, now);
      await this.states.place(tx, taskId, leadDepartmentId, ownerId);
      await this.mail.assignedAnew(tx, actor, { ...facts.task, leadDepartmentId, ownerId }, moveId, now);
      await this.stepper.follow(tx, actor, taskId, now);
      return facts.task.planId;
    });
    await this.jobs.add('roll-up.refresh', { orgId: actor.orgId, planId });
  }

  private async refuseUnknown(tx: Transaction, { leadDepartmentId, ownerId }: AskedAssignee): Promise<void> {
    const department = await this.departments.byId(tx, leadDepartmentId);
    const [owner] = ownerId === null ? [] : await this.people.find(tx, ownerId);
    const ownerDepartmentId = ownerId === null ? undefined : (owner?.department?.id ?? null);
    refuse(refuseAssignment({ leadDepartmentId: department?.id ?? null, ownerDepartmentId }));
  }
}
