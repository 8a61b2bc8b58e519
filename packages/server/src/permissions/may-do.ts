// The table of permissions, asked.
import { type Ability, abilities } from './abilities.ts';
import { type Grant, grants } from './grants.ts';
import type { Relation } from './relations.ts';
import type { Audience, Role } from './roles.ts';
import type { Need } from './routes.ts';

export interface Asked {
  readonly need: Need;
  readonly roles: readonly Role[];
  /** How the person stands to the matter; left out to ask whether any relation would do. */
  readonly relation?: Relation | undefined;
  readonly audience: Audience;
}

/** Whether one of the roles has the ability; with a relation, whether it has it in that relation, or in all. */
export function mayDo({ need, roles, relation, audience }: Asked): boolean {
  if (need === 'anyone') return true;
  return grants.some(
    (grant) =>
      grant.ability === need &&
      roles.includes(grant.role) &&
      (grant.audience ?? audience) === audience &&
      (relation === undefined || (grant.relation ?? relation) === relation),
  );
}

/** What the roles may do in some relation, in the order of the list of abilities. */
export const abilitiesOf = (roles: readonly Role[], audience: Audience): Ability[] =>
  abilities.filter((need) => mayDo({ need, roles, audience }));

/** The relations in which a role has an ability; empty where it needs none or has none. */
export const relationsOf = (ability: Ability, role: Role): readonly Relation[] =>
  grants.flatMap((grant: Grant) =>
    grant.ability === ability && grant.role === role && grant.relation ? [grant.relation] : [],
  );
