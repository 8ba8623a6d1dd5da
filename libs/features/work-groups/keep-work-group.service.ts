import { Injectable } from '@nestjs/common';
import { ChangedElsewhere, newId, Transaction, Transactions } from '@dajuan/database/connection';
import { WorkGroup, WorkGroupStore } from '@dajuan/database/work-groups';
import { Actor } from '@dajuan/database/tasks';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { refuseDissolution } from '@dajuan/domain/loop';
import { GroupTasks } from './group-tasks';
import { RefuseGroup, WantedGroup } from './refuse-group';

/** 专班: founded, changed and dissolved by the supervision office. */
@Injectable()
export class KeepWorkGroup {
  constructor(
    private readonly transactions: Transactions,
    private readonly groups: WorkGroupStore,
    private readonly refusing: RefuseGroup,
    private readonly tasks: GroupTasks,
  ) {}

  /** Answers its id; on the page of each task it works for it is told. Throws Refused with everything at its field. */
  found(actor: Actor, wanted: WantedGroup, now: Date): Promise<string> {
    const { orgId, personId: foundedBy } = actor;
    return this.transactions.inOrganisation(orgId, async (tx) => {
      await this.refuse(tx, wanted, null);
      const { name, purpose, startsOn, endsOn } = wanted;
      const group: WorkGroup = {
        ...{ orgId, id: newId(), name: name.trim(), purpose: purpose.trim(), startsOn, endsOn },
        ...{ foundedBy, foundedAt: now, dissolvedBy: null, dissolvedAt: null, dissolvedBecause: '', version: 1 },
      };
      await this.groups.insert(tx, group);
      await this.place(tx, actor, group.id, wanted, now);
      return group.id;
    });
  }

  /** All of it as it is to be. `version` is the one that was read. Throws NotFound, ChangedElsewhere and Refused. */
  async change(actor: Actor, groupId: string, version: number, wanted: WantedGroup, now: Date): Promise<void> {
    await this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const group = await this.held(tx, groupId);
      const dissolved = refuseDissolution(group.dissolvedAt !== null, 'unchanged');
      if (dissolved) throw new Refused([dissolved]);
      if (group.version !== version) throw new ChangedElsewhere('work group', groupId, group);
      await this.refuse(tx, wanted, groupId);
      const { name, purpose, startsOn, endsOn } = wanted;
      await this.groups.change(tx, group, { name: name.trim(), purpose: purpose.trim(), startsOn, endsOn });
      await this.place(tx, actor, groupId, wanted, now);
    });
  }

  /** What it did stays; its people lose what it gave them at once. Throws NotFound and Refused. */
  async dissolve(actor: Actor, groupId: string, reason: string, now: Date): Promise<void> {
    await this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const group = await this.held(tx, groupId);
      const refusal = refuseDissolution(group.dissolvedAt !== null, reason);
      if (refusal) throw new Refused([refusal]);
      const taskIds = await this.groups.taskIds(tx, groupId);
      const dissolved = { dissolvedBy: actor.personId, dissolvedAt: now, dissolvedBecause: reason.trim() };
      await this.tasks.changing(tx, actor, taskIds, now, () => this.groups.change(tx, group, dissolved));
    });
  }

  private async held(tx: Transaction, groupId: string): Promise<WorkGroup> {
    const group = await this.groups.locked(tx, groupId);
    if (!group) throw new NotFound('work group', groupId);
    return group;
  }

  private async refuse(tx: Transaction, wanted: WantedGroup, groupId: string | null): Promise<void> {
    const refusals = await this.refusing.refuse(tx, wanted, groupId);
    if (refusals.length > 0) throw new Refused(refusals);
  }

  private async place(tx: Transaction, actor: Actor, groupId: string, wanted: WantedGroup, now: Date): Promise<void> {
    const { orgId } = actor;
    const people = [...wanted.headIds, ...wanted.memberIds];
    const members = people.map((personId, position) => ({
      ...{ orgId, groupId, personId, isHead: position < wanted.headIds.length, position },
    }));
    await this.groups.setMembers(tx, groupId, members);
    const touched = [...new Set([...(await this.groups.taskIds(tx, groupId)), ...wanted.taskIds])];
    await this.tasks.changing(tx, actor, touched, now, () =>
      this.groups.setTasks(tx, orgId, groupId, [...new Set(wanted.taskIds)]),
    );
  }
}
