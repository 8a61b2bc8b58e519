// Who holds which post on which day, and where a person stands.
import type { Directory, Duty, Holding, Person, Post, Unit } from './directory.ts';

/** Whether a holding is in force on a day (ISO): from its first day, until the day before `until`. */
export const isHeldOn = ({ from, until }: Holding, on: string): boolean => from <= on && (until === null || on < until);

/** 在任者: who holds a post on a day (ISO); null while it is vacant. */
export function holderOn({ holdings, people }: Directory, post: string, on: string): Person | null {
  const holding = holdings.find((one) => one.post === post && isHeldOn(one, on));
  return people.find(({ id }) => id === holding?.person) ?? null;
}

/** Posts of a unit in the directory's order; of one duty where it is given. */
export function postsOf({ posts }: Pick<Directory, 'posts'>, unit: string, duty?: Duty): readonly Post[] {
  return posts.filter((post) => post.unit === unit && (duty === undefined || post.duty === duty));
}

/** Posts that a person holds on a day (ISO); several where somebody serves in two places. */
export function postsHeldBy({ holdings, posts }: Directory, person: string, on: string): readonly Post[] {
  const held = new Set(holdings.filter((one) => one.person === person && isHeldOn(one, on)).map(({ post }) => post));
  return posts.filter(({ id }) => held.has(id));
}

/** People who hold a post of a unit on a day (ISO), each once, in the order of the posts. */
export function peopleOf(directory: Directory, unit: string, on: string): readonly Person[] {
  const holders = postsOf(directory, unit).map(({ id }) => holderOn(directory, id, on));
  return [...new Set(holders)].filter((person) => person !== null);
}

/** All who ever held a post, the first first. */
export function holdingsOf({ holdings }: Pick<Directory, 'holdings'>, post: string): readonly Holding[] {
  return holdings.filter((one) => one.post === post).sort((a, b) => (a.from < b.from ? -1 : 1));
}

export const unitById = ({ units }: Pick<Directory, 'units'>, id: string): Unit | null =>
  units.find((unit) => unit.id === id) ?? null;

export const postById = ({ posts }: Pick<Directory, 'posts'>, id: string): Post | null =>
  posts.find((post) => post.id === id) ?? null;

export const personById = ({ people }: Pick<Directory, 'people'>, id: string): Person | null =>
  people.find((person) => person.id === id) ?? null;

/** The leader's post (责任领导) that people mean by a title or by the name of who holds it on a day; null unless it is just one. */
export function leaderPostNamed(directory: Directory, words: string, on: string): Post | null {
  const asked = words.replace(/\s/g, '');
  const leaders = directory.posts.filter(({ duty }) => duty === 'county-leader');
  const named = leaders.filter(
    ({ id, title }) => title === asked || holderOn(directory, id, on)?.name.replace(/\s/g, '') === asked,
  );
  return named.length === 1 ? named[0]! : null;
}
