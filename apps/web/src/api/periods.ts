import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';

export const periodsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'periods'],
    queryFn: () =>
      answered(api.GET('/api/plans/{planId}/periods', { params: { path: { planId } } })).then(({ periods }) => periods),
  });

/** The next rows of the grid, after a task's number; 0 from the first. */
export const periodRows = (planId: string, after: number) =>
  answered(api.GET('/api/plans/{planId}/periods/rows', { params: { path: { planId }, query: { after } } }));

export const lockPeriod = (planId: string, endsOn: string) =>
  answered(api.POST('/api/plans/{planId}/periods', { params: { path: { planId } }, body: { endsOn } }));
