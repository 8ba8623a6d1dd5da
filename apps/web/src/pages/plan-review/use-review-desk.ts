import { useState } from 'react';
import type { Plan, PlanItem } from '../../api/types';
import { useKeys } from '../../shell/use-keys';
import { useSession } from '../../shell/use-session';
import { mergedInto } from './merged-into';
import { useSeenItems } from './seen-items';
import { useItemEdits } from './use-item-edits';

/** Which items are listed. */
export const shownItems = {
  all: () => true,
  noDepartment: ({ state, leadDepartmentId }: PlanItem) => state !== 'dropped' && leadDepartmentId === null,
  blocked: ({ state, problems }: PlanItem) => state !== 'dropped' && problems.length > 0,
  dropped: ({ state }: PlanItem) => state === 'dropped',
} as const;

export type Only = keyof typeof shownItems;

/** Where one is in the review, and what can be done from there; each act has a key and a button. */
export function useReviewDesk(plan: Plan, items: PlanItem[], focusLead: () => void) {
  const { is } = useSession();
  const edits = useItemEdits(plan.id);
  const { seen, mark } = useSeenItems(plan.id);
  const [only, setOnly] = useState<Only>('all');
  const [chosenId, setChosenId] = useState(items[0]?.id);
  const [cursor, setCursor] = useState<number>();
  const mayEdit = plan.state === 'draft' && is('supervisor');
  // The chosen one stays, though it may have left the filter by what was just done to it.
  const shown = items.filter((item) => shownItems[only](item) || item.id === chosenId);
  const at = shown.findIndex(({ id }) => id === chosenId);
  const chosen = shown[at];
  const next = shown[at + 1];
  const holder = chosen && mergedInto(chosen, items);
  const isCursorInside =
    cursor !== undefined && chosen !== undefined && (chosen.spanStart ?? 0) < cursor && cursor < (chosen.spanEnd ?? 0);

  const show = (wanted: Only) => {
    setOnly(wanted);
    const [first] = items.filter(shownItems[wanted]);
    if (first && !(chosen && shownItems[wanted](chosen))) setChosenId(first.id);
  };
  const walk = (step: number) => setChosenId(shown[Math.min(shown.length - 1, Math.max(0, at + step))]?.id ?? chosenId);
  const acts = {
    accept: () => {
      if (chosen) mark(chosen.id);
      walk(1);
    },
    drop: chosen && !holder ? () => edits.drop.mutate(chosen) : undefined,
    split: isCursorInside ? () => edits.split.mutate({ itemId: chosen.id, at: cursor }) : undefined,
    merge: chosen && next ? () => edits.merge.mutate([chosen.id, next.id]) : undefined,
  };
  useKeys({
    j: () => walk(1),
    k: () => walk(-1),
    ...(mayEdit && {
      a: acts.accept,
      d: () => acts.drop?.(),
      s: () => acts.split?.(),
      m: () => acts.merge?.(),
      t: focusLead,
    }),
  });
  return { edits, seen, only, show, chosenId, setChosenId, cursor, setCursor, mayEdit, shown, acts, holder };
}

export type ReviewDeskState = ReturnType<typeof useReviewDesk>;
