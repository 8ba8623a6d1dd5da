import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, api, formOf } from './client';
import { nextOffset } from './pages';
import type { ReportProgress, UploadedFile } from './types';

const pageSize = 100;

export const myUpdatesQuery = queryOptions({
  queryKey: ['progress', 'mine'],
  queryFn: () => answered(api.GET('/api/progress/mine')),
});

/** What waits for review in pages, the oldest first. */
export const waitingQuery = infiniteQueryOptions({
  queryKey: ['progress', 'waiting'],
  queryFn: ({ pageParam: offset }) =>
    answered(api.GET('/api/progress/waiting', { params: { query: { offset, limit: pageSize } } })),
  initialPageParam: 0,
  getNextPageParam: ({ total }, pages) =>
    nextOffset(
      pages.map(({ rows }) => rows),
      total,
    ),
});

export const reportProgress = (taskId: string, body: ReportProgress) =>
  answered(api.POST('/api/tasks/{taskId}/progress', { params: { path: { taskId } }, body }));

/** 初审通过, by the head of the department. */
export const endorseUpdate = (updateId: string) =>
  answered(api.POST('/api/progress/{updateId}/endorse', { params: { path: { updateId } } }));

export const acceptUpdate = (updateId: string) =>
  answered(api.POST('/api/progress/{updateId}/accept', { params: { path: { updateId } } }));

export const returnUpdate = (updateId: string, reason: string) =>
  answered(api.POST('/api/progress/{updateId}/return', { params: { path: { updateId } }, body: { reason } }));

export const uploadFile = (file: File): Promise<UploadedFile> =>
  answered(api.POST('/api/files', { body: { file: file.name }, bodySerializer: () => formOf({}, file) }));

export const fileAddress = (fileId: string) => `/api/files/${fileId}`;
