import { RollUpDimension } from './roll-up.entity';

/** What tasks are grouped by; the organisation's roll-up is made of its departments'. */
export type GroupedDimension = Exclude<RollUpDimension, 'organisation'>;

/** The group of each dimension that a task counts in; null in none. */
export type GroupKeys = Readonly<Record<GroupedDimension, string | null>>;

/**
 * Of each dimension the column, as text, that says in which group a task counts; null in none. A new dimension is a line
 * here. Expects `task`.
 */
export const dimensionColumns: Readonly<Record<GroupedDimension, string>> = {
  department: 'task.lead_department_id::text',
  theme: 'task.theme',
};

export const groupedDimensions = Object.keys(dimensionColumns) as GroupedDimension[];
