// What the server would answer to an act while its form is typed: asked after a short rest, so that a page repeats no rule.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { LivelihoodRound, RoundCheck } from '../api/contract.ts';
import { checkAct, type RoundAct } from '../api/livelihood-calls.ts';

const REST_MS = 350;

/** Null while nothing is asked: `act` is null, or the first answer is not there yet. */
export function useCheckedAct(
  { year, seq }: Pick<LivelihoodRound, 'year' | 'seq'>,
  act: RoundAct | null,
): RoundCheck | null {
  const asked = act === null ? '' : JSON.stringify(act);
  const [rested, setRested] = useState(asked);
  useEffect(() => {
    const timer = setTimeout(() => setRested(asked), REST_MS);
    return () => clearTimeout(timer);
  }, [asked]);
  const { data } = useQuery({
    queryKey: ['livelihood', 'check', year, seq, rested],
    queryFn: () => checkAct(year, { expectedSeq: seq, act: JSON.parse(rested) as RoundAct }), // made from one above
    enabled: rested !== '',
    placeholderData: keepPreviousData,
  });
  return asked === rested && asked !== '' ? (data ?? null) : null;
}
