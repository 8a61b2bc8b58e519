// Rounds of livelihood projects: fetched, acted on, voted in.
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type {
  BallotRequest,
  HandOverRequest,
  LivelihoodRound,
  LivelihoodRounds,
  NewRound,
  ProposalRequest,
  RoundActRequest,
  RoundCheck,
} from './contract.ts';

export type RoundAct = RoundActRequest['act'];

export const roundPath = (year: number): string => `/api/livelihood/${year}`;

/** For an `<img>` or a link; only files of the year's own items are answered. */
export const livelihoodFilePath = (year: number, sha256: string): string => `${roundPath(year)}/files/${sha256}`;

export const roundsQuery = queryOptions({
  queryKey: ['livelihood', 'rounds'],
  queryFn: async ({ signal }) => (await call<LivelihoodRounds>('/api/livelihood', { signal })).rounds,
});

export const roundQuery = (year: number) =>
  queryOptions({
    queryKey: ['livelihood', 'round', year],
    queryFn: ({ signal }) => call<LivelihoodRound>(roundPath(year), { signal }),
  });

export function beginRound(request: NewRound): Promise<LivelihoodRound> {
  return call('/api/livelihood', { method: 'POST', body: request });
}

export function actOnRound(year: number, request: RoundActRequest): Promise<LivelihoodRound> {
  return call(`${roundPath(year)}/acts`, { method: 'POST', body: request });
}

/** What an act would be answered with; keeps nothing. */
export function checkAct(year: number, request: RoundActRequest): Promise<RoundCheck> {
  return call(`${roundPath(year)}/check`, { method: 'POST', body: request });
}

export function handOver(year: number, request: HandOverRequest): Promise<LivelihoodRound> {
  return call(`${roundPath(year)}/hand-over`, { method: 'POST', body: request });
}

export function countUrn(year: number, expectedSeq: number): Promise<LivelihoodRound> {
  return call(`${roundPath(year)}/count-urn`, { method: 'POST', body: { expectedSeq } });
}

export function handInProposal(year: number, request: ProposalRequest): Promise<LivelihoodRound> {
  return call(`${roundPath(year)}/proposals`, { method: 'POST', body: request });
}

/** A deputy takes the own proposal back. */
export function withdrawProposal(year: number, entry: string): Promise<LivelihoodRound> {
  return call(`${roundPath(year)}/proposals/${entry}/withdraw`, { method: 'POST' });
}

export function castBallot(year: number, request: BallotRequest): Promise<object> {
  return call(`${roundPath(year)}/ballot`, { method: 'POST', body: request });
}
