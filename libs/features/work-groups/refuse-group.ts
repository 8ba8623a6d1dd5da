import { Injectable } from '@nestjs/common';
import { Transaction } from '@dajuan/database/connection';
import { PeopleQuery } from '@dajuan/database/people';
import { TaskStore } from '@dajuan/database/tasks';
import { WorkGroupStore } from '@dajuan/database/work-groups';
import { Refusal } from '@dajuan/domain/errors';
import { AskedWorkGroup, refuseWorkGroup } from '@dajuan/domain/loop';

/** A work group as somebody wants it. */
export interface WantedGroup extends AskedWorkGroup {
  readonly purpose: string;
  readonly taskIds: readonly string[];
}

/** What stands against a work group once other rows are asked: names, people and tasks must be this organisation's. */
@Injectable()
export class RefuseGroup {
  constructor(
    private readonly groups: WorkGroupStore,
    private readonly people: PeopleQuery,
    private readonly tasks: TaskStore,
  ) {}

  async refuse(tx: Transaction, wanted: WantedGroup, groupId: string | null): Promise<Refusal[]> {
    const refusals = refuseWorkGroup(wanted);
    if (await this.groups.isNamed(tx, wanted.name.trim(), groupId)) {
      refusals.push({ code: 'group_name_taken', field: 'name', zh: '已有同名专班', en: 'There is one of this name' });
    }
    const people = new Set((await this.people.find(tx)).map(({ id }) => id));
    for (const field of ['headIds', 'memberIds'] as const) {
      if (wanted[field].every((id) => people.has(id))) continue;
      const words = { zh: '有人不在本单位或已停用', en: 'Somebody is not here, or may log in no more' };
      refusals.push({ code: 'person_unknown', field, ...words });
    }
    const known = await this.tasks.known(tx, wanted.taskIds);
    if (known.length < new Set(wanted.taskIds).size) {
      refusals.push({ code: 'task_unknown', field: 'taskIds', zh: '没有这项任务', en: 'There is no such task' });
    }
    return refusals;
  }
}
