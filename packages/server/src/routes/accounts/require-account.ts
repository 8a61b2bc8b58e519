// The account an administrator works on.
import type { AccountKey } from '@luoshi/store';
import type { FastifyRequest } from 'fastify';
import { requireGovernment } from '../../permissions/index.ts';
import { apiFailure } from '../../refusals/api-failure.ts';

interface Asking extends Pick<FastifyRequest, 'account'> {
  readonly params: { readonly login: string };
  readonly query: { readonly government?: string | undefined };
}

/** Throws `own-account-kept` for one's own: nobody gives themselves a role, nor locks themselves out. */
export function requireOtherAccount(request: Asking): AccountKey {
  const key = { government: requireGovernment(request, request.query.government), login: request.params.login };
  const { account } = request;
  if (account?.government === key.government && account.login === key.login) throw apiFailure('own-account-kept');
  return key;
}

/** Throws `account-unknown` unless something was found. */
export function requireFound<Found>(found: Found, login: string): NonNullable<Found> {
  if (!found) throw apiFailure('account-unknown', { login });
  return found;
}
