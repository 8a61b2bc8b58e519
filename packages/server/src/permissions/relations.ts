// How a person stands to a matter, seen from the matter.

/**
 * `lead`, `co`, `collecting`: their unit leads, cooperates, collects; `leader`: they hold the responsible leader's post; `office`: the
 * supervision office of the matter's government; `proposer`: they put it forward, alone or with others; `superior`: the office of the
 * government above; `successor`: that of the government which the matter's was merged into; `none`: of the same government, and nothing
 * of these. Who is of another government has no relation at all.
 */
export const relations = [
  'lead',
  'co',
  'collecting',
  'leader',
  'office',
  'proposer',
  'superior',
  'successor',
  'none',
] as const;
export type Relation = (typeof relations)[number];

/** What of a matter decides how people stand to it. Units and posts by their ids in the matter's government. */
export interface MatterPlace {
  readonly government: string;
  /** Code of the government above; null where there is none. */
  readonly governmentParent: string | null;
  /** Code of the government it was merged into; null while it stands. */
  readonly governmentSuccessor: string | null;
  readonly leadUnit: string | null;
  readonly collectingUnit: string | null;
  readonly coUnits: readonly string[];
  readonly leaderPost: string | null;
  /** People of the directory who put it forward. */
  readonly proposers: readonly string[];
}

/** What of an account decides how its person stands to a matter. */
export interface Standing {
  readonly government: string;
  readonly roles: readonly string[];
  /** Id of the person in the directory; null for an account that is nobody's. */
  readonly staff: string | null;
  readonly posts: readonly { readonly id: string; readonly unit: string }[];
}

/** All relations of a person to a matter; empty for who is of another government, neither above it nor its successor. */
export function relationsTo(matter: MatterPlace, person: Standing): readonly Relation[] {
  const isOffice = person.roles.includes('office');
  if (person.government !== matter.government) return isOffice ? fromOutside(matter, person.government) : [];
  const units = new Set(person.posts.map(({ unit }) => unit));
  const held = new Set(person.posts.map(({ id }) => id));
  const found: Relation[] = [];
  if (matter.leadUnit !== null && units.has(matter.leadUnit)) found.push('lead');
  if (matter.coUnits.some((unit) => units.has(unit))) found.push('co');
  if (matter.collectingUnit !== null && units.has(matter.collectingUnit)) found.push('collecting');
  if (matter.leaderPost !== null && held.has(matter.leaderPost)) found.push('leader');
  if (isOffice) found.push('office');
  if (person.staff !== null && matter.proposers.includes(person.staff)) found.push('proposer');
  return found.length > 0 ? found : ['none'];
}

function fromOutside({ governmentParent, governmentSuccessor }: MatterPlace, government: string): readonly Relation[] {
  const found: Relation[] = [];
  if (government === governmentParent) found.push('superior');
  if (government === governmentSuccessor) found.push('successor');
  return found;
}
