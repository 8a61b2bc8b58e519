// Whose data a call is about.
import { INSTALLATION } from '@luoshi/store';
import type { FastifyRequest } from 'fastify';
import { apiFailure } from '../refusals/api-failure.ts';

/**
 * The government a call is about: the account's own when none is asked for. Administrators of the installation (000000) may ask for
 * any; anybody else who asks for another's is refused with `government-other` (403).
 */
export function requireGovernment({ account }: Pick<FastifyRequest, 'account'>, asked?: string | undefined): string {
  if (account === null) throw apiFailure('account-needed');
  const wanted = asked ?? account.government;
  if (wanted !== account.government && account.government !== INSTALLATION)
    throw apiFailure('government-other', { government: wanted });
  return wanted;
}
