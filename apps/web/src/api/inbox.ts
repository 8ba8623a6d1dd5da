import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';
import { nextOffset } from './pages';

const pageSize = 100;

/** One's own messages in pages, the newest first. */
export const inboxQuery = (isUnreadOnly: boolean) =>
  infiniteQueryOptions({
    queryKey: ['inbox', { isUnreadOnly }],
    queryFn: ({ pageParam: offset }) =>
      answered(
        api.GET('/api/inbox', {
          params: { query: { unread: isUnreadOnly ? 'true' : undefined, offset, limit: pageSize } },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) =>
      nextOffset(
        pages.map(({ messages }) => messages),
        total,
      ),
  });

export const unreadQuery = queryOptions({
  queryKey: ['inbox', 'unread'],
  queryFn: () => answered(api.GET('/api/inbox/unread')).then(({ unread }) => unread),
  refetchInterval: 60_000,
});

export const markRead = (messageId: string) =>
  answered(api.POST('/api/inbox/{messageId}/read', { params: { path: { messageId } } }));
