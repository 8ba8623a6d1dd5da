import type { TaskFilters } from '../../api/tasks';
import type { Colour, TaskState } from '../../api/types';
import { textOf, wordOf } from '../../shell/search-text';

export const taskSorts = ['number', 'due', 'gap', 'completion', 'title'] as const;
export const taskStates: readonly TaskState[] = [
  'assigned',
  'handed_back',
  'in_progress',
  'closed',
  'paused',
  'cancelled',
];
const colours: readonly Colour[] = ['red', 'yellow', 'green', 'blue', 'grey'];

/** The filters as they stand in the address; what is not a filter, or not a value of one, is left out. */
export function readTaskFilters(search: Record<string, unknown>): Omit<TaskFilters, 'offset' | 'limit'> {
  return {
    planId: textOf(search.planId),
    departmentId: textOf(search.departmentId),
    relation: wordOf(search.relation, ['lead', 'support'] as const),
    ownerId: textOf(search.ownerId),
    leaderId: textOf(search.leaderId),
    theme: textOf(search.theme),
    areaId: textOf(search.areaId),
    masterId: textOf(search.masterId),
    colour: wordOf(search.colour, colours),
    state: wordOf(search.state, taskStates),
    report: wordOf(search.report, ['waiting', 'missing'] as const),
    search: textOf(search.search)?.slice(0, 100),
    sort: wordOf(search.sort, taskSorts),
  };
}

/** Whether anything is filtered out, beyond the plan, the day and the order. */
export const isFiltered = ({ planId: _plan, asOf: _asOf, sort: _sort, ...filters }: TaskFilters): boolean =>
  Object.values(filters).some((value) => value !== undefined);
