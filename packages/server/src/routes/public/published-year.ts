// The account an address asks for, and the promise.
import type { PublicLine } from '@luoshi/ledger';
import type { FastifyRequest } from 'fastify';
import type { Published, PublishedYear } from '../../public/published.ts';

/** Null for whatever is no published year, also for what is no year at all. */
export async function publishedYear(published: Published, { params }: FastifyRequest): Promise<PublishedYear | null> {
  const { government = '', year = '' } = params as Readonly<Record<string, string>>;
  if (!/^\d{6,12}$/.test(government) || !/^[12]\d{3}$/.test(year)) return null;
  return published.year(government, Number(year));
}

export function lineAsked({ account }: PublishedYear, { params }: FastifyRequest): PublicLine | null {
  const { promise } = params as Readonly<Record<string, string>>;
  return account.lines.find(({ id }) => id === promise) ?? null;
}
