import { queryOptions } from '@tanstack/react-query';
import { answered, api, formOf } from './client';
import type {
  BreakdownFields,
  CreateList,
  EntryFields,
  EntryState,
  ListFields,
  MoveEntry,
  NewEntry,
  RoundMark,
} from './types';

export const listsQuery = queryOptions({ queryKey: ['lists'], queryFn: () => answered(api.GET('/api/lists')) });

export const listQuery = (listId: string) =>
  queryOptions({
    queryKey: ['lists', listId],
    queryFn: () => answered(api.GET('/api/lists/{listId}', { params: { path: { listId } } })),
  });

/** Which entries are shown. */
export interface EntryFilters {
  readonly state?: EntryState;
  readonly departmentId?: string;
}

export const listSheet = (listId: string, filters: EntryFilters) =>
  answered(
    api.GET('/api/lists/{listId}/xlsx', { params: { path: { listId }, query: filters }, parseAs: 'blob' }),
  ) as Promise<unknown> as Promise<Blob>;

export const createList = (body: CreateList) => answered(api.POST('/api/lists', { body }));

export const changeList = (listId: string, body: ListFields & { version: number }) =>
  answered(api.PATCH('/api/lists/{listId}', { params: { path: { listId } }, body }));

export const addEntries = (listId: string, entries: NewEntry[]) =>
  answered(api.POST('/api/lists/{listId}/entries', { params: { path: { listId } }, body: { entries } }));

export const importEntries = (listId: string, file: File) =>
  answered(
    api.POST('/api/lists/{listId}/import', {
      params: { path: { listId } },
      body: { file: file.name },
      bodySerializer: () => formOf({}, file),
    }),
  );

export const layOutList = (
  listId: string,
  body: { names: string[]; everyDepartment: boolean; listId: string | null },
) => answered(api.POST('/api/lists/{listId}/objects', { params: { path: { listId } }, body }));

export const draftEntries = (listId: string, planId: string | null, entryIds: string[]) =>
  answered(api.POST('/api/lists/{listId}/plan-items', { params: { path: { listId } }, body: { planId, entryIds } }));

export const changeEntry = (entryId: string, body: EntryFields & { version: number }) =>
  answered(api.PATCH('/api/list-entries/{entryId}', { params: { path: { entryId } }, body }));

export const moveEntry = (entryId: string, body: MoveEntry) =>
  answered(api.POST('/api/list-entries/{entryId}/steps', { params: { path: { entryId } }, body }));

export const linkEntry = (entryId: string, toId: string) =>
  answered(api.POST('/api/list-entries/{entryId}/links', { params: { path: { entryId } }, body: { toId } }));

export const unlinkEntry = (entryId: string, toEntryId: string) =>
  answered(api.DELETE('/api/list-entries/{entryId}/links/{toEntryId}', { params: { path: { entryId, toEntryId } } }));

export const tieTask = (entryId: string, taskId: string) =>
  answered(api.POST('/api/list-entries/{entryId}/tasks', { params: { path: { entryId } }, body: { taskId } }));

export const untieTask = (entryId: string, itemId: string) =>
  answered(api.DELETE('/api/list-entries/{entryId}/tasks/{itemId}', { params: { path: { entryId, itemId } } }));

export const holdRound = (
  listId: string,
  body: { name: string; heldOn: string; stated: { grade: string; count: number }[] },
) => answered(api.POST('/api/lists/{listId}/rounds', { params: { path: { listId } }, body }));

export const markRound = (roundId: string, marks: RoundMark[]) =>
  answered(api.POST('/api/list-rounds/{roundId}/marks', { params: { path: { roundId } }, body: { marks } }));

export const lockRound = (roundId: string) =>
  answered(api.POST('/api/list-rounds/{roundId}/lock', { params: { path: { roundId } } }));

export const raiseFindings = (roundId: string, listId: string, entryIds: string[]) =>
  answered(
    api.POST('/api/list-rounds/{roundId}/findings', { params: { path: { roundId } }, body: { listId, entryIds } }),
  );

export const stateBreakdown = (listId: string, body: BreakdownFields) =>
  answered(api.POST('/api/lists/{listId}/breakdowns', { params: { path: { listId } }, body }));
