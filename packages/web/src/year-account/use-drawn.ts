// How many rows of a long table are drawn: some beyond what is seen, and all of them while it is printed.
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const STEP = 60;

interface Drawn {
  readonly drawn: number;
  readonly isPrinting: boolean;
  readonly more: () => void;
}

/** `openAt` is the place of the row that must be there, -1 for none. */
export function useDrawn(all: number, openAt: number): Drawn {
  const [limit, setLimit] = useState(STEP);
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  const wanted = isPrinting ? all : Math.max(limit, openAt + STEP / 2);
  return { drawn: Math.min(all, wanted), isPrinting, more: () => setLimit((now) => now + STEP) };
}
