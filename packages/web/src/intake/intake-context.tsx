// Taking in a file: dropped anywhere or chosen, sent, read, refused or shown.
import { useNavigate } from '@tanstack/react-router';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { Reading } from '../api/contract.ts';
import { Failure } from '../api/failure.ts';
import { readFile } from '../api/read-file.ts';

/** A reading that is kept nowhere but on this page, with its file so that it can be kept. */
export interface Unsaved {
  readonly file: File;
  readonly reading: Reading;
}

export type IntakePhase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string; readonly sent: number }
  | { readonly kind: 'refused'; readonly failure: unknown };

interface Intake {
  readonly phase: IntakePhase;
  readonly unsaved: Unsaved | null;
  take(file: File): void;
  choose(): void;
  cancel(): void;
  dismiss(): void;
  forget(): void;
}

const Context = createContext<Intake | null>(null);
const ACCEPT = '.pdf,.docx,.html,.htm,.txt,application/pdf,text/html,text/plain';

export function IntakeProvider({ children }: { readonly children: ReactNode }) {
  const [phase, setPhase] = useState<IntakePhase>({ kind: 'idle' });
  const [unsaved, setUnsaved] = useState<Unsaved | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const running = useRef<AbortController | null>(null);
  const navigate = useNavigate();

  const cancel = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setPhase({ kind: 'idle' });
  }, []);

  const take = useCallback(
    async (file: File) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const isCurrent = () => running.current === controller;
      setPhase({ kind: 'reading', name: file.name, sent: 0 });
      try {
        const onSent = (sent: number) => isCurrent() && setPhase({ kind: 'reading', name: file.name, sent });
        const reading = await readFile({ file, onSent, signal: controller.signal });
        if (!isCurrent()) return;
        setUnsaved({ file, reading });
        setPhase({ kind: 'idle' });
        void navigate({ to: '/reading', search: {} });
      } catch (failure) {
        if (!(failure instanceof Failure)) throw failure;
        if (isCurrent()) setPhase({ kind: 'refused', failure });
      }
    },
    [navigate],
  );

  const value = useMemo<Intake>(
    () => ({
      phase,
      unsaved,
      take: (file) => void take(file),
      choose: () => input.current?.click(),
      cancel,
      dismiss: () => setPhase({ kind: 'idle' }),
      forget: () => setUnsaved(null),
    }),
    [phase, unsaved, take, cancel],
  );
  return (
    <Context.Provider value={value}>
      {children}
      <input
        ref={input}
        type="file"
        accept={ACCEPT}
        hidden
        data-testid="choose-file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void take(file);
        }}
      />
    </Context.Provider>
  );
}

export function useIntake(): Intake {
  const value = useContext(Context);
  if (value === null) throw new Error('useIntake outside IntakeProvider');
  return value;
}
