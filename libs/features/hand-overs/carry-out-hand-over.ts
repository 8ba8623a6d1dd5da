import { Injectable } from '@nestjs/common';
import { AreaStore } from '@dajuan/database/areas';
import { newId, Transaction } from '@dajuan/database/connection';
import { DutiesQuery, HandedLine, HandOverCard, HandOverStore } from '@dajuan/database/hand-overs';
import { TaskAnswerStore } from '@dajuan/database/requests';
import { Actor, TaskStateStore } from '@dajuan/database/tasks';
import { WorkGroupStore } from '@dajuan/database/work-groups';
import { dutyKey, DutyKind } from '@dajuan/domain/loop';

type Change = (tx: Transaction, line: HandedLine, giverId: string, actor: Actor, now: Date) => Promise<void>;

/** What becomes of each line once all have signed. */
@Injectable()
export class CarryOutHandOver {
  constructor(
    private readonly duties: DutiesQuery,
    private readonly store: HandOverStore,
    private readonly states: TaskStateStore,
    private readonly answers: TaskAnswerStore,
    private readonly groups: WorkGroupStore,
    private readonly areas: AreaStore,
  ) {}

  /**
   * Every line whose duty the giver still holds changes hands; the others are named in the end as lapsed. Tasks are taken
   * in the order of their ids, so that nobody waits for another in a ring.
   */
  async carryOut(
    tx: Transaction,
    actor: Actor,
    { id: handOverId, giver, lines }: HandOverCard,
    now: Date,
  ): Promise<void> {
    const { orgId, personId: endedBy } = actor;
    const held = new Set((await this.duties.of(tx, giver.id)).map(dutyKey));
    const taskIds = new Set(lines.flatMap(({ taskId }) => taskId ?? []));
    for (const taskId of [...taskIds].sort()) await this.states.lock(tx, taskId);
    for (const line of lines) {
      if (held.has(dutyKey(line))) await this.changes[line.kind](tx, line, giver.id, actor, now);
    }
    const lapsedLineIds = lines.filter((line) => !held.has(dutyKey(line))).map(({ id }) => id);
    const end = { outcome: 'done', reason: '' } as const;
    await this.store.end(tx, { orgId, id: newId(), handOverId, ...end, lapsedLineIds, endedBy, endedAt: now });
  }

  /** Posts, requests asked and reports to draft are held as the last hand-over says: nothing else changes. */
  private readonly changes: Readonly<Record<DutyKind, Change>> = {
    owner: (tx, line) => this.states.name(tx, subjectOf(line), 'owner', line.successor.id),
    contact: (tx, line) => this.states.name(tx, subjectOf(line), 'contact', line.successor.id),
    leader: (tx, line) => this.states.name(tx, subjectOf(line), 'leader', line.successor.id),
    answer: (tx, line, giverId, { orgId }, now) =>
      this.answers.insert(tx, [
        {
          ...{ orgId, id: newId(), requestId: subjectOf(line), verdict: 'handed_over', reason: '' },
          ...{ forwardedTo: line.successor.id, answeredBy: giverId, answeredAt: now },
        },
      ]),
    request: nothingElse,
    reviewer: nothingElse,
    head: nothingElse,
    report: nothingElse,
    group: (tx, line, giverId) => this.groups.replace(tx, subjectOf(line), giverId, line.successor.id),
    area: (tx, line) => this.areas.giveTo(tx, subjectOf(line), line.successor.id),
  };
}

async function nothingElse(): Promise<void> {}

/** Only posts are of nothing. */
function subjectOf({ id, subjectId }: HandedLine): string {
  if (subjectId === null) throw new Error(`line ${id} names nothing`);
  return subjectId;
}
