import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';
import type { DrawUpHandOver } from './types';

export const dutiesQuery = (personId: string) =>
  queryOptions({
    queryKey: ['hand-overs', 'duties', personId],
    queryFn: () => answered(api.GET('/api/people/{personId}/duties', { params: { path: { personId } } })),
  });

export const handOversQuery = queryOptions({
  queryKey: ['hand-overs', 'list'],
  queryFn: () => answered(api.GET('/api/hand-overs')).then(({ handOvers }) => handOvers),
});

export const handOverQuery = (handOverId: string) =>
  queryOptions({
    queryKey: ['hand-overs', handOverId],
    queryFn: () => answered(api.GET('/api/hand-overs/{handOverId}', { params: { path: { handOverId } } })),
  });

export const drawUpHandOver = (body: DrawUpHandOver) => answered(api.POST('/api/hand-overs', { body }));

export const signHandOver = (handOverId: string) =>
  answered(api.POST('/api/hand-overs/{handOverId}/signatures', { params: { path: { handOverId } } }));

export const withdrawHandOver = (handOverId: string, reason: string) =>
  answered(api.POST('/api/hand-overs/{handOverId}/withdrawal', { params: { path: { handOverId } }, body: { reason } }));
