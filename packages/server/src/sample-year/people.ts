// The people of the made-up county who act in its year.
import { holderOn, postsOf } from '@luoshi/ledger';
import type { Actor, IsoDate } from '@luoshi/mechanisms';
import type { KeptDirectory } from '@luoshi/store';
import type { Part } from './story.ts';

export type SignedBy = Omit<Actor, 'relations'>;

export interface People {
  readonly office: SignedBy;
  readonly head: SignedBy;
  /** Handler of a unit, from its last post. */
  unit(id: string): SignedBy;
  /** Who holds a leader's post. */
  leader(post: string | null): SignedBy;
  /** Name of the head of the government, for chairing. */
  readonly chair: string;
  readonly leaders: readonly string[];
}

const OFFICE_UNIT = 'u02';
const OFFICE_HANDLER = 'u02-3';

export function peopleOf(directory: KeptDirectory, on: IsoDate): People {
  const ofPost = (post: string | undefined, unit: string): SignedBy => {
    const person = post === undefined ? null : holderOn(directory, post, on);
    return { person: person?.id ?? unit, name: person?.name ?? unit, unit, post: post ?? null };
  };
  const holder = (unit: string, at: number): SignedBy => ofPost(postsOf(directory, unit).at(at)?.id, unit);
  const leaders = directory.posts.filter(({ duty }) => duty === 'county-leader');
  const named = leaders.map(({ id, unit }) => ofPost(id, unit).name);
  return {
    office: ofPost(OFFICE_HANDLER, OFFICE_UNIT),
    head: holder(OFFICE_UNIT, 0),
    unit: (id) => holder(id, -1),
    leader: (post) => ofPost(post ?? leaders[0]?.id, leaders.find(({ id }) => id === post)?.unit ?? ''),
    chair: `${leaders[0]?.title ?? ''}${named[0] ?? ''}`,
    leaders: named,
  };
}

export function actorFor(
  people: People,
  by: Part,
  opening: { readonly leadUnit: string; readonly leaderPost: string | null },
): SignedBy {
  if (by === 'unit') return people.unit(opening.leadUnit);
  return by === 'leader' ? people.leader(opening.leaderPost) : people[by];
}

export const relationOf = (by: Part): 'lead' | 'leader' | 'office' =>
  by === 'unit' ? 'lead' : by === 'leader' ? 'leader' : 'office';
