// Whether the sample county is just being loaded, and how far: asked every second until it is whole, then everything is asked anew.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Health } from '../api/contract.ts';
import { healthQuery } from '../api/queries.ts';

const ASK_AGAIN_MS = 1_000;

/** Null where nothing is being loaded, as far as is known. `isAsked` false asks nobody: the county's people are there. */
export function useSampleLoading(isAsked: boolean): Health['sampleLoading'] {
  const queries = useQueryClient();
  const wasLoading = useRef(false);
  const { data } = useQuery({
    ...healthQuery,
    enabled: isAsked,
    refetchInterval: ({ state }) => (state.data?.sampleLoading ? ASK_AGAIN_MS : false),
  });
  const isLoading = data !== undefined && data.sampleLoading !== null;
  useEffect(() => {
    if (wasLoading.current && !isLoading) void queries.invalidateQueries();
    wasLoading.current = isLoading;
  }, [isLoading, queries]);
  return isAsked ? (data?.sampleLoading ?? null) : null;
}
