import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';
import type { AreaFields } from './types';

export const areasQuery = queryOptions({
  queryKey: ['areas'],
  queryFn: () => answered(api.GET('/api/areas')).then(({ areas }) => areas),
});

export const addArea = (body: AreaFields) => answered(api.POST('/api/areas', { body }));

export const changeArea = (areaId: string, version: number, fields: AreaFields) =>
  answered(api.PUT('/api/areas/{areaId}', { params: { path: { areaId } }, body: { ...fields, version } }));

export const removeArea = (areaId: string) =>
  answered(api.DELETE('/api/areas/{areaId}', { params: { path: { areaId } } }));
