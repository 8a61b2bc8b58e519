// Whether this person asked their system for less motion, as it is now.
import { useSyncExternalStore } from 'react';

const asked = () => window.matchMedia('(prefers-reduced-motion: reduce)');

export function useLessMotion(): boolean {
  return useSyncExternalStore(watch, () => asked().matches);
}

function watch(changed: () => void): () => void {
  const query = asked();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
