import { sheetRoles } from '@dajuan/domain/prose/sheets';
import { Count, Day, Flag, Id, Many, One, OneOf, Quantity, Text, TextList } from '../http/fields';

const roles = [...sheetRoles];
const kinds = ['added', 'changed', 'unchanged', 'set_aside', 'left_out'];

/** How a sheet is to be read: all three together, as a preview answered them. */
export class SheetMappingFields {
  @Text({ max: 200, description: "the sheet's name, empty where separated values have none" }) sheet: string;
  @Count({ min: 1, max: 1_048_576, optional: true, description: 'left out: looked for' }) headRow?: number;
  @OneOf(roles, {
    name: 'SheetRole',
    isArray: true,
    optional: true,
    description: 'for each column; left out: by their heads',
  })
  roles?: (typeof sheetRoles)[number][];
}

/** The fields that come beside the file. */
export class SheetFileFields {
  @Count({ min: 1990, max: 2100 }) year: number;
  @Id({ optional: true, description: 'the plan to bring up to date; left out: a new one' }) planId?: string;
  @Text({ max: 40_000, optional: true, description: 'JSON of SheetMappingFields' }) mapping?: string;
  @Text({ max: 200, optional: true, description: "of a new plan; empty: the file's name" }) title?: string;
  @OneOf(['yes', 'no'], { optional: true, description: 'whether items whose row is gone are set aside' })
  dropGone?: string;
}

export class SheetCardView {
  @Text() name: string;
  @Count({ nullable: true, min: 1, description: 'null where no row looks like a head' }) headRow: number | null;
  @Count() rowCount: number;
}

export class SheetColumnView {
  @Text({ max: 40_000 }) head: string;
  @OneOf(roles, { name: 'SheetRole' }) role: string;
  @Flag({ description: 'whether the head means nothing else' }) certain: boolean;
  @TextList({ description: 'what its first rows hold' }) samples: string[];
}

export class SheetChangeView {
  @OneOf(roles, { name: 'SheetRole' }) field: string;
  @Text({ max: 40_000 }) from: string;
  @Text({ max: 40_000 }) to: string;
}

export class SheetProblemView {
  @Text({ description: 'stable code' }) code: string;
  @Count({ nullable: true, description: 'counted from 0' }) column: number | null;
  @Text({ max: 500, description: 'in the language asked for' }) message: string;
}

export class SheetTargetView {
  @Text() object: string;
  @Quantity({ nullable: true, description: 'of a share 0–1; null where none is stated' }) target: number | null;
  @Text({ nullable: true }) unit: string | null;
  @Count({ description: 'how many nodes it has' }) milestones: number;
}

export class SheetRowView {
  @Count({ min: 1, description: 'in the sheet, counted from 1' }) row: number;
  @OneOf(kinds, { name: 'SheetRowKind', description: 'what an import would do with it' }) kind: string;
  @Text() title: string;
  @Text() theme: string;
  @Many(() => SheetTargetView) targets: SheetTargetView[];
  @Text({ nullable: true }) lead: string | null;
  @TextList() support: string[];
  @Text({ nullable: true }) owner: string | null;
  @Text({ nullable: true }) leader: string | null;
  @Day({ nullable: true }) startsOn: string | null;
  @Day({ nullable: true }) dueOn: string | null;
  @Many(() => SheetChangeView, { description: 'what it says otherwise than when it was last imported' })
  changes: SheetChangeView[];
  @Many(() => SheetProblemView) problems: SheetProblemView[];
}

export class SheetCountsView {
  @Count() added: number;
  @Count() changed: number;
  @Count() unchanged: number;
  @Count({ description: 'set aside in the plan: they stay so' }) set_aside: number;
  @Count({ description: 'without a title' }) left_out: number;
  @Count({ description: 'items whose row the sheet has no more' }) gone: number;
}

export class SheetPlanView {
  @Id() id: string;
  @Text() title: string;
  @OneOf(['draft', 'confirmed', 'archived'], { name: 'PlanState' }) state: string;
  @Text({ max: 1000, description: 'the file last imported into it' }) fileName: string;
}

export class GoneItemView {
  @Id() id: string;
  @Text() title: string;
}

export class SheetPreviewView {
  @Many(() => SheetCardView) sheets: SheetCardView[];
  @Text({ description: 'the one that was read' }) sheet: string;
  @Count({ nullable: true, min: 1 }) headRow: number | null;
  @Many(() => SheetColumnView) columns: SheetColumnView[];
  @Many(() => SheetRowView, {
    description: 'at most 500: those with problems or changes first, in the order of the sheet',
  })
  rows: SheetRowView[];
  @Count({ description: 'rows with a problem' }) doubtful: number;
  @One(() => SheetCountsView) counts: SheetCountsView;
  @Many(() => GoneItemView, { description: 'at most 200' }) gone: GoneItemView[];
  @Many(() => SheetPlanView, { description: 'plans of this year that came from sheets' }) plans: SheetPlanView[];
}

export class ImportedSheetView {
  @Id() planId: string;
  @One(() => SheetCountsView) counts: SheetCountsView;
}
