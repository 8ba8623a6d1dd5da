import { useState } from 'react';
import type { Plan, PlanItem } from '../../api/types';
import { useKeys } from '../../shell/use-keys';
import { useSession } from '../../shell/use-session';
import { mergedInto } from './merged-into';
import { type Only, shownItems } from './shown-items';
import { useSeenItems } from './seen-items';
import { useItemEdits } from './use-item-edits';
import { usePlanFindings } from './use-plan-findings';
import { useSuggestions } from './use-suggestions';

/** Where one is in the review, and what can be done from there; each act has a key and a button. */
export function useReviewDesk(plan: Plan, items: PlanItem[], focusLead: () => void) {
  const { is } = useSession();
  const edits = useItemEdits(plan.id);
  const findings = usePlanFindings(plan.id);
  const { seen, mark } = useSeenItems(plan.id);
  const [only, setOnly] = useState<Only>('all');
  const [chosenId, setChosenId] = useState(items[0]?.id);
  const [cursor, setCursor] = useState<number>();
  const mayEdit = plan.state === 'draft' && is('supervisor');
  const suggestions = useSuggestions(plan.id, mayEdit, edits);
  const isListed = (item: PlanItem, by: Only) => shownItems[by](item, findings.openItems);
  // The chosen one stays, though it may have left the filter by what was just done to it.
  const shown = items.filter((item) => isListed(item, only) || item.id === chosenId);
  const at = shown.findIndex(({ id }) => id === chosenId);
  const chosen = shown[at];
  const next = shown[at + 1];
  const holder = chosen && mergedInto(chosen, items);
  const isCursorInside =
    cursor !== undefined && chosen !== undefined && (chosen.spanStart ?? 0) < cursor && cursor < (chosen.spanEnd ?? 0);

  const show = (wanted: Only) => {
    setOnly(wanted);
    const first = items.find((item) => isListed(item, wanted));
    if (first && !(chosen && isListed(chosen, wanted))) setChosenId(first.id);
  };
  /** To a place in the document, and to the item that was read there. */
  const goTo = (offset: number) => {
    setCursor(offset);
    const item = items.find(({ spanStart, spanEnd }) => (spanStart ?? -1) <= offset && offset < (spanEnd ?? -1));
    if (item) setChosenId(item.id);
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
    take: chosen && suggestions.of(chosen.id) ? () => suggestions.take([chosen.id]) : undefined,
    undo: () => edits.undo.mutate(undefined, { onSuccess: ({ items: [first] }) => first && setChosenId(first.id) }),
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
      y: () => acts.take?.(),
      z: acts.undo,
      'Ctrl+z': acts.undo,
    }),
  });
  return {
    edits,
    findings,
    suggestions,
    seen,
    only,
    show,
    chosenId,
    setChosenId,
    cursor,
    setCursor,
    goTo,
    mayEdit,
    shown,
    acts,
    holder,
  };
}

export type ReviewDeskState = ReturnType<typeof useReviewDesk>;
