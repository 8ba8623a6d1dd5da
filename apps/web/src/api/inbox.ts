import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';

export const inboxQuery = (isUnreadOnly: boolean) =>
  queryOptions({
    queryKey: ['inbox', { isUnreadOnly }],
    queryFn: () =>
      answered(api.GET('/api/inbox', { params: { query: { unread: isUnreadOnly ? 'true' : undefined, limit: 200 } } })),
  });

export const unreadQuery = queryOptions({
  queryKey: ['inbox', 'unread'],
  queryFn: () => answered(api.GET('/api/inbox/unread')).then(({ unread }) => unread),
  refetchInterval: 60_000,
});

export const markRead = (messageId: string) =>
  answered(api.POST('/api/inbox/{messageId}/read', { params: { path: { messageId } } }));
