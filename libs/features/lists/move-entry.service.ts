import { Injectable } from '@nestjs/common';
import { ChangedElsewhere, newId, Transactions } from '@dajuan/database/connection';
import { answersFor, EntryLinkStore, EntryStepStore, keepsList, ListEntryStore } from '@dajuan/database/lists';
import { FileStore } from '@dajuan/database/progress';
import { Actor } from '@dajuan/database/tasks';
import { NotAllowed, Refused } from '@dajuan/domain/errors';
import { EntryMove, flows, isSettled, kindOf, refuseEntryMove } from '@dajuan/domain/lists';
import { ListDesk } from './list-desk';
import { listRefusal } from './list-refusals';

/** A step as somebody takes it. */
export interface TakenMove {
  readonly version: number;
  readonly move: EntryMove;
  /** The reason, or what bears it out. */
  readonly words: string;
  readonly fileIds: readonly string[];
}

/** 办理, 销号, 回告: a step of an entry, kept as a fact with who took it and what bears it out. */
@Injectable()
export class MoveEntry {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: ListDesk,
    private readonly entries: ListEntryStore,
    private readonly steps: EntryStepStore,
    private readonly links: EntryLinkStore,
    private readonly files: FileStore,
  ) {}

  /** Answers the list's id. Throws NotFound, NotAllowed, Refused as `refuseEntryMove` says, and ChangedElsewhere. */
  move(actor: Actor, entryId: string, { version, move, words, fileIds }: TakenMove, now: Date): Promise<string> {
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const { list, entry } = await this.desk.workedEntry(tx, actor, entryId);
      const { flow } = kindOf(list.kind);
      const measures = await this.links.measureStates(tx, entryId);
      const isOffice = actor.roles.includes('supervisor');
      const refusal = refuseEntryMove(move, {
        ...{ flow: entry.isSection ? 'kept' : flow, state: entry.state, isOffice },
        isTheirs: answersFor(actor, entry.departmentId) || (entry.departmentId === null && keepsList(actor, list)),
        ...{ words, files: fileIds.length },
        measures: { linked: measures.length, open: measures.filter((state) => !isSettled(state)).length },
      });
      if (refusal?.code.endsWith('_not_yours')) throw new NotAllowed(refusal.code, refusal.zh, refusal.en);
      if (refusal) throw new Refused([refusal]);
      if (entry.version !== version) throw new ChangedElsewhere('list entry', entryId, entry);
      const own = await this.files.uploadedBy(tx, actor.personId, fileIds);
      if (own.length < new Set(fileIds).size) throw new Refused([listRefusal('file_unknown', 'fileIds')]);
      const { to } = flows[entry.isSection ? 'kept' : flow][move]!;
      const step = { orgId: actor.orgId, id: newId(), entryId, move, fromState: entry.state, toState: to };
      const said = { words: words.trim(), takenBy: actor.personId, takenAt: now };
      await this.steps.insert(tx, { ...step, ...said }, own);
      await this.entries.place(tx, entry, to);
      return list.id;
    });
  }
}
