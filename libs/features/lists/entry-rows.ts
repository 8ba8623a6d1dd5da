import { newId } from '@dajuan/database/connection';
import { EntryChanges, ListEntry, NamedList } from '@dajuan/database/lists';
import { Actor } from '@dajuan/database/tasks';
import { firstState, kindOf } from '@dajuan/domain/lists';

/** An entry as somebody writes it. */
export type EntryFields = EntryChanges;

/** An entry that is new: where it stands is where its kind begins. `isSection` makes it a heading. */
export interface NewEntry extends EntryFields {
  readonly isSection: boolean;
}

/** What is not said of an entry. */
export const unsaid: Omit<EntryFields, 'title'> = {
  ...{ parentId: null, number: '', detail: '', departmentId: null, holder: '', level: null, year: null },
  ...{ quantity: null, unit: '', points: null, dueOn: null },
};

/** Rows for entries that are added behind those there are. */
export function entryRows(
  list: NamedList,
  entries: readonly NewEntry[],
  after: number,
  actor: Pick<Actor, 'personId'>,
  now: Date,
): ListEntry[] {
  const state = firstState(kindOf(list.kind).flow);
  return entries.map(({ isSection, ...fields }, at) => ({
    ...{ orgId: list.orgId, id: newId(), listId: list.id, position: after + at + 1 },
    ...{ ...tidiedEntry(fields), isSection, state: isSection ? 'kept' : state },
    ...{ version: 1, createdBy: actor.personId, createdAt: now },
  }));
}

/** The same without blanks around its words. */
export function tidiedEntry(fields: EntryFields): EntryFields {
  const { number, title, detail, holder, unit } = fields;
  const words = { number: number.trim(), title: title.trim(), detail: detail.trim(), holder: holder.trim() };
  return { ...fields, ...words, unit: unit.trim() };
}
