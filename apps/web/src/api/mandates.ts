import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';
import type { ExtendMandate, GiveMandate, HandOnMandate, MoveMandate } from './types';

/** 交办下级: what was given to organisations below, and what each made of it. */
export const givenQuery = queryOptions({
  queryKey: ['mandates', 'given'],
  queryFn: () => answered(api.GET('/api/mandates/given')),
});

/** 上级交办: what the organisation above gave to this one. */
export const receivedQuery = queryOptions({
  queryKey: ['mandates', 'received'],
  queryFn: () => answered(api.GET('/api/mandates/received')).then(({ mandates }) => mandates),
});

export const giveMandate = (body: GiveMandate) => answered(api.POST('/api/mandates', { body }));

export const moveMandate = (mandateId: string, body: MoveMandate) =>
  answered(api.POST('/api/mandates/{mandateId}/moves', { params: { path: { mandateId } }, body }));

export const extendMandate = (mandateId: string, body: ExtendMandate) =>
  answered(api.POST('/api/mandates/{mandateId}/extension', { params: { path: { mandateId } }, body }));

export const handOnMandate = (mandateId: string, body: HandOnMandate) =>
  answered(api.POST('/api/mandates/{mandateId}/task', { params: { path: { mandateId } }, body }));
