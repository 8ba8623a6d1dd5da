import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';
import type { AnswerRequest, AskCoordination } from './types';

/** 待您定: what waits for a leader's word, most pressing first. */
export const openRequestsQuery = queryOptions({
  queryKey: ['requests'],
  queryFn: () => answered(api.GET('/api/requests')).then(({ requests }) => requests),
});

export const askCoordination = (taskId: string, body: AskCoordination) =>
  answered(api.POST('/api/tasks/{taskId}/coordination', { params: { path: { taskId } }, body }));

export const answerRequest = (requestId: string, body: AnswerRequest) =>
  answered(api.POST('/api/requests/{requestId}/answers', { params: { path: { requestId } }, body }));
