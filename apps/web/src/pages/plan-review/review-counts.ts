import type { PlanItem } from '../../api/types';
import { isUnquantified } from './shown-items';

export interface ReviewCounts {
  read: number;
  dropped: number;
  /** Kept items of which something is still asked before the plan can be confirmed. */
  blocked: number;
  noDepartment: number;
  /** Kept items without any figure or milestone to go by. */
  unquantified: number;
  /** Kept items: what becomes tasks. */
  kept: number;
}

export function countItems(items: readonly PlanItem[]): ReviewCounts {
  const kept = items.filter(({ state }) => state !== 'dropped');
  return {
    read: items.length,
    dropped: items.length - kept.length,
    blocked: kept.filter(({ problems }) => problems.length > 0).length,
    noDepartment: kept.filter(({ leadDepartmentId }) => leadDepartmentId === null).length,
    unquantified: kept.filter(isUnquantified).length,
    kept: kept.length,
  };
}
