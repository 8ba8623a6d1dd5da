import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';
import type { ChangeWorkGroup, WorkGroupFields } from './types';

export const workGroupsQuery = queryOptions({
  queryKey: ['work-groups'],
  queryFn: () => answered(api.GET('/api/work-groups')).then(({ groups }) => groups),
});

export const foundWorkGroup = (body: WorkGroupFields) => answered(api.POST('/api/work-groups', { body }));

export const changeWorkGroup = (groupId: string, body: ChangeWorkGroup) =>
  answered(api.PUT('/api/work-groups/{groupId}', { params: { path: { groupId } }, body }));

export const dissolveWorkGroup = (groupId: string, reason: string) =>
  answered(api.POST('/api/work-groups/{groupId}/dissolution', { params: { path: { groupId } }, body: { reason } }));
