import { useCallback, useState } from 'react';
import { emptyDraft, type Draft } from './entry';

const keyOf = (personId: string, taskId: string) => `dajuan.draft.${personId}.${taskId}`;

/** An unsent update, kept on this device until it is sent: closing the page or losing the network costs nothing. */
export function useDraft(personId: string, taskId: string) {
  const key = keyOf(personId, taskId);
  const [draft, setDraft] = useState<Draft>(() => load(key));
  const change = useCallback(
    (changed: Partial<Draft>) =>
      setDraft((before) => {
        const after = { ...before, ...changed };
        store(key, after);
        return after;
      }),
    [key],
  );
  const clear = useCallback(() => {
    store(key, null);
    setDraft(emptyDraft);
  }, [key]);
  return { draft, change, clear };
}

export function isEmpty({ entries, note, nextStep, files }: Draft): boolean {
  const isFilled = Object.values(entries).some((entry) =>
    Object.values(entry).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null && value !== false)),
  );
  return !isFilled && note === '' && nextStep === '' && files.length === 0;
}

function load(key: string): Draft {
  try {
    const kept = localStorage.getItem(key);
    return kept ? { ...emptyDraft, ...(JSON.parse(kept) as Draft) } : emptyDraft;
  } catch {
    return emptyDraft;
  }
}

function store(key: string, draft: Draft | null): void {
  try {
    if (draft === null || isEmpty(draft)) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // without storage the draft lasts until the page is closed
  }
}
