import { Injectable } from '@nestjs/common';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { OrganisationStore } from '@dajuan/database/organisations';
import { DepartmentStore, PersonStore } from '@dajuan/database/people';
import { Actor, MyTasksQuery, TaskFactsQuery } from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';
import { NotAllowed, NotFound } from '@dajuan/domain/errors';
import { entryLines } from '@dajuan/domain/progress/entry-sheet';
import { entrySheetForm } from './entry-sheet-form';

export interface EntrySheetFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const TASKS_AT_A_TIME = 200;

/** 填报表: the open tasks somebody may report on, to be filled in elsewhere and brought back. */
@Injectable()
export class DownloadEntrySheet {
  constructor(
    private readonly transactions: Transactions,
    private readonly mine: MyTasksQuery,
    private readonly tasks: TaskFactsQuery,
    private readonly organisations: OrganisationStore,
    private readonly departments: DepartmentStore,
    private readonly people: PersonStore,
  ) {}

  /**
   * By due date. Without a department one's own: a head's department's, an owner's. Throws NotAllowed where somebody
   * else than the supervision office names a department, and NotFound.
   */
  download(actor: Actor, departmentId: string | null, now: Date): Promise<EntrySheetFile> {
    const day = dateInZone(now, actor.zone);
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const whose = await this.whose(tx, actor, departmentId);
      const ids =
        departmentId === null ? await this.mine.openIds(tx, actor) : await this.mine.openIdsOfLead(tx, departmentId);
      const lines = (await this.inOrder(tx, ids)).flatMap((facts) => entryLines({ ...facts, ...facts.task }, day));
      const organisation = (await this.organisations.byId(tx, actor.orgId))?.name ?? '';
      const bytes = entrySheetForm(lines, { orgId: actor.orgId, organisation, whose, day });
      return { name: `填报表-${whose}-${day}.xlsx`, bytes };
    });
  }

  private async whose(tx: Transaction, actor: Actor, departmentId: string | null): Promise<string> {
    const isOffice = actor.roles.includes('supervisor');
    const wanted = departmentId ?? (actor.roles.includes('head') ? actor.departmentId : null);
    if (departmentId !== null && !isOffice)
      throw new NotAllowed(
        'proxy_not_yours',
        '只有督查办可以代部门填报',
        'Only the supervision office reports for others',
      );
    if (wanted === null) return (await this.people.byId(tx, actor.personId))?.name ?? '';
    const department = await this.departments.byId(tx, wanted);
    if (!department) throw new NotFound('department', wanted);
    return department.name;
  }

  private async inOrder(tx: Transaction, ids: readonly string[]) {
    const known = new Map<string, Awaited<ReturnType<TaskFactsQuery['ofAll']>>[number]>();
    for (let from = 0; from < ids.length; from += TASKS_AT_A_TIME)
      for (const facts of await this.tasks.ofAll(tx, ids.slice(from, from + TASKS_AT_A_TIME)))
        known.set(facts.task.id, facts);
    return ids.flatMap((id) => known.get(id) ?? []);
  }
}
