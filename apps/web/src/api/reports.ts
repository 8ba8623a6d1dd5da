import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';

/** Ask again every second while a worker is still building. */
const untilBuilt = (isDue: boolean | undefined) => (isDue ? 1000 : false);

export const reportsQuery = (planId: string | undefined) =>
  queryOptions({
    queryKey: ['reports', 'list', planId],
    queryFn: () => answered(api.GET('/api/reports', { params: { query: { planId } } })).then(({ reports }) => reports),
    refetchInterval: ({ state }) => untilBuilt(state.data?.some(({ status }) => status === 'due')),
  });

export const reportQuery = (reportId: string) =>
  queryOptions({
    queryKey: ['reports', reportId],
    queryFn: () => answered(api.GET('/api/reports/{reportId}', { params: { path: { reportId } } })),
    refetchInterval: ({ state }) => untilBuilt(state.data?.status === 'due'),
  });

export const requestReport = (planId: string, departmentId: string | null, month: string) =>
  answered(api.POST('/api/reports', { body: { planId, departmentId, month } }));

export const docxAddress = (reportId: string) => `/api/reports/${reportId}/docx`;
