import { useCallback, useEffect, useState } from 'react';
import { emptyDraft, type Draft } from './entry';

const keyOf = (personId: string, subject: string) => `dajuan.draft.${personId}.${subject}`;

/**
 * An unsent update, kept on this device until it is sent: closing the page or losing the network costs nothing. Two
 * tabs write the same one: what one of them has sent, the other does not offer again. `subject` is the task, or the task
 * and the update of it that is corrected.
 */
export function useDraft(personId: string, subject: string, atFirst: Draft = emptyDraft) {
  const key = keyOf(personId, subject);
  const [draft, setDraft] = useState<Draft>(() => load(key) ?? atFirst);
  const [isRestored] = useState(() => load(key) !== null);
  useEffect(() => {
    const hear = (event: StorageEvent) => {
      if (event.key === key) setDraft(load(key) ?? emptyDraft);
    };
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }, [key]);
  const step = useCallback(
    (next: (before: Draft) => Draft) =>
      setDraft((before) => {
        const after = next(before);
        store(key, after);
        return after;
      }),
    [key],
  );
  const change = (changed: Partial<Draft>) => step((before) => ({ ...before, ...changed }));
  const dropEntry = (targetId: string) =>
    step((before) => ({ ...before, entries: { ...before.entries, [targetId]: {} } }));
  const clear = () => step(() => emptyDraft);
  return { draft, isRestored: isRestored && !isEmpty(draft), change, dropEntry, clear };
}

function isEmpty({ entries, note, nextStep, files }: Draft): boolean {
  const isFilled = Object.values(entries).some((entry) =>
    Object.values(entry).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null && value !== false)),
  );
  return !isFilled && note === '' && nextStep === '' && files.length === 0;
}

function load(key: string): Draft | null {
  try {
    const kept = localStorage.getItem(key);
    return kept ? { ...emptyDraft, ...(JSON.parse(kept) as Draft) } : null;
  } catch {
    return null;
  }
}

function store(key: string, draft: Draft): void {
  try {
    if (isEmpty(draft)) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // without storage the draft lasts until the page is closed
  }
}
