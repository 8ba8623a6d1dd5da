import { useEffect, useRef } from 'react';

export type Keys = Readonly<Record<string, () => void>>;

/** A field for numbers may let letters through (data-keys="through"): they mean nothing in it. */
const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.dataset.keys !== 'through' &&
  (target.isContentEditable ||
    ['TEXTAREA', 'SELECT'].includes(target.tagName) ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)));

/** Whether a dialog or drawer lies over the page and the keys are its own. */
const isCovered = () => document.querySelector('.ant-modal-wrap:not([style*="none"]), .ant-drawer-open') !== null;

/** Single keys for a page: nothing happens while somebody writes, or while a dialog is open. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const act = latest.current[event.key];
      if (!act || isWriting(event.target) || isCovered()) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
