// The presets 本单位 and 我分管: what is the person's own of the account.
import type { Session } from '../api/contract.ts';

interface OwnFilter {
  readonly kind: 'unit' | 'leader';
  /** Id of the unit, or of the post. */
  readonly id: string;
}

/** People of units get their unit, leaders each leader's post they hold; nobody else gets any. */
export function ownFilters(session: Pick<Session, 'account'> | undefined): readonly OwnFilter[] {
  const account = session?.account;
  if (account == null) return [];
  const posts = account.posts.filter(({ duty }) => duty === 'county-leader');
  if (account.roles.includes('leader')) return posts.map(({ id }) => ({ kind: 'leader', id }));
  return account.roles.includes('unit') && account.unit !== null ? [{ kind: 'unit', id: account.unit.id }] : [];
}
