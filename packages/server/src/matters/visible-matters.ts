// What of a list the caller may see, as a filter of the store.
import type { MatterFilter } from '@luoshi/store';
import type { RequestAccount } from '../accounts/request-account.ts';
import type { MatterFilterQuery } from '../api/matter.ts';
import { relationsOf } from '../permissions/index.ts';
import { apiFailure } from '../refusals/api-failure.ts';

export type Visible = Omit<MatterFilter, 'limit' | 'cursor'>;

/**
 * The filter asked for, narrowed to the caller's own: who may look only as a unit sees the matters of one of their units, the first
 * where none is named. Throws `not-yours-to-do` for another unit's.
 */
export function visibleMatters(asked: Partial<MatterFilterQuery>, caller: RequestAccount): Visible {
  const { leader, unit, phase, order = 'urgency', words, ...rest } = asked;
  const filter = {
    ...rest,
    government: caller.government,
    leaderPost: leader,
    unit,
    phase: phase?.split(',').filter(Boolean),
    words: words || undefined,
    order,
  };
  if (seesAll(caller)) return filter;
  const own = unitsOf(caller);
  const chosen = unit ?? own[0];
  if (chosen === undefined || !own.includes(chosen)) throw apiFailure('not-yours-to-do', { ability: 'see-matters' });
  return { ...filter, unit: chosen };
}

/** Whether the caller sees every matter of the government: the office, leaders, auditors. */
export const seesAll = ({ roles }: Pick<RequestAccount, 'roles'>): boolean =>
  roles.some((role) =>
    relationsOf('see-matters', role).some((relation) => relation === 'office' || relation === 'none'),
  );

/** Units in which the caller holds a post, each once. */
export const unitsOf = ({ posts }: Pick<RequestAccount, 'posts'>): readonly string[] => [
  ...new Set(posts.map(({ unit }) => unit)),
];

export const isOffice = ({ roles }: Pick<RequestAccount, 'roles'>): boolean => roles.includes('office');
