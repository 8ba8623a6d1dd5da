import { EntryMove, Level } from '@dajuan/domain/lists';
import { Count, Day, Flag, Id, IdList, Instant, Many, One, OneOf, Quantity, Share, Text } from '../http/fields';
import { NamedRef } from '../http/refs.dto';
import { taskStates } from '../http/words';
import { entryMoveNames, kindNames, levelNames, relationNames, stateNames } from './list-words';

export class LinkedEntryView {
  @Id() id: string;
  @Text({ max: 1000 }) title: string;
  @OneOf(stateNames, { name: 'EntryState' }) state: string;
  @Id() listId: string;
  @Text() listName: string;
  @OneOf(kindNames, { name: 'ListKind' }) listKind: string;
  @OneOf(relationNames, { name: 'EntryRelation' }) relation: string;
  @Flag({ description: 'the link begins here' }) isOutward: boolean;
}

/** A task, or the item of a draft that will be one. */
export class TiedTaskView {
  @Id() itemId: string;
  @Id() planId: string;
  @Id({ nullable: true, description: 'null while its plan is a draft' }) taskId: string | null;
  @Text() title: string;
  @OneOf(taskStates, { name: 'TaskState', nullable: true }) state: string | null;
  @Share({ nullable: true }) completion: number | null;
}

export class EntryStepView {
  @Id() id: string;
  @OneOf(entryMoveNames, { name: 'EntryMove' }) move: string;
  @OneOf(stateNames, { name: 'EntryState' }) toState: string;
  @Text({ max: 2000 }) words: string;
  @One(() => NamedRef) by: NamedRef;
  @Instant() at: string;
  @Many(() => NamedRef) files: NamedRef[];
}

export class EntryView {
  @Id() id: string;
  @Id({ nullable: true, description: 'the heading it stands under' }) parentId: string | null;
  @Flag() isSection: boolean;
  @Text() number: string;
  @Text({ max: 1000 }) title: string;
  @Text({ max: 4000 }) detail: string;
  @One(() => NamedRef, { nullable: true }) department: NamedRef | null;
  @Text() holder: string;
  @OneOf(levelNames, { name: 'AwardLevel', nullable: true }) level: string | null;
  @Count({ nullable: true }) year: number | null;
  @Quantity({ nullable: true }) quantity: number | null;
  @Text({ max: 20 }) unit: string;
  @Quantity({ nullable: true, description: 'the most it gives' }) points: number | null;
  @Day({ nullable: true }) dueOn: string | null;
  @OneOf(stateNames, { name: 'EntryState' }) state: string;
  @Flag({ description: 'open and past its day' }) isOverdue: boolean;
  @OneOf(entryMoveNames, { name: 'EntryMove', isArray: true, description: 'what the asker may do now' })
  moves: string[];
  @Many(() => LinkedEntryView) links: LinkedEntryView[];
  @Many(() => TiedTaskView) tasks: TiedTaskView[];
  @Many(() => EntryStepView, { description: 'oldest first' }) steps: EntryStepView[];
  @Count({ min: 1 }) version: number;
}

/** An entry as it is to be written down. */
export class EntryRequest {
  @Text({ max: 1000 }) title: string;
  @Id({ nullable: true, optional: true }) parentId?: string | null;
  @Text({ optional: true }) number?: string;
  @Text({ max: 4000, optional: true }) detail?: string;
  @Id({ nullable: true, optional: true }) departmentId?: string | null;
  @Text({ optional: true }) holder?: string;
  @OneOf(levelNames, { name: 'AwardLevel', nullable: true, optional: true }) level?: Level | null;
  @Count({ nullable: true, optional: true, min: 1900, max: 2100 }) year?: number | null;
  @Quantity({ nullable: true, optional: true, min: 0, max: 1e12 }) quantity?: number | null;
  @Text({ max: 20, optional: true }) unit?: string;
  @Quantity({ nullable: true, optional: true, max: 100_000 }) points?: number | null;
  @Day({ nullable: true, optional: true }) dueOn?: string | null;
}

export class NewEntryRequest extends EntryRequest {
  @Flag({ optional: true, description: 'a heading over entries' }) isSection?: boolean;
}

export class AddEntriesRequest {
  @Many(() => NewEntryRequest, { max: 500 }) entries: NewEntryRequest[];
}

export class ChangeEntryRequest extends EntryRequest {
  @Count({ min: 1 }) version: number;
}

export class MoveEntryRequest {
  @Count({ min: 1 }) version: number;
  @OneOf(entryMoveNames, { name: 'EntryMove' }) move: EntryMove;
  @Text({ max: 2000, optional: true, description: 'the reason, or what bears it out' }) words?: string;
  @IdList({ max: 20, optional: true }) fileIds?: string[];
}

export class LinkEntryRequest {
  @Id() toId: string;
}

export class TieTaskRequest {
  @Id() taskId: string;
}
