// The lines picked to be confirmed together. Only proposed lines can be; those ruled meanwhile fall out by themselves.
import { useMemo, useRef, useState } from 'react';
import type { YearAccountLine } from '../api/contract.ts';
import { pickThrough } from './pick-through.ts';

interface Picked {
  readonly lines: readonly YearAccountLine[];
  readonly ids: ReadonlySet<string>;
  pick(promise: string, through: boolean): void;
  /** All that are shown; none when all are picked already. */
  pickAll(): void;
  clear(): void;
}

export function usePicked(shown: readonly YearAccountLine[]): Picked {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const proposed = useMemo(() => shown.filter(({ state }) => state === 'proposed'), [shown]);
  const lines = useMemo(() => proposed.filter(({ promise }) => chosen.has(promise.id)), [proposed, chosen]);
  const ids = useMemo(() => new Set(lines.map(({ promise }) => promise.id)), [lines]);
  const all = proposed.map(({ promise }) => promise.id);
  return {
    lines,
    ids,
    pick: (promise, through) => {
      setChosen(pickThrough(ids, all, promise, through ? last.current : null));
      last.current = promise;
    },
    pickAll: () => setChosen(lines.length === proposed.length ? new Set() : new Set(all)),
    clear: () => setChosen(new Set()),
  };
}
