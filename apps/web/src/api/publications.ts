import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';

/** Ask again every second while a worker is still carrying one upward. */
const untilDelivered = (isWaiting: boolean | undefined) => (isWaiting ? 1000 : false);

export const publicationsQuery = queryOptions({
  queryKey: ['publications', 'list'],
  queryFn: () => answered(api.GET('/api/publications')).then(({ publications }) => publications),
  refetchInterval: ({ state }) => untilDelivered(state.data?.some(({ isDelivered }) => !isDelivered)),
});

/** What would be published of the month now. */
export const publicationDraftQuery = (planId: string | undefined, month: string) =>
  queryOptions({
    queryKey: ['publications', 'draft', planId, month],
    queryFn: () => answered(api.GET('/api/publications/draft', { params: { query: { planId, month } } })),
    retry: false,
  });

export const publish = (planId: string, month: string, reason: string) =>
  answered(api.POST('/api/publications', { body: { planId, month, reason } }));

/** 下级单位 side by side; of the latest month with a publication where none is named. */
export const subordinatesQuery = (month: string | undefined) =>
  queryOptions({
    queryKey: ['subordinates', month],
    queryFn: () => answered(api.GET('/api/subordinates', { params: { query: { month } } })),
  });
