import { Level, ListKind } from '@dajuan/domain/lists';
import { Count, Flag, Id, IdList, Many, One, OneOf, Quantity, Text, TextList } from '../http/fields';
import { NamedRef, RateView } from '../http/refs.dto';
import { BreakdownView } from './breakdown.dto';
import { EntryView } from './entry.dto';
import { columnNames, familyNames, fieldNames, kindNames, levelNames, roundForms, stateNames } from './list-words';
import { EntryTotalView, RoundView } from './round.dto';

export class GradeFields {
  @Text({ min: 1, max: 40 }) key: string;
  @Text({ min: 1, max: 40 }) name: string;
  @OneOf(levelNames, { name: 'AwardLevel', nullable: true, description: 'who awards it' }) awardedBy: Level | null;
}

/** What a kind of list is made of; the same for everybody. */
export class ListKindView {
  @OneOf(kindNames, { name: 'ListKind' }) kind: string;
  @Text() name: string;
  @OneOf(familyNames, { name: 'ListFamily' }) family: string;
  @Text({ description: 'the family in the language asked for' }) familyName: string;
  @Text({ nullable: true, description: 'what a heading over entries is called; null: it has none' })
  section: string | null;
  @OneOf(fieldNames, { name: 'EntryField', isArray: true }) fields: string[];
  @OneOf(roundForms, { name: 'RoundForm', nullable: true }) rounds: string | null;
  @Flag({ description: 'one entry for each object of a class' }) isByObject: boolean;
  @OneOf(kindNames, {
    name: 'ListKind',
    isArray: true,
    description: 'to entries of which kinds its entries are linked',
  })
  linksTo: string[];
}

export class StateCountView {
  @OneOf(stateNames, { name: 'EntryState' }) state: string;
  @Count() count: number;
}

/** A stated number held against what is there. */
export class CountCheckView {
  @OneOf(['entries', 'sections', 'points'], { name: 'CountedThing' }) of: string;
  @Quantity() stated: number;
  @Quantity() counted: number;
  @OneOf(['met', 'explained', 'unmet'], { name: 'CountVerdict' }) verdict: string;
}

export class ListSummary {
  @Id() id: string;
  @OneOf(kindNames, { name: 'ListKind' }) kind: string;
  @Text() name: string;
  @One(() => NamedRef, { nullable: true, description: 'the department whose list it is' }) owner: NamedRef | null;
  @Text({ description: 'whose it is where that is no department' }) holder: string;
  @Text({ max: 500 }) scope: string;
  @Count({ nullable: true }) year: number | null;
  @One(() => NamedRef, { nullable: true }) plan: NamedRef | null;
  @Count({ description: 'without headings and what was taken off' }) entryCount: number;
  @Count() sectionCount: number;
  @Many(() => StateCountView, { description: 'sums to the entries' }) states: StateCountView[];
  @Many(() => CountCheckView) checks: CountCheckView[];
  @One(() => RateView, { nullable: true, description: '解决率 of the entries; null of a register' })
  solved: RateView | null;
  @One(() => RateView, { nullable: true, description: '答复率 of the entries; null of a register' })
  answered: RateView | null;
  @One(() => RateView, { nullable: true, description: 'of one record an object: settled of all objects' })
  coverage: RateView | null;
  @Count({ description: 'open and past their day' }) overdue: number;
  @Flag() isRestricted: boolean;
  @Flag({ description: 'for the asker to keep' }) mayKeep: boolean;
  @Count({ min: 1 }) version: number;
}

export class ListsView {
  @Many(() => ListKindView, { description: 'every kind, in order' }) kinds: ListKindView[];
  @Many(() => ListSummary, { max: 5000 }) lists: ListSummary[];
  @Flag({ description: 'for the asker to make lists' }) mayCreate: boolean;
}

/** A list as it is to be written down. */
export class ListRequest {
  @Text({ max: 200 }) name: string;
  @Id({ nullable: true }) ownerDepartmentId: string | null;
  @Text({ max: 200 }) holder: string;
  @Text({ max: 500 }) scope: string;
  @Count({ nullable: true, min: 1990, max: 2100 }) year: number | null;
  @Id({ nullable: true, description: 'the plan it belongs to' }) planId: string | null;
  @Count({ nullable: true, max: 1_000_000 }) statedEntries: number | null;
  @Count({ nullable: true, max: 1_000_000 }) statedSections: number | null;
  @Quantity({ nullable: true, min: 0, max: 1_000_000 }) statedPoints: number | null;
  @Flag({ description: 'the stated entries are a least number' }) isAtLeast: boolean;
  @Text({ max: 1000 }) countExplanation: string;
  @Text({ max: 200, description: 'of one record an object: the title, with {object} for the name' }) template: string;
  @Many(() => GradeFields, { max: 20, description: 'of a rating, best first' }) grades: GradeFields[];
  @Flag() isRestricted: boolean;
}

export class CreateListRequest extends ListRequest {
  @OneOf(kindNames, { name: 'ListKind' }) kind: ListKind;
}

export class ChangeListRequest extends ListRequest {
  @Count({ min: 1 }) version: number;
}

export class ListSourceView {
  @Text() file: string;
  @Count({ nullable: true }) line: number | null;
}

export class ListView extends ListSummary {
  @One(() => ListRequest, { description: 'as it would be written down again' }) fields: ListRequest;
  @One(() => ListSourceView, { nullable: true, description: 'where the paper says it' }) source: ListSourceView | null;
  @OneOf(columnNames, { name: 'EntryColumn', isArray: true, description: 'in the order they are shown' })
  columns: string[];
  @Many(() => EntryView, { max: 5000, description: 'in the list’s order, headings before what stands under them' })
  entries: EntryView[];
  @Many(() => RoundView, { description: 'latest first' }) rounds: RoundView[];
  @Many(() => EntryTotalView, { max: 5000, description: 'of counters: what the rounds sum to' })
  totals: EntryTotalView[];
  @Many(() => BreakdownView, { description: 'the last of each title' }) breakdowns: BreakdownView[];
}

export class LayOutRequest {
  @TextList({ max: 2000, optional: true }) names?: string[];
  @Flag({ optional: true }) everyDepartment?: boolean;
  @Id({ optional: true, nullable: true, description: 'over the sites of this target' }) targetId?: string | null;
  @Id({ optional: true, nullable: true, description: 'over the entries of this list' }) listId?: string | null;
}

export class AddedEntriesView {
  @Count() added: number;
  @Count({ description: 'there already, and left as they are' }) known: number;
}

export class PlanItemsRequest {
  @Id({ nullable: true, description: 'a draft; null: a new one that bears the list’s name' }) planId: string | null;
  @IdList({ max: 500 }) entryIds: string[];
}

export class DraftedView {
  @Id() planId: string;
}

export class EntriesQuery {
  @OneOf(stateNames, { name: 'EntryState', optional: true }) state?: string;
  @Id({ optional: true }) departmentId?: string;
}
