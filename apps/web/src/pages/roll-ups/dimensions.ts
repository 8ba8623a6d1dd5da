import type { TaskFilters } from '../../api/tasks';
import type { MemberDimension } from '../../api/types';

export const dimensions: readonly MemberDimension[] = ['department', 'theme', 'leader', 'area', 'master'];

/** The filter of the task list that shows what a group was summed up of. */
export const filterOf: Readonly<Record<MemberDimension, (key: string) => TaskFilters>> = {
  department: (departmentId) => ({ departmentId }),
  theme: (theme) => ({ theme }),
  leader: (leaderId) => ({ leaderId }),
  area: (areaId) => ({ areaId }),
  master: (masterId) => ({ masterId }),
};
