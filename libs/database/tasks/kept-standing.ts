import { KeptStanding } from './task-facts.query';
import { TaskProjection } from './task-projection.entity';

/** A projection's columns as `STORED_STANDING` gives them. */
export type ProjectionColumns = Omit<TaskProjection, 'orgId' | 'taskId' | 'projectedAt'>;

const columns: Readonly<Record<keyof ProjectionColumns, string>> = {
  ...{ achievement: 'achievement', completion: 'completion', waitingCompletion: 'waiting_completion' },
  ...{ yellowFrom: 'yellow_from', redFrom: 'red_from', quantified: 'quantified', extensions: 'extensions' },
  ...{ reportsBefore: 'reports_before', reportsAsked: 'reports_asked', reportsServed: 'reports_served' },
  ...{ reportsOnTime: 'reports_on_time', lastReportOnTime: 'last_report_on_time' },
  ...{ nextReportDueOn: 'next_report_due_on', reportMissingFrom: 'report_missing_from' },
  ...{ lastAcceptedOn: 'last_accepted_on', lastReportedOn: 'last_reported_on', waitingUpdates: 'waiting_updates' },
  ...{ curveFrom: 'curve_from', curveShare: 'curve_share', curvePerDay: 'curve_per_day', curveBend: 'curve_bend' },
  ...{ quantityObject: 'quantity_object', quantityUnit: 'quantity_unit' },
  ...{ quantityActual: 'quantity_actual', quantityTarget: 'quantity_target', figures: 'figures' },
};

/** All of `task_projection` as `projection` in one value; null where the task has none. */
export const STORED_STANDING = `CASE WHEN projection.task_id IS NOT NULL THEN jsonb_build_object(${Object.entries(
  columns,
)
  .map(([name, column]) => `'${name}', projection.${column}`)
  .join(', ')}) END`;

/** The columns as the rules speak of them. */
export function keptStanding(projection: ProjectionColumns): KeptStanding {
  const { curveFrom, curveShare, curvePerDay, curveBend, figures, ...others } = projection;
  const { quantityObject, quantityUnit, quantityActual, quantityTarget, ...standing } = others;
  const isCounted = quantityObject !== null && quantityUnit !== null;
  return {
    ...standing,
    curve: curveFrom.map((from, index) => ({
      from,
      share: curveShare[index] ?? 0,
      perDay: curvePerDay[index] ?? 0,
      bend: curveBend[index] ?? 0,
    })),
    quantity: isCounted
      ? { object: quantityObject, unit: quantityUnit, actual: quantityActual ?? 0, target: quantityTarget ?? 0 }
      : null,
    figures: figures.map(({ targetId, ...figure }) => ({ measureId: targetId, ...figure })),
  };
}
