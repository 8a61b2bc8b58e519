// How the caller stands to a matter, as the kernel asks it: the one place where relations are computed.
import type { Actor, Relation } from '@luoshi/mechanisms';
import type { KeptMatter } from '@luoshi/store';
import { governmentOfMatter } from '@luoshi/store';
import type { RequestAccount } from '../accounts/request-account.ts';
import { type Ability, relationsOf, relationsTo } from '../permissions/index.ts';

/** What of a matter decides who it concerns. */
export interface MatterFacts {
  readonly government: string;
  readonly leadUnit: string | null;
  readonly collectingUnit: string | null;
  readonly coUnits: readonly string[];
  readonly leaderPost: string | null;
  /** The matter of the government above that this one carries out. */
  readonly parent: string | null;
  /** The government that the matter's was merged into. */
  readonly successor: string | null;
  /** People of the directory who put it forward. */
  readonly proposers: readonly string[];
}

export type Caller = Pick<RequestAccount, 'government' | 'login' | 'name' | 'staff' | 'roles' | 'posts'>;

/** `successor` concerns who is of another government; left out where the caller is of the matter's own. */
export function factsOf(
  { item, matter }: Pick<KeptMatter, 'item' | 'matter'>,
  successor: string | null = null,
): MatterFacts {
  const { leadUnit, coUnits } = matter;
  const { collectingUnit, leaderPost, parent } = matter.opening;
  const proposers = (matter.opening.submission?.proposers ?? []).flatMap(({ person }) => person ?? []);
  return { government: item.government, leadUnit, collectingUnit, coUnits, leaderPost, parent, successor, proposers };
}

/**
 * Relations in which the caller's roles count: a post in the lead unit is nothing to an auditor. The office above stands to a matter
 * only when it gave it down itself; that of a successor only looks at it and takes it over. Empty for who only may look, or not even that.
 */
export function relationsToMatter(facts: MatterFacts, caller: Caller): readonly Relation[] {
  return standings(facts, caller, 'act-on-matters').flatMap((relation) =>
    relation === 'none' || relation === 'successor' ? [] : [relation],
  );
}

/** Abilities by which a matter is there for somebody: a proposer may act on one whose inner page is not theirs to see. */
export type Seeing = Extract<Ability, 'see-matters' | 'act-on-matters' | 'see-own-suggestions'>;

/** Whether the matter is there for the caller at all. */
export const seesMatter = (facts: MatterFacts, caller: Caller, ability: Seeing = 'see-matters'): boolean =>
  standings(facts, caller, ability).length > 0;

function standings(facts: MatterFacts, caller: Caller, ability: Seeing) {
  const governmentParent = facts.parent === null ? null : governmentOfMatter(facts.parent);
  const place = { ...facts, governmentParent, governmentSuccessor: facts.successor };
  const counted = new Set(caller.roles.flatMap((role) => relationsOf(ability, role)));
  const found = relationsTo(place, caller);
  // Whoever may look at any matter of the government may look at this one too, whatever else they are to it.
  const wide = counted.has('none') && caller.government === facts.government ? (['none'] as const) : [];
  return [...new Set([...found.filter((relation) => counted.has(relation)), ...wide])];
}

/** The caller as history writes them: with the unit and post in which they act on this matter. */
export function actorOn(
  facts: Pick<MatterFacts, 'leadUnit' | 'collectingUnit' | 'coUnits' | 'leaderPost'>,
  caller: Caller,
): Omit<Actor, 'relations'> {
  const { posts, staff, login, name } = caller;
  const post =
    posts.find(({ id }) => id === facts.leaderPost) ??
    posts.find(({ unit }) => unit === facts.leadUnit) ??
    posts.find(({ unit }) => unit === facts.collectingUnit || facts.coUnits.includes(unit)) ??
    posts[0];
  return { person: staff ?? login, name, unit: post?.unit ?? null, post: post?.id ?? null };
}
