import { useEffect, useRef } from 'react';

export type Keys = Readonly<Record<string, () => void>>;

/** A field for numbers may let letters through (data-keys="through"): they mean nothing in it. */
const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.dataset.keys !== 'through' &&
  (target.isContentEditable ||
    ['TEXTAREA', 'SELECT'].includes(target.tagName) ||
    (target instanceof HTMLInputElement && !target.readOnly && !['checkbox', 'radio', 'button'].includes(target.type)));

/** Enter on a link or button is for that, not for the row the keys have chosen. */
const isPressing = (event: KeyboardEvent) =>
  event.key === 'Enter' &&
  event.target instanceof Element &&
  event.target.closest('a, button, [role="menuitem"]') !== null;

/** What lies over the page and has the keys for itself; a dialog that is fading out has them no more. */
const covers = '.ant-modal-wrap:not([style*="none"]) .ant-modal:not(.ant-zoom-leave), .ant-drawer-open';
const isCovered = () => document.querySelector(covers) !== null;

/** Keys for a page, 'j' or 'Ctrl+z' (on a Mac with ⌘): nothing happens while somebody writes, or while a dialog is open. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.defaultPrevented) return;
      const act = latest.current[event.ctrlKey || event.metaKey ? `Ctrl+${event.key}` : event.key];
      if (!act || isWriting(event.target) || isPressing(event) || isCovered()) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
