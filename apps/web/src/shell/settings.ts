import { useSyncExternalStore } from 'react';

export type Language = 'zh' | 'en';

/** What a person chose for this device; the server does not know of it. */
export interface Settings {
  language: Language;
  text: 'normal' | 'large';
  look: 'light' | 'dark';
  /** Keys of the task list's columns that are not shown. */
  hiddenColumns: readonly string[];
}

const key = 'dajuan.settings';
const atFirst: Settings = { language: 'zh', text: 'normal', look: 'light', hiddenColumns: ['theme', 'support'] };
const listeners = new Set<() => void>();
let current = load();

function load(): Settings {
  try {
    return { ...atFirst, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Settings>) };
  } catch {
    return atFirst; // storage switched off, or written by somebody else
  }
}

export const readSettings = (): Settings => current;

export function changeSettings(change: Partial<Settings>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(key, JSON.stringify(current));
  } catch {
    // without storage the choice lasts until the page is closed
  }
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSettings = (): Settings => useSyncExternalStore(subscribe, readSettings);
