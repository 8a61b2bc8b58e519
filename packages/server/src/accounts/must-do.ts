// What an account must do before it may do anything else.
import { type Account, isAdmin } from '@luoshi/store';
import { isOutworn } from './password-rules.ts';

export const mustDos = ['change-password', 'set-up-totp'] as const;
export type MustDo = (typeof mustDos)[number];

/** `isOpen`: the server is reached from a network, where administrators need a second factor. Passwords of the made-up county never wear out. */
export function mustDo(account: Account, { now, isOpen }: { readonly now: Date; readonly isOpen: boolean }): MustDo[] {
  const isChangeDue = account.mustChange || (!account.sample && isOutworn(account.passwordSetAt, now));
  const isTotpDue = isOpen && account.roles.some(isAdmin) && !account.hasTotp;
  return [...(isChangeDue ? (['change-password'] as const) : []), ...(isTotpDue ? (['set-up-totp'] as const) : [])];
}
