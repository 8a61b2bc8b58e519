// What a call would write in a government that was merged into another, as the refusal that names the successor.
import { governmentOfMatter, governmentOfReport, type MergedGovernment } from '@luoshi/store';
import type { FastifyRequest } from 'fastify';
import { endsWithMerger } from '../permissions/index.ts';
import { type ApiFailure, storeFailure } from '../refusals/api-failure.ts';

/** Null for a government that stands. */
export type SuccessorOf = (government: string) => Promise<MergedGovernment | null>;

type Called = Pick<FastifyRequest, 'account' | 'params' | 'query'>;

/** `government-merged` (422) where the caller's government or one that the address names was merged; `route` as in the table of routes. */
export async function refuseAfterMerger(
  route: string,
  request: Called,
  successorOf: SuccessorOf,
): Promise<ApiFailure | null> {
  if (!endsWithMerger(route)) return null;
  for (const government of governmentsOf(request)) {
    const merged = await successorOf(government);
    if (merged) return storeFailure({ refused: true, code: 'government-merged', facts: { government, ...merged } });
  }
  return null;
}

/** The caller's own, and those named by code or by what belongs to them. Governments named in bodies are the store's to refuse. */
function governmentsOf({ account, params, query }: Called): ReadonlySet<string> {
  const id = textIn(params, 'id') ?? '';
  const found = [
    account?.government,
    textIn(params, 'government'),
    textIn(query, 'government'),
    governmentOfReport(id),
    governmentOfMatter(id),
  ];
  return new Set(found.filter((one) => typeof one === 'string'));
}

/** Not looked at by a schema yet: a field given twice is a list, and will be refused as such. */
function textIn(fields: unknown, name: string): string | null {
  const value = (fields as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return typeof value === 'string' ? value : null;
}
