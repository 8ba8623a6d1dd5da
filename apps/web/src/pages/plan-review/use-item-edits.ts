import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  dropItem,
  editItem,
  editItems,
  mergeItems,
  planItemsQuery,
  restoreItem,
  splitItem,
  addItem,
  planFindingsQuery,
  suggestedLeadsQuery,
  undoEdit,
} from '../../api/plans';
import type { BulkEdit, EditPlanItem, PlanItem } from '../../api/types';
import { useRefusals } from '../../shell/use-refusals';
import { ApiRefusal } from '../../api/refusal';

type Change = Omit<EditPlanItem, 'version'>;

/**
 * The ways to change a draft plan. Changes go to the server one after the other, each with the version the one before
 * it answered, so that quick hands never meet themselves as somebody else.
 */
export function useItemEdits(planId: string) {
  const queries = useQueryClient();
  const tell = useRefusals();
  const { queryKey } = planItemsQuery(planId);
  const scope = { id: `plan ${planId}` };
  const versionOf = (itemId: string) => queries.getQueryData(queryKey)?.find(({ id }) => id === itemId)?.version ?? 1;
  const put = (item: PlanItem) =>
    queries.setQueryData(queryKey, (items) => items?.map((other) => (other.id === item.id ? item : other)));
  const renew = () => queries.invalidateQueries({ queryKey });
  /** What the server makes of the items follows, without anybody waiting for it. */
  const onSettled = () => {
    void queries.invalidateQueries({ queryKey: planFindingsQuery(planId).queryKey });
    void queries.invalidateQueries({ queryKey: suggestedLeadsQuery(planId).queryKey });
  };
  const onError = (error: unknown) => {
    tell(error);
    if (error instanceof ApiRefusal && error.status === 409) void renew();
  };

  const edit = useMutation({
    scope,
    mutationFn: ({ itemId, change }: { itemId: string; change: Change }) =>
      editItem(planId, itemId, { ...change, version: versionOf(itemId) }),
    onSuccess: put,
    onSettled,
    onError: (error, { itemId }) => {
      onError(error);
      const item = queries.getQueryData(queryKey)?.find(({ id }) => id === itemId);
      const problems = error instanceof ApiRefusal ? error.problems : [];
      // What was typed stays in its field, and why it was not kept stands beside it until the next change is.
      if (item && problems.length > 0) put({ ...item, problems: [...item.problems, ...problems] });
      else void renew();
    },
  });
  const drop = useMutation({
    scope,
    mutationFn: (item: PlanItem) =>
      (item.state === 'dropped' ? restoreItem : dropItem)(planId, item.id, versionOf(item.id)),
    onSuccess: put,
    onError,
    onSettled,
  });
  const split = useMutation({
    scope,
    mutationFn: ({ itemId, at }: { itemId: string; at: number }) => splitItem(planId, itemId, versionOf(itemId), at),
    onSuccess: renew,
    onError,
    onSettled,
  });
  const merge = useMutation({
    scope,
    mutationFn: (itemIds: string[]) => mergeItems(planId, itemIds),
    onSuccess: renew,
    onError,
    onSettled,
  });
  const bulk = useMutation({
    scope,
    mutationFn: (body: BulkEdit) => editItems(planId, body),
    onSuccess: ({ items }) => items.forEach(put),
    onError,
    onSettled,
  });
  const add = useMutation({
    scope,
    mutationFn: (title: string) => addItem(planId, title),
    onSuccess: renew,
    onError,
    onSettled,
  });
  const undo = useMutation({
    scope,
    mutationFn: () => undoEdit(planId),
    onSuccess: ({ items }) => items.forEach(put),
    onError,
    onSettled,
  });
  return { edit, drop, split, merge, bulk, add, undo };
}

export type ItemEdits = ReturnType<typeof useItemEdits>;
