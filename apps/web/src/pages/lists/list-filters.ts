import type { EntryState, ListKindName } from '../../api/types';
import { textOf, wordOf } from '../../shell/search-text';
import { entryStates } from './entry-states';
import { kindWords } from './kind-words';

/** Which lists are shown. */
export interface ListFilters {
  readonly kind?: ListKindName;
}

/** Which entries of a list are shown, and which one is open. */
export interface ShownEntries {
  readonly state?: EntryState;
  readonly departmentId?: string;
  readonly entryId?: string;
}

export const readListFilters = (search: Record<string, unknown>): ListFilters => ({
  kind: wordOf(search.kind, kindWords),
});

export const readEntryFilters = (search: Record<string, unknown>): ShownEntries => ({
  state: wordOf(search.state, Object.keys(entryStates) as EntryState[]),
  departmentId: textOf(search.departmentId),
  entryId: textOf(search.entryId),
});
