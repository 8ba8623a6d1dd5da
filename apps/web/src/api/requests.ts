import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';
import type { AnswerRequest, AskCoordination, AskExtension, AskTargetChange } from './types';

/** 待您定: what waits for a leader's word, most pressing first. */
export const openRequestsQuery = queryOptions({
  queryKey: ['requests'],
  queryFn: () => answered(api.GET('/api/requests')).then(({ requests }) => requests),
});

export const askCoordination = (taskId: string, body: AskCoordination) =>
  answered(api.POST('/api/tasks/{taskId}/coordination', { params: { path: { taskId } }, body }));

export const askExtension = (taskId: string, body: AskExtension) =>
  answered(api.POST('/api/tasks/{taskId}/extension', { params: { path: { taskId } }, body }));

export const askTargetChange = (taskId: string, body: AskTargetChange) =>
  answered(api.POST('/api/tasks/{taskId}/target-change', { params: { path: { taskId } }, body }));

export const answerRequest = (requestId: string, body: AnswerRequest) =>
  answered(api.POST('/api/requests/{requestId}/answers', { params: { path: { requestId } }, body }));

export const withdrawRequest = (requestId: string, reason: string) =>
  answered(api.POST('/api/requests/{requestId}/withdrawal', { params: { path: { requestId } }, body: { reason } }));
