import type { PlanItem } from '../../api/types';

/**
 * The kept item that a dropped one was merged into, or undefined. It covers more of the document than the dropped one and
 * asks for all that it asks for, so restoring would promise the same twice.
 */
export function mergedInto(dropped: PlanItem, items: readonly PlanItem[]): PlanItem | undefined {
  const { state, spanStart, spanEnd, measures } = dropped;
  if (state !== 'dropped' || spanStart === null || spanEnd === null) return undefined;
  return items.find(
    (kept) =>
      kept.state !== 'dropped' &&
      kept.spanStart !== null &&
      kept.spanEnd !== null &&
      kept.spanStart <= spanStart &&
      kept.spanEnd >= spanEnd &&
      kept.spanEnd - kept.spanStart > spanEnd - spanStart &&
      measures.every((measure) => kept.measures.some((held) => asksTheSame(held, measure))),
  );
}

type PlanMeasure = PlanItem['measures'][number];

const asksTheSame = (one: PlanMeasure, other: PlanMeasure) =>
  one.type === other.type && one.object === other.object && one.target === other.target && one.unit === other.unit;
