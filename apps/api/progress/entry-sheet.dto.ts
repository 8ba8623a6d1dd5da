import { lineFields } from '@dajuan/domain/progress/entry-sheet';
import { Count, Day, Flag, Id, Instant, Many, One, OneOf, Text } from '../http/fields';
import { NamedRef } from '../http/refs.dto';

const outcomes = ['blank', 'ready', 'already', 'changed', 'refused', 'reported', 'held'];

export class EntrySheetQuery {
  @Id({ optional: true, description: 'for which department the supervision office reports; left out: one’s own' })
  departmentId?: string;
}

/** The fields that come beside the file. */
export class EntrySheetFields {
  @OneOf(['whole', 'each'], { optional: true, description: 'all rows or none, or task by task; whole when left out' })
  taking?: 'whole' | 'each';
}

export class EntrySheetProblemView {
  @Text({ description: 'stable code' }) code: string;
  @OneOf([...lineFields], { name: 'EntrySheetField', description: 'the column it is about' }) field: string;
  @Text({ max: 60, description: 'the head of that column' }) column: string;
  @Text({ max: 500, description: 'in the language asked for' }) message: string;
}

/** What was reported on a row since its sheet was downloaded. */
export class ReportedSinceView {
  @One(() => NamedRef) by: NamedRef;
  @Instant() at: string;
  @Text({ max: 1000 }) said: string;
}

export class EntrySheetRowView {
  @Count({ min: 1, description: 'in the sheet, counted from 1' }) row: number;
  @Id({ nullable: true, description: 'null for a task that is not there or not theirs' }) taskId: string | null;
  @Text() title: string;
  @Text({ description: 'what is counted' }) what: string;
  @OneOf(outcomes, { name: 'EntrySheetOutcome' }) outcome: string;
  @Flag({ description: 'in the department’s place' }) byProxy: boolean;
  @Text({ nullable: true, max: 1000, description: 'what is reported, in a few words' }) said: string | null;
  @Day({ nullable: true }) asOf: string | null;
  @Text({ max: 2000 }) note: string;
  @Text({ max: 2000 }) nextStep: string;
  @Many(() => EntrySheetProblemView) problems: EntrySheetProblemView[];
  @One(() => ReportedSinceView, { nullable: true }) since: ReportedSinceView | null;
}

export class EntrySheetCountsView {
  @Count() blank: number;
  @Count() ready: number;
  @Count({ description: 'reported from this sheet before' }) already: number;
  @Count({ description: 'somebody has reported since the download' }) changed: number;
  @Count() refused: number;
  @Count() reported: number;
  @Count({ description: 'in order, and held back as others are not' }) held: number;
}

export class EntrySheetView {
  @Many(() => EntrySheetRowView, { description: 'those filled in, in the order of the sheet' })
  rows: EntrySheetRowView[];
  @One(() => EntrySheetCountsView) counts: EntrySheetCountsView;
}
