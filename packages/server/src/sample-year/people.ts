// The people of the made-up county who act in its year.
import { holderOn, postsOf } from '@luoshi/ledger';
import type { Actor, IsoDate, Relation } from '@luoshi/mechanisms';
import type { KeptDirectory } from '@luoshi/store';
import type { NewOpening } from '../matters/opening-of-row.ts';
import type { Line, Part } from './story.ts';

export type SignedBy = Omit<Actor, 'relations'>;

export interface People {
  readonly office: SignedBy;
  readonly head: SignedBy;
  /** Handler of a unit, from its last post. */
  unit(id: string): SignedBy;
  /** Head of a unit, from its first post. */
  unitHead(id: string): SignedBy;
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
    unitHead: (id) => holder(id, 0),
    leader: (post) => ofPost(post ?? leaders[0]?.id, leaders.find(({ id }) => id === post)?.unit ?? ''),
    chair: `${leaders[0]?.title ?? ''}${named[0] ?? ''}`,
    leaders: named,
  };
}

/** Who acts, as history writes them. */
export function actorFor(
  people: People,
  { by, unit }: Pick<Line, 'by' | 'unit'>,
  opening: Pick<NewOpening, 'leadUnit' | 'coUnits' | 'leaderPost' | 'submission'>,
): SignedBy {
  switch (by) {
    case 'unit':
      return people.unit(unit ?? opening.leadUnit);
    case 'unit-head':
      return people.unitHead(unit ?? opening.leadUnit);
    case 'co':
      return people.unit(unit ?? opening.coUnits[0] ?? opening.leadUnit);
    case 'leader':
      return people.leader(opening.leaderPost);
    case 'proposer': {
      const { person, name } = opening.submission!.proposers[0]!; // a story of a proposer is of something put forward
      return { person: person ?? name, name, unit: null, post: null };
    }
    default:
      return people[by];
  }
}

const relations: Readonly<Record<Part, Relation>> = {
  office: 'office',
  head: 'office',
  unit: 'lead',
  'unit-head': 'lead',
  co: 'co',
  leader: 'leader',
  proposer: 'proposer',
};

export const relationOf = (by: Part): Relation => relations[by];
