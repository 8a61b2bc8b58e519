// The route's half of a permission: the guard knows the roles, only the route knows the matter.
import type { FastifyRequest } from 'fastify';
import { apiFailure } from '../refusals/api-failure.ts';
import type { Ability } from './abilities.ts';
import { mayDo } from './may-do.ts';
import type { Relation } from './relations.ts';

/** Throws `not-yours-to-do` (403) unless one of the relations, as `relationsTo` gives them, has the ability. */
export function requireRelation(
  { roles, audience }: Pick<FastifyRequest, 'roles' | 'audience'>,
  ability: Ability,
  relation: Relation | readonly Relation[],
): void {
  const stands = [relation].flat().some((each) => mayDo({ need: ability, roles, relation: each, audience }));
  if (!stands) throw apiFailure('not-yours-to-do', { ability });
}
