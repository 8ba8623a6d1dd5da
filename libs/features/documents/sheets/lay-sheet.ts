import type { KnownSheetRow, PlanItem, PlanItemChanges } from '@dajuan/database/plans';
import {
  changesBetween,
  type FieldChange,
  matchRows,
  type SheetField,
  type SheetRow,
} from '@dajuan/domain/prose/sheets';
import { draftSheetRow, type SheetDrafting } from './sheet-item';
import type { SheetProblem } from './sheet-problems';

/** What an import does with a row: nothing for one set aside in the plan, and for one that is no item. */
export type LaidKind = 'added' | 'changed' | 'unchanged' | 'set_aside' | 'left_out';

export interface LaidRow {
  readonly row: SheetRow;
  readonly kind: LaidKind;
  /** As the row alone makes it; of a row known before, what is put into the plan stands in `changes`. */
  readonly item: PlanItem;
  readonly known: KnownSheetRow | null;
  readonly changes: readonly FieldChange[];
  readonly problems: readonly SheetProblem[];
}

/** A sheet laid beside the plan that it, or one before it, made. */
export interface LaidSheet {
  readonly rows: readonly LaidRow[];
  /** Items whose row the sheet has no more; those set aside already are left out. */
  readonly gone: readonly PlanItem[];
}

/** What the plan knows of sheets, and the names of all sheets in the file brought now. */
export interface KnownPlan {
  readonly rows: readonly KnownSheetRow[];
  readonly items: readonly PlanItem[];
}

export function laySheet(
  sheet: { readonly name: string; readonly names: readonly string[]; readonly rows: readonly SheetRow[] },
  plan: KnownPlan,
  drafting: SheetDrafting,
): LaidSheet {
  const known = rowsOfSheet(sheet, plan.rows);
  const places = matchRows(sheet.rows, known);
  const items = new Map(plan.items.map((item) => [item.id, item]));
  const rows = sheet.rows.map((row, at): LaidRow => {
    const before = known[places[at] ?? -1] ?? null;
    const { item, problems } = draftSheetRow(row, at + 1, drafting);
    const changes = before ? changesBetween(before.written, row.written) : [];
    const standing = before ? items.get(before.itemId) : undefined;
    return { row, kind: kindOf(row, standing, changes), item, known: before, changes, problems };
  });
  const found = new Set(places);
  const gone = known.flatMap(({ itemId }, at) => (found.has(at) ? [] : (items.get(itemId) ?? [])));
  return { rows, gone: gone.filter(({ state }) => state !== 'dropped') };
}

function kindOf(row: SheetRow, standing: PlanItem | undefined, changes: readonly FieldChange[]): LaidKind {
  if (row.problems.some(({ code }) => code === 'no_title')) return 'left_out';
  if (!standing) return 'added';
  if (standing.state === 'dropped') return 'set_aside';
  return changes.length > 0 ? 'changed' : 'unchanged';
}

/** Those of the sheet of this name; where the plan knows none, of the one that is gone from the file and holds most of the same titles. */
function rowsOfSheet(
  { name, names, rows }: { name: string; names: readonly string[]; rows: readonly SheetRow[] },
  known: readonly KnownSheetRow[],
): KnownSheetRow[] {
  const own = known.filter((row) => row.sheet === name);
  if (own.length > 0) return own;
  const titles = new Set(rows.map(({ written }) => written.title));
  const renamed = [...new Set(known.map((row) => row.sheet))].filter((sheet) => !names.includes(sheet));
  return (
    renamed
      .map((sheet) => known.filter((row) => row.sheet === sheet))
      .find((of) => of.filter(({ written }) => titles.has(written.title)).length * 2 >= of.length) ?? []
  );
}

/** What of an item a field of the sheet decides. */
const decided: Readonly<Record<SheetField, readonly (keyof PlanItemChanges)[]>> = {
  title: ['title'],
  theme: ['theme'],
  target: ['measures', 'commitment'],
  unit: ['measures'],
  object: ['measures'],
  milestone: ['measures'],
  lead: ['leadDepartmentId', 'supportDepartmentIds', 'readLead', 'readSupport'],
  support: ['supportDepartmentIds', 'readSupport'],
  owner: ['ownerId'],
  leader: ['leaderId', 'readLeader'],
  start: ['startsOn'],
  due: ['dueOn'],
  note: [],
};

/** What a changed row changes in its item: only what the sheet says otherwise than before, so that edits by hand stand. */
export function changesOfItem({ row, item, changes }: LaidRow, standing: PlanItem): PlanItemChanges {
  const fields = changes.map(({ field }) => field);
  const wantsMeasures = fields.includes('title') && !row.written.target;
  const keys = new Set([
    ...fields.flatMap((field) => decided[field]),
    ...(wantsMeasures ? (['measures'] as const) : []),
  ]);
  const given = Object.fromEntries([...keys].map((key) => [key, item[key]])) as PlanItemChanges;
  const { startsOn, dueOn, leadDepartmentId, supportDepartmentIds } = { ...standing, ...given };
  const isReversed = startsOn !== null && dueOn !== null && startsOn > dueOn;
  return {
    ...given,
    supportDepartmentIds: supportDepartmentIds.filter((id) => id !== leadDepartmentId),
    ...(isReversed ? { startsOn: null } : {}),
  };
}
