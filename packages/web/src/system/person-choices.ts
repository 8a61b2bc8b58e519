// People of the directory to choose from, each told apart by unit and post: two may have one name.
import type { DirectoryAnswer } from '../api/contract.ts';
import { heldPosts } from './held-posts.ts';

export interface PersonChoice {
  /** Id of the person. */
  readonly value: string;
  readonly name: string;
  /** 姓名（单位 岗位、单位 岗位）; the name alone of who holds no post. */
  readonly label: string;
}

/** In the order of the directory; `on` is an ISO date. */
export function personChoices(directory: DirectoryAnswer, on: string): readonly PersonChoice[] {
  const units = new Map(directory.units.map(({ id, shortName }) => [id, shortName]));
  const posts = heldPosts(directory, on);
  return directory.people.map(({ id, name }) => {
    const held = posts
      .filter(({ holder }) => holder?.id === id)
      .map(({ unit, title }) => `${units.get(unit) ?? unit} ${title}`);
    return { value: id, name, label: held.length === 0 ? name : `${name}（${held.join('、')}）` };
  });
}
