import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';
import type { MasterFields } from './types';

export const mastersQuery = queryOptions({
  queryKey: ['masters'],
  queryFn: () => answered(api.GET('/api/masters')).then(({ masters }) => masters),
});

export const addMaster = (body: MasterFields) => answered(api.POST('/api/masters', { body }));

export const changeMaster = (masterId: string, version: number, fields: MasterFields) =>
  answered(api.PUT('/api/masters/{masterId}', { params: { path: { masterId } }, body: { ...fields, version } }));

export const removeMaster = (masterId: string) =>
  answered(api.DELETE('/api/masters/{masterId}', { params: { path: { masterId } } }));
