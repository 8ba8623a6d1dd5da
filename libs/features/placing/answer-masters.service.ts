import { Injectable } from '@nestjs/common';
import { newId, Transactions } from '@dajuan/database/connection';
import { MasterStore, TaskMasterStore } from '@dajuan/database/masters';
import { Actor, TaskStateStore } from '@dajuan/database/tasks';
import { Refusal, Refused } from '@dajuan/domain/errors';
import { masterLine } from '@dajuan/domain/places';
import { PlacingDesk } from './placing-desk';

/** An entry of a master that a task answers: its number there, and what it says. */
export interface AnsweredEntry {
  readonly masterId: string;
  readonly number: string;
  readonly text: string;
}

/** 来源: a task may answer several papers; whatever their number it is one task. */
@Injectable()
export class AnswerMasters {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: PlacingDesk,
    private readonly states: TaskStateStore,
    private readonly masters: MasterStore,
    private readonly entries: TaskMasterStore,
  ) {}

  /** These entries and no others, in this order. Throws what `PlacingDesk.admit` does, and Refused. */
  async answer(
    actor: Actor,
    taskId: string,
    version: number,
    asked: readonly AnsweredEntry[],
    now: Date,
  ): Promise<void> {
    const { orgId } = actor;
    const wanted = asked.map(({ masterId, number, text }) => ({ masterId, number: number.trim(), text: text.trim() }));
    await this.transactions.inOrganisation(orgId, async (tx) => {
      await this.desk.admit(tx, actor, taskId, version, 'place');
      const refusals = refuseEntries(wanted, new Set((await this.masters.all(tx)).map(({ id }) => id)));
      if (refusals.length > 0) throw new Refused(refusals);
      const before = (await this.entries.of(tx, taskId)).map(masterLine);
      const rows = wanted.map((entry, position) => ({ orgId, id: newId(), taskId, ...entry, position }));
      await this.entries.set(tx, taskId, rows);
      await this.states.touch(tx, taskId);
      const after = (await this.entries.of(tx, taskId)).map(masterLine);
      await this.desk.tell(tx, actor, taskId, { kind: 'masters', before, after }, now);
    });
  }
}

function refuseEntries(entries: readonly AnsweredEntry[], known: ReadonlySet<string>): Refusal[] {
  const isSame = (a: AnsweredEntry, b: AnsweredEntry) => a.masterId === b.masterId && a.number === b.number;
  return entries.flatMap((entry, index) => {
    if (!known.has(entry.masterId)) {
      const words = { zh: '没有这个来源', en: 'There is no such master' };
      return [{ code: 'master_unknown', field: `masters.${index}.masterId`, ...words }];
    }
    const isTwice = entries.findIndex((other) => isSame(other, entry)) < index;
    const words = { zh: '同一来源的同一编号只能列一次', en: 'The same number of a master stands once' };
    return isTwice ? [{ code: 'entry_twice', field: `masters.${index}.number`, ...words }] : [];
  });
}
