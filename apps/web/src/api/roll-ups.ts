import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';
import type { MemberDimension } from './types';

export const rollUpsQuery = (dimension: MemberDimension, planId: string | undefined) =>
  queryOptions({
    queryKey: ['roll-ups', dimension, planId],
    queryFn: () => answered(api.GET('/api/roll-ups', { params: { query: { dimension, planId } } })),
  });
