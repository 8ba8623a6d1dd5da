import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { suggestedLeadsQuery } from '../../api/plans';
import type { SuggestedLead } from '../../api/types';
import type { ItemEdits } from './use-item-edits';

const none: readonly SuggestedLead[] = [];

/** The departments suggested for items without one; taking them is an edit like any other. */
export function useSuggestions(planId: string, mayEdit: boolean, edits: ItemEdits) {
  const { data = none } = useQuery({ ...suggestedLeadsQuery(planId), enabled: mayEdit });
  const byItem = useMemo(() => new Map(data.map((suggestion) => [suggestion.itemId, suggestion])), [data]);
  /** One bulk edit for each department: taken back one after the other. */
  const take = (itemIds: readonly string[]) => {
    const byDepartment = new Map<string, string[]>();
    for (const itemId of itemIds) {
      const departmentId = byItem.get(itemId)?.departmentId;
      if (departmentId) byDepartment.set(departmentId, [...(byDepartment.get(departmentId) ?? []), itemId]);
    }
    for (const [leadDepartmentId, ids] of byDepartment) edits.bulk.mutate({ itemIds: ids, leadDepartmentId });
  };
  return {
    count: data.length,
    of: (itemId: string) => byItem.get(itemId),
    take,
    takeAll: () => take(data.map(({ itemId }) => itemId)),
  };
}
