import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { planFindingsQuery, waiveFinding } from '../../api/plans';
import type { PlanFinding } from '../../api/types';
import { useRefusals } from '../../shell/use-refusals';

const none: readonly PlanFinding[] = [];

/** The doubts about the plan's document: by item, for the plan as a whole, and the way to let one stand. */
export function usePlanFindings(planId: string) {
  const queries = useQueryClient();
  const onError = useRefusals();
  const { data = none } = useQuery(planFindingsQuery(planId));
  const [explaining, setExplaining] = useState<PlanFinding>();
  const waive = useMutation({
    scope: { id: `plan ${planId}` },
    mutationFn: ({ key, reason }: { key: string; reason: string }) => waiveFinding(planId, key, reason),
    onSuccess: () => setExplaining(undefined),
    onError,
    onSettled: () => queries.invalidateQueries({ queryKey: planFindingsQuery(planId).queryKey }),
  });
  const sorted = useMemo(() => {
    const kept = data.filter(({ state, counted }) => state !== 'mended' || counted !== null);
    const byItem = new Map<string, PlanFinding[]>();
    for (const finding of kept) {
      for (const id of finding.itemIds) byItem.set(id, [...(byItem.get(id) ?? []), finding]);
    }
    const open = kept.filter(({ state }) => state === 'open');
    return {
      kept,
      byItem,
      counts: kept.filter(({ counted }) => counted !== null),
      /** What waits for somebody to look at it. */
      open,
      openItems: new Set(open.flatMap(({ itemIds }) => itemIds)),
      /** Where they stand in the document. */
      doubts: open.flatMap(({ quotes }) => quotes),
    };
  }, [data]);
  return { ...sorted, explaining, explain: setExplaining, waive };
}

export type PlanFindings = ReturnType<typeof usePlanFindings>;
