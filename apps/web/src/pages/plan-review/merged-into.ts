import type { PlanItem } from '../../api/types';

/** The kept item that a dropped one was merged into, or undefined: restoring would promise the same twice. */
export const mergedInto = ({ mergedIntoId }: PlanItem, items: readonly PlanItem[]): PlanItem | undefined =>
  items.find(({ id, state }) => id === mergedIntoId && state !== 'dropped');

/** The dropped items that a kept one holds, in the plan's order. */
export const mergedFrom = ({ id }: PlanItem, items: readonly PlanItem[]): PlanItem[] =>
  items.filter(({ mergedIntoId }) => mergedIntoId === id);
