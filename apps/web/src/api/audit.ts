import { infiniteQueryOptions } from '@tanstack/react-query';
import { answered, api } from './client';
import type { paths } from './schema';

type AuditQuery = NonNullable<paths['/api/audit']['get']['parameters']['query']>;
export type AuditFilters = Omit<AuditQuery, 'before' | 'limit'>;

const pageSize = 100;

/** The trail in pages, the newest record first. */
export const auditQuery = (filters: AuditFilters) =>
  infiniteQueryOptions({
    queryKey: ['audit', filters],
    queryFn: ({ pageParam: before }) =>
      answered(api.GET('/api/audit', { params: { query: { ...filters, before, limit: pageSize } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ records }) => (records.length < pageSize ? undefined : records.at(-1)?.id),
  });
