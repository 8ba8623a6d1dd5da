import { queryOptions } from '@tanstack/react-query';
import { answered, api, formOf } from './client';
import type { ReportProgress, UploadedFile } from './types';

export const myUpdatesQuery = queryOptions({
  queryKey: ['progress', 'mine'],
  queryFn: () => answered(api.GET('/api/progress/mine')),
});

export const waitingQuery = queryOptions({
  queryKey: ['progress', 'waiting'],
  queryFn: () => answered(api.GET('/api/progress/waiting', { params: { query: { limit: 200 } } })),
});

export const reportProgress = (taskId: string, body: ReportProgress) =>
  answered(api.POST('/api/tasks/{taskId}/progress', { params: { path: { taskId } }, body }));

export const acceptUpdate = (updateId: string) =>
  answered(api.POST('/api/progress/{updateId}/accept', { params: { path: { updateId } } }));

export const returnUpdate = (updateId: string, reason: string) =>
  answered(api.POST('/api/progress/{updateId}/return', { params: { path: { updateId } }, body: { reason } }));

export const uploadFile = (file: File): Promise<UploadedFile> =>
  answered(api.POST('/api/files', { body: { file: file.name }, bodySerializer: () => formOf({}, file) }));

export const fileAddress = (fileId: string) => `/api/files/${fileId}`;
