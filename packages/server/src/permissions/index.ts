// What the other rooms of the server ask of the permissions.
export { type Ability, abilities, abilityGroups } from './abilities.ts';
export { endsWithMerger, goesOnAfterMerger } from './after-merger.ts';
export { type Grant, grants } from './grants.ts';
export { type Asked, abilitiesOf, mayDo, relationsOf } from './may-do.ts';
export { type MatterPlace, type Relation, relations, relationsTo, type Standing } from './relations.ts';
export { requireGovernment } from './require-government.ts';
export { requireRelation } from './require-relation.ts';
export { type Audience, type Role, roles } from './roles.ts';
export { type Need, routes } from './routes.ts';
