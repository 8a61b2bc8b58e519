// The keyboard of review. It never takes a key from somebody who writes.
import { useEffect, useRef } from 'react';

export type ReviewKey = 'next' | 'previous' | 'confirm' | 'correct' | 'reject' | 'reopen' | 'add';

const KEYS: Readonly<Record<string, ReviewKey>> = {
  j: 'next',
  k: 'previous',
  e: 'correct',
  x: 'reject',
  u: 'reopen',
  a: 'add',
  Enter: 'confirm',
};

/** Calls `onKey` for J K Enter E X U A, not while writing, composing or in a dialog, and not with Ctrl, Alt or Meta. */
export function useReviewKeys(onKey: (key: ReviewKey) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (key === undefined || isMeantElsewhere(event, key)) return;
      event.preventDefault();
      latest.current(key);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

const WRITING = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="combobox"]';
const PRESSING = 'button, a, summary, [role="tab"], [role="button"], [role="menuitem"], [role="option"]';

function isMeantElsewhere(event: KeyboardEvent, key: ReviewKey): boolean {
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return true;
  if (event.ctrlKey || event.altKey || event.metaKey) return true;
  if (document.querySelector('[role="dialog"][aria-modal="true"]') !== null) return true;
  const target = event.target instanceof Element ? event.target : null;
  if (target === null) return false;
  if (target.closest(WRITING) !== null) return true;
  return key === 'confirm' && target.closest(PRESSING) !== null;
}
