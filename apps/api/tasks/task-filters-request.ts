import { AskedTasks, TaskFilters } from '@dajuan/database/tasks';
import { TaskState } from '@dajuan/domain/loop';
import { Colour } from '@dajuan/domain/progress';
import { TaskListQuery } from './task.dto';

const ROWS_A_PAGE = 50;

export function askedTasks(query: TaskListQuery): AskedTasks {
  const { sort = 'number', offset = 0, limit = ROWS_A_PAGE } = query;
  return { filters: filtersFrom(query), sort, offset, limit };
}

export function filtersFrom(query: TaskListQuery): TaskFilters {
  return {
    planId: query.planId ?? null,
    departmentId: query.departmentId ?? null,
    relation: query.relation ?? 'lead',
    ownerId: query.ownerId ?? null,
    leaderId: query.leaderId ?? null,
    theme: query.theme ?? null,
    areaId: query.areaId ?? null,
    masterId: query.masterId ?? null,
    colours: query.colour === undefined ? null : [query.colour as Colour],
    states: query.state === undefined ? null : [query.state as TaskState],
    report: query.report ?? null,
    search: query.search === undefined || query.search.trim() === '' ? null : query.search.trim(),
  };
}
