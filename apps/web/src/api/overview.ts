import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';

/** A newer fact is still being rolled up: ask again in a second, until it is in. */
const untilFresh = (data: { isStale: boolean } | undefined) => (data?.isStale ? 1000 : false);

export const overviewQuery = (planId: string | undefined, asOf?: string) =>
  queryOptions({
    queryKey: ['overview', planId, { asOf }],
    queryFn: () => answered(api.GET('/api/overview', { params: { query: { planId, asOf } } })),
    refetchInterval: ({ state }) => untilFresh(state.data),
  });

export const departmentQuery = (departmentId: string, planId: string | undefined, asOf?: string) =>
  queryOptions({
    queryKey: ['overview', planId, departmentId, { asOf }],
    queryFn: () =>
      answered(
        api.GET('/api/departments/{departmentId}/overview', {
          params: { path: { departmentId }, query: { planId, asOf } },
        }),
      ),
    refetchInterval: ({ state }) => untilFresh(state.data),
  });
