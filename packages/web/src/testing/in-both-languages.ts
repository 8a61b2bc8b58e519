// Two files of words held against each other: the same words in both, and no Chinese left in the English one.
import { expect, it } from 'vitest';

type Entry = readonly [path: string, word: unknown];

/** Tests to be called within a `describe` that names whose words they are. */
export function standInBothLanguages(chinese: object, english: object): void {
  it('are the same in both languages', () => expect(paths(english)).toEqual(paths(chinese)));
  const written = new Map(entries(chinese));
  it.each(entries(english).filter(([, word]) => typeof word === 'string'))(
    'the English of %s holds no Chinese, and is empty only where the Chinese is',
    (path, word) => {
      expect(word === '').toBe(written.get(path) === '');
      expect(word).not.toMatch(/\p{Script=Han}/u);
    },
  );
}

function entries(words: object, path = ''): Entry[] {
  return Object.entries(words).flatMap(([key, word]): Entry[] =>
    typeof word === 'object' && word !== null ? entries(word, `${path}${key}.`) : [[`${path}${key}`, word]],
  );
}

const paths = (words: object) =>
  entries(words)
    .map(([path]) => path)
    .sort();
