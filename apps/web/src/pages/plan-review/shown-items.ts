import type { PlanItem } from '../../api/types';

const isKept = ({ state }: PlanItem) => state !== 'dropped';

/** Nothing but words to go by: a target or a milestone is wanted. */
export const isUnquantified = ({ measures }: PlanItem) =>
  measures.length > 0 && measures.every(({ type }) => type === 'unquantified');

/** Which items are listed; `doubted` holds those that an open doubt speaks of. */
export const shownItems = {
  all: () => true,
  noDepartment: (item: PlanItem) => isKept(item) && item.leadDepartmentId === null,
  blocked: (item: PlanItem) => isKept(item) && item.problems.length > 0,
  doubted: (item: PlanItem, doubted: ReadonlySet<string>) => isKept(item) && doubted.has(item.id),
  unquantified: (item: PlanItem) => isKept(item) && isUnquantified(item),
  dropped: (item: PlanItem) => !isKept(item),
} as const satisfies Record<string, (item: PlanItem, doubted: ReadonlySet<string>) => boolean>;

export type Only = keyof typeof shownItems;
