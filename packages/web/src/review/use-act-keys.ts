// Keys that act on the page as a whole. They never take a key from somebody who writes.
import { useEffect, useRef } from 'react';

/** Calls `onKey` for the given keys (letters in lower case), not while writing, composing or in a dialog, and not with Ctrl, Alt or Meta. */
export function useActKeys<Key extends string>(keys: Readonly<Record<string, Key>>, onKey: (key: Key) => void): void {
  const latest = useRef({ keys, onKey });
  latest.current = { keys, onKey };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = latest.current.keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (key === undefined || isMeantElsewhere(event)) return;
      event.preventDefault();
      latest.current.onKey(key);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

const WRITING =
  'input:not([type="checkbox"]), textarea, select, [contenteditable=""], [contenteditable="true"], [role="combobox"]';
const PRESSING = 'button, a, summary, [role="tab"], [role="button"], [role="menuitem"], [role="option"]';

function isMeantElsewhere(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return true;
  if (event.ctrlKey || event.altKey || event.metaKey) return true;
  if (document.querySelector('[role="dialog"][aria-modal="true"]') !== null) return true;
  const target = event.target instanceof Element ? event.target : null;
  if (target === null) return false;
  if (target.closest(WRITING) !== null) return true;
  return event.key === 'Enter' && target.closest(PRESSING) !== null;
}
