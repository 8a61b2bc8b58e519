// Sends one form: its key made once, so that a retry is no second act; what others did meanwhile when they were first.
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CommandDone, CommandRequest, MatterOvertaken } from '../api/contract.ts';
import { Failure } from '../api/failure.ts';
import { giveCommand, newKey } from '../api/matter-calls.ts';

interface Sending {
  readonly isBusy: boolean;
  readonly failure: unknown;
  readonly overtaken: MatterOvertaken | null;
  /** Null when it was refused. */
  send(form: NonNullable<CommandRequest['form']>, evidence: readonly string[]): Promise<CommandDone | null>;
}

/** `seq`: the last event the person has seen; after a conflict, the one the conflict showed. */
export function useCommand(matter: string, command: string, seq: number): Sending {
  const queries = useQueryClient();
  const key = useRef(newKey());
  const seen = useRef(seq);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const overtaken = failure instanceof Failure ? failure.overtaken : null;

  const send: Sending['send'] = async (form, evidence) => {
    setBusy(true);
    setFailure(null);
    try {
      const expectedSeq = seen.current;
      return await giveCommand(matter, { command, form, evidence: [...evidence], expectedSeq, key: key.current });
    } catch (caught) {
      if (caught instanceof Failure && caught.overtaken !== null) seen.current = caught.overtaken.item.seq;
      setFailure(caught);
      return null;
    } finally {
      setBusy(false);
      void queries.invalidateQueries({ queryKey: ['matters'] });
    }
  };
  return { isBusy, failure, overtaken, send };
}
