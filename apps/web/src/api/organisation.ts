import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';

const staleTime = 10 * 60_000;

export const departmentsQuery = queryOptions({
  queryKey: ['departments'],
  queryFn: () => answered(api.GET('/api/departments')).then(({ departments }) => departments),
  staleTime,
});

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: () => answered(api.GET('/api/people')).then(({ people }) => people),
  staleTime,
});
