import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId, Transaction, Transactions } from '@dajuan/database/connection';
import { Document, DocumentStore, EarlierImportQuery } from '@dajuan/database/documents';
import {
  ItemSnapshot,
  KnownSheetRow,
  PlanEditStore,
  PlanItem,
  PlanItemStore,
  SheetImportStore,
  SheetRowStore,
  WorkPlan,
  WorkPlanStore,
} from '@dajuan/database/plans';
import type { ReadSheet } from '@dajuan/documents/sheets-in-child';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { alreadyImported } from '../refuse-document';
import { changesOfItem, type LaidKind, type LaidRow, type LaidSheet } from './lay-sheet';
import { newPlan } from '../new-plan';
import { openSheet } from './open-sheet';
import type { AskedPreview } from './preview-sheet.service';
import { rowPlace } from './row-place';
import { SheetDesk } from './sheet-desk';

export interface SheetToImport extends AskedPreview {
  /** Of a new plan; empty: the file's name. */
  readonly title: string;
  /** Whether items whose row is gone are set aside; a person may bring them back. */
  readonly dropGone: boolean;
}

export interface ImportedSheet {
  readonly planId: string;
  readonly counts: Readonly<Record<LaidKind | 'gone', number>>;
}

const LONGEST_TITLE = 200;

/** A town's own task table becomes a draft plan; brought again, it changes that draft instead of making another. */
@Injectable()
export class ImportSheet {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: SheetDesk,
    private readonly documents: DocumentStore,
    private readonly earlierImport: EarlierImportQuery,
    private readonly plans: WorkPlanStore,
    private readonly items: PlanItemStore,
    private readonly edits: PlanEditStore,
    private readonly imports: SheetImportStore,
    private readonly rows: SheetRowStore,
  ) {}

  /**
   * What the preview of the same sheet showed is written, all of it or nothing. Throws NotFound, and Refused: for what cannot
   * be read (see `documentRefusals`), for bytes that made a plan of this year before (document_already_imported), a sheet
   * without any item (sheet_without_items), and a plan that is no draft any more (plan_not_draft) or came another way.
   */
  async import(
    by: { readonly orgId: string; readonly personId: string },
    asked: SheetToImport,
    now: Date,
  ): Promise<ImportedSheet> {
    const facts = asked.planId === null ? null : await this.desk.planOf(by.orgId, asked.planId);
    if (facts && facts.plan.state !== 'draft') throw new Refused([NOT_DRAFT]);
    const read = await openSheet(asked.brought, facts?.roles ?? {}, facts?.plan.year ?? asked.year);
    return this.transactions.inOrganisation(by.orgId, async (tx) => {
      const plan =
        asked.planId === null ? await this.begin(tx, by, asked, read, now) : await this.locked(tx, asked.planId);
      const laid = await this.desk.lay(tx, read, plan, await this.desk.known(tx, plan.id));
      if (!laid.rows.some(({ kind }) => kind !== 'left_out')) throw new Refused([WITHOUT_ITEMS]);
      await this.write(tx, by.personId, plan, read, laid, asked, now);
      await this.imports.insert(tx, {
        ...{ orgId: by.orgId, id: newId(), planId: plan.id, fileName: asked.brought.name, sheet: read.sheet },
        ...{ headRow: read.headRow ?? 1, importedBy: by.personId, importedAt: now },
        roles: Object.fromEntries(read.columns.map(({ head, role }) => [head, role])),
      });
      return { planId: plan.id, counts: countsOf(laid) };
    });
  }

  private async begin(
    tx: Transaction,
    { orgId, personId }: { orgId: string; personId: string },
    { title, year, brought }: SheetToImport,
    { file }: ReadSheet,
    now: Date,
  ): Promise<WorkPlan> {
    const sha256 = createHash('sha256').update(brought.bytes).digest('hex');
    const earlier = await this.earlierImport.claim(tx, orgId, year, sha256);
    if (earlier) throw new Refused([alreadyImported(earlier.title, year, 'file')]);
    const { text: body, encoding, kind, places, notes } = file;
    const named = title.trim() || brought.name.replace(/\.[^.]{1,5}$/, '').trim() || '任务分解表';
    const document: Document = {
      ...{
        orgId,
        id: newId(),
        title: named.slice(0, LONGEST_TITLE),
        kind: 'plan',
        year,
        sourceName: brought.name,
        sha256,
      },
      ...{ body, encoding: encoding ?? kind, places: [...places], findings: [...notes], statedCounts: [] },
      ...{ uploadedBy: personId, uploadedAt: now },
    };
    const plan = newPlan(document, newId(), now);
    await this.documents.insert(tx, document);
    await this.plans.insert(tx, plan);
    return plan;
  }

  private async locked(tx: Transaction, planId: string): Promise<WorkPlan> {
    const plan = await this.plans.lock(tx, planId);
    if (!plan) throw new NotFound('plan', planId);
    if (plan.state !== 'draft') throw new Refused([NOT_DRAFT]);
    return plan;
  }

  private async write(
    tx: Transaction,
    personId: string,
    plan: WorkPlan,
    read: ReadSheet,
    { rows, gone }: LaidSheet,
    { planId, brought, dropGone }: SheetToImport,
    now: Date,
  ): Promise<void> {
    const isFirst = planId === null;
    const last = await this.items.lastPosition(tx, plan.id);
    const added = rows
      .filter(({ kind }) => kind === 'added')
      .map((laid, at) => ({ ...laid, item: { ...laid.item, position: last + at + 1 } }));
    const changed = rows.filter(({ kind }) => kind === 'changed');
    const dropped = dropGone ? gone.map(({ id }) => id) : [];
    const touched = [...changed.flatMap(({ known }) => known?.itemId ?? []), ...dropped];
    const before = await this.items.byIds(tx, plan.id, touched);
    const from = (laid: LaidRow) => sourceOf(laid, read, isFirst ? null : brought.name);
    await this.items.insert(tx, added.map((laid) => ({ ...laid.item, ...from(laid) }))); // prettier-ignore
    await this.rows.insert(tx, added.map((laid) => knownRow(laid, laid.item.id, plan, read.sheet))); // prettier-ignore
    for (const laid of changed) {
      const standing = before.find(({ id }) => id === laid.known?.itemId);
      if (standing)
        await this.items.update(tx, plan.id, [standing.id], { ...changesOfItem(laid, standing), ...from(laid) });
    }
    for (const laid of rows) if (laid.known && isMoved(laid, read.sheet)) await this.rows.update(tx, laid.known.itemId, knownRow(laid, laid.known.itemId, plan, read.sheet)); // prettier-ignore
    if (dropped.length > 0) await this.items.update(tx, plan.id, dropped, { state: 'dropped' });
    if (isFirst) return;
    const after = await this.items.byIds(tx, plan.id, [...touched, ...added.map(({ item }) => item.id)]);
    await this.edits.insert(tx, {
      ...{ orgId: plan.orgId, id: newId(), planId: plan.id, kind: 'import', undoesId: null },
      ...{ before: before.map(snapshotOf), after: after.map(snapshotOf), editedBy: personId, editedAt: now },
    });
  }
}

/** Where a row's words stand: in the plan's document, or, of a sheet brought later, in a file of that name. */
function sourceOf(
  { row }: LaidRow,
  { file, sheet }: ReadSheet,
  laterFile: string | null,
): Pick<PlanItem, 'quote' | 'spanStart' | 'spanEnd' | 'sourceFile' | 'sourceLine'> {
  const place = rowPlace(file, sheet, row.row);
  const quote = place ? file.text.slice(place.start, place.end) : (row.written.title ?? '');
  if (laterFile === null) return { quote, spanStart: place?.start ?? null, spanEnd: place?.end ?? null, sourceFile: null, sourceLine: null }; // prettier-ignore
  const sourceFile = sheet === '' ? laterFile : `${laterFile} · ${sheet}`;
  return { quote, spanStart: null, spanEnd: null, sourceFile, sourceLine: row.row };
}

function knownRow({ row }: LaidRow, itemId: string, { orgId, id: planId }: WorkPlan, sheet: string): KnownSheetRow {
  return { orgId, itemId, planId, sheet, rowNumber: row.row, serial: row.serial, written: row.written };
}

/** A row set aside keeps what it said when it was; one left out is not understood. */
const isMoved = ({ kind, row, known }: LaidRow, sheet: string): boolean =>
  kind === 'changed' ||
  (kind === 'unchanged' && (known?.rowNumber !== row.row || known.serial !== row.serial || known.sheet !== sheet));

const snapshotOf = ({ version: _version, ...item }: PlanItem): ItemSnapshot =>
  JSON.parse(JSON.stringify(item)) as ItemSnapshot;

export function countsOf({ rows, gone }: LaidSheet): ImportedSheet['counts'] {
  const count = (kind: LaidKind) => rows.filter((row) => row.kind === kind).length;
  return {
    added: count('added'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    set_aside: count('set_aside'),
    left_out: count('left_out'),
    gone: gone.length,
  };
}

const NOT_DRAFT = {
  code: 'plan_not_draft',
  field: 'planId',
  zh: '计划已确认，不能再用表格更新；要调整的，到任务里申请延期或调整目标',
  en: 'The plan is confirmed: a sheet changes it no more. Ask for another date or target at the task itself',
};

const WITHOUT_ITEMS = {
  code: 'sheet_without_items',
  field: 'file',
  zh: '没有可导入的行，请指定“任务名称”一列',
  en: 'No row can be imported: say which column holds the title',
};
