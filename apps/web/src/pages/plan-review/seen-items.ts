import { useCallback, useState } from 'react';

const keyOf = (planId: string) => `dajuan.seen.${planId}`;

/** Which items of a draft somebody has looked at and let stand: a reading mark of this device, nothing the plan depends on. */
export function useSeenItems(planId: string) {
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(load(planId)));
  const mark = useCallback(
    (itemId: string) =>
      setSeen((before) => {
        const after = new Set(before).add(itemId);
        try {
          localStorage.setItem(keyOf(planId), JSON.stringify([...after]));
        } catch {
          // without storage the marks last until the page is closed
        }
        return after;
      }),
    [planId],
  );
  return { seen, mark };
}

function load(planId: string): string[] {
  try {
    return JSON.parse(localStorage.getItem(keyOf(planId)) ?? '[]') as string[];
  } catch {
    return [];
  }
}
