import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId, Transaction, Transactions } from '@dajuan/database/connection';
import { EntrySheet, EntrySheetRow, EntrySheetStore } from '@dajuan/database/progress';
import { StaleRollUpStore } from '@dajuan/database/roll-ups';
import { Actor, TaskFacts, TaskProjector } from '@dajuan/database/tasks';
import { Jobs } from '@dajuan/queue/jobs';
import { fileNameFrom } from '../file-name';
import { entryFrom, LedgerWriter } from '../ledger-writer';
import { UpdateMail } from '../update-mail';
import { EntrySheetDesk, JudgedRow, updateFrom } from './entry-sheet-desk';
import { BroughtLine, BroughtSheet, readEntrySheet } from './read-entry-sheet';

/** `whole`: every row or none. `each`: task by task, so that a row that cannot be taken keeps no other out. */
export type Taking = 'whole' | 'each';

/** A row after reporting: it was reported, or held back as others could not be taken, or what the preview says of it. */
export interface TakenRow extends Omit<JudgedRow, 'outcome'> {
  readonly outcome: JudgedRow['outcome'] | 'reported' | 'held';
}

/** Reports what a sheet says; the same sheet again reports nothing. */
@Injectable()
export class ReportEntrySheet {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: EntrySheetDesk,
    private readonly sheets: EntrySheetStore,
    private readonly ledger: LedgerWriter,
    private readonly mail: UpdateMail,
    private readonly projector: TaskProjector,
    private readonly staleRollUps: StaleRollUpStore,
    private readonly jobs: Jobs,
  ) {}

  /**
   * In the order of the sheet. What is written is judged anew with its tasks held: rows on which somebody has reported
   * since the download are told and left. Throws Refused for what is no entry sheet of the organisation.
   */
  async report(actor: Actor, brought: BroughtSheet, taking: Taking, now: Date): Promise<TakenRow[]> {
    const lines = await readEntrySheet(brought, actor.orgId);
    const sheet = sheetOf(actor, brought, now);
    const rows =
      taking === 'whole' ? await this.whole(actor, sheet, lines, now) : await this.each(actor, sheet, lines, now);
    const planIds = new Set(
      rows.flatMap(({ outcome, facts }) => (outcome === 'reported' && facts ? [facts.task.planId] : [])),
    );
    for (const planId of planIds) await this.jobs.add('roll-up.refresh', { orgId: actor.orgId, planId });
    return rows;
  }

  private whole(actor: Actor, sheet: EntrySheet, lines: readonly BroughtLine[], now: Date): Promise<TakenRow[]> {
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const rows = await this.desk.judge(tx, actor, lines, { now, hold: true });
      if (rows.some(({ outcome }) => outcome === 'refused' || outcome === 'changed')) return rows.map(held);
      if (rows.some(isReady)) await this.sheets.insert(tx, sheet);
      return this.write(tx, actor, sheet, rows, now);
    });
  }

  private async each(actor: Actor, sheet: EntrySheet, lines: readonly BroughtLine[], now: Date): Promise<TakenRow[]> {
    const before = await this.transactions.inOrganisation(actor.orgId, (tx) =>
      this.desk.judge(tx, actor, lines, { now, hold: false }),
    );
    const taken = new Map<number, TakenRow>(before.map((row) => [row.row, row]));
    let isKept = false;
    for (const taskId of new Set(before.filter(isReady).map(({ line }) => line.taskId))) {
      const rows = await this.transactions.inOrganisation(actor.orgId, async (tx) => {
        const own = lines.filter((line) => line.taskId === taskId);
        const judged = await this.desk.judge(tx, actor, own, { now, hold: true });
        if (!isKept && judged.some(isReady)) await this.sheets.insert(tx, sheet);
        return this.write(tx, actor, sheet, judged, now);
      });
      isKept ||= rows.some(({ outcome }) => outcome === 'reported');
      for (const row of rows) taken.set(row.row, row);
    }
    return [...taken.values()];
  }

  /** What is ready, with everything that follows from it. */
  private async write(
    tx: Transaction,
    actor: Actor,
    sheet: EntrySheet,
    rows: readonly JudgedRow[],
    now: Date,
  ): Promise<TakenRow[]> {
    const changed = new Map<string, TaskFacts>();
    const written: EntrySheetRow[] = [];
    for (const { entry, facts, row } of rows.filter(isReady)) {
      if (!entry || !facts) continue;
      const { id: taskId } = facts.task;
      const update = await this.ledger.append(tx, actor, facts, updateFrom(entry), now);
      if (update.wantsEndorsement) await this.mail.waitsForDepartment(tx, actor, facts.task, update, now);
      written.push({ orgId: actor.orgId, sheetId: sheet.id, row, updateId: update.id });
      const { ledger } = changed.get(taskId) ?? facts;
      changed.set(taskId, { ...facts, ledger: [...ledger, entryFrom(update)] });
    }
    await this.sheets.insertRows(tx, written);
    for (const facts of changed.values()) await this.ledger.signFor(tx, actor, facts, now);
    await this.projector.followAll(tx, actor, [...changed.values()], now);
    for (const planId of planIdsOf([...changed.values()])) await this.staleRollUps.mark(tx, actor.orgId, planId);
    return rows.map((row) => (isReady(row) ? { ...row, outcome: 'reported' } : row));
  }
}

const isReady = ({ outcome }: JudgedRow): boolean => outcome === 'ready';

const held = (row: JudgedRow): TakenRow => (isReady(row) ? { ...row, outcome: 'held' } : row);

function sheetOf(actor: Actor, { name, bytes }: BroughtSheet, broughtAt: Date): EntrySheet {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const fileName = fileNameFrom(name);
  return { orgId: actor.orgId, id: newId(), fileName, sha256, broughtBy: actor.personId, broughtAt };
}

const planIdsOf = (all: readonly TaskFacts[]): ReadonlySet<string> => new Set(all.map(({ task }) => task.planId));
