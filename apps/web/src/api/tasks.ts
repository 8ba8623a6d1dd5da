import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';
import { nextOffset } from './pages';
import type { paths } from './schema';
import type { AnswerMasters, AssignTask, MoveTask, PlaceInAreas } from './types';

export type TaskFilters = NonNullable<paths['/api/tasks']['get']['parameters']['query']>;

const pageSize = 200;

export const taskPage = (filters: TaskFilters, offset: number) =>
  answered(api.GET('/api/tasks', { params: { query: { ...filters, offset, limit: pageSize } } }));

/** The list in pages of 200, the next one asked for while scrolling. */
export const taskListQuery = (filters: TaskFilters) =>
  infiniteQueryOptions({
    queryKey: ['tasks', 'list', filters],
    queryFn: ({ pageParam }) => taskPage(filters, pageParam),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) =>
      nextOffset(
        pages.map(({ tasks }) => tasks),
        total,
      ),
  });

export const themesQuery = (planId: string | undefined) =>
  queryOptions({
    queryKey: ['tasks', 'themes', planId],
    queryFn: () =>
      answered(api.GET('/api/tasks/themes', { params: { query: { planId } } })).then(({ themes }) => themes),
    staleTime: 60_000,
  });

export const taskQuery = (taskId: string, asOf?: string) =>
  queryOptions({
    queryKey: ['tasks', taskId, { asOf }],
    queryFn: () => answered(api.GET('/api/tasks/{taskId}', { params: { path: { taskId }, query: { asOf } } })),
  });

export const moveTask = (taskId: string, body: MoveTask) =>
  answered(api.POST('/api/tasks/{taskId}/moves', { params: { path: { taskId } }, body }));

export const assignTask = (taskId: string, body: AssignTask) =>
  answered(api.POST('/api/tasks/{taskId}/assignment', { params: { path: { taskId } }, body }));

export const urgeTask = (taskId: string, words: string) =>
  answered(api.POST('/api/tasks/{taskId}/urging', { params: { path: { taskId } }, body: { words } }));

export const nameContact = (taskId: string, version: number, contactId: string | null) =>
  answered(api.PUT('/api/tasks/{taskId}/contact', { params: { path: { taskId } }, body: { version, contactId } }));

export const placeInAreas = (taskId: string, body: PlaceInAreas) =>
  answered(api.PUT('/api/tasks/{taskId}/areas', { params: { path: { taskId } }, body }));

export const answerMasters = (taskId: string, body: AnswerMasters) =>
  answered(api.PUT('/api/tasks/{taskId}/masters', { params: { path: { taskId } }, body }));
