// A command that needs nothing filled in, given by one tap.

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useRef } from 'react';
import type { CommandOffer, MatterItem } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { giveCommand, newKey } from '../api/matter-calls.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

export function useOneTap(item: MatterItem, command: CommandOffer): { readonly isBusy: boolean; tap(): void } {
  const words = useWords();
  const { act } = useSupervisionWords();
  const queries = useQueryClient();
  const { message } = App.useApp();
  // Kept until it succeeds, so that a second tap after a lost answer is the same act.
  const key = useRef(newKey());
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      giveCommand(item.id, { command: command.id, form: {}, evidence: [], expectedSeq: item.seq, key: key.current }),
    onSuccess: () => {
      key.current = newKey();
      void message.success(act.submitted(command.name[words.language]));
    },
    onError: (failure) => void message.error(sentenceOf(failure, words)),
    onSettled: () => queries.invalidateQueries({ queryKey: ['matters'] }),
  });
  return { isBusy: isPending, tap: () => mutate() };
}
