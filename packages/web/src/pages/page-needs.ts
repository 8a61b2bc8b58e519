// What one has to be allowed for a page to be of use: it asks the server nothing that can only be refused.
import type { Ability, Session } from '../api/contract.ts';

/** By the first word of the path; one of the abilities is enough. A page that is not here opens for everybody. */
const NEEDS: Readonly<Record<string, readonly Ability[]>> = {
  reports: ['see-reports'],
  search: ['search'],
  todo: ['act-on-matters'],
  board: ['see-matters'],
  matters: ['see-matters'],
  cockpit: ['see-cockpit'],
  dispatch: ['hold-session'],
  bulletins: ['see-matters'],
  scores: ['see-burden'],
  account: ['see-account'],
  draft: ['draft-review'],
  indicators: ['see-measurements'],
  series: ['see-reports'],
  publication: ['rule-account'],
  livelihood: ['see-livelihood'],
  suggestions: ['see-matters', 'see-own-suggestions'],
};

/** Pages whose address names a government; with an account one sees one's own. */
const OF_GOVERNMENT = ['account', 'draft'] as const;

export type Opening =
  | { readonly kind: 'open' }
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'not-yours' }
  /** `own` is where the same page of the person's own government is. */
  | { readonly kind: 'other-government'; readonly own: (typeof OF_GOVERNMENT)[number] };

export const opensForAll = (path: string): boolean => needsOf(path) === undefined;

export function openingOf(path: string, { abilities, account }: Pick<Session, 'abilities' | 'account'>): Opening {
  const needed = needsOf(path);
  if (needed !== undefined && !needed.some((ability) => abilities.includes(ability)))
    return account === null ? { kind: 'sign-in' } : { kind: 'not-yours' };
  const [first, government] = path.split('/').slice(1);
  const own = OF_GOVERNMENT.find((page) => page === first);
  if (account !== null && own !== undefined && government && government !== account.government.code)
    return { kind: 'other-government', own };
  return { kind: 'open' };
}

const needsOf = (path: string): readonly Ability[] | undefined => NEEDS[path.split('/')[1] ?? ''];
