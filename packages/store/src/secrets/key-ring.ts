// The keys this process has: those of the environment variable, then those of the file.
import { firstKeyInFile, keysInFile, newKeyInFile } from './key-file.ts';
import { type SecretKey, secretKeyOf } from './secret-key.ts';
import { SecretsUnavailable } from './secrets-unavailable.ts';

/** Where the keys are, outside the database. */
export interface KeySource {
  /** LUOSHI_SECRET_KEY: keys parted by commas, the one to seal with first. */
  readonly given?: string | undefined;
  /** Path of the file that is made where no key is given; null where there is no folder for it. */
  readonly file: string | null;
}

export interface KeyRing {
  /** Looks again on every call, so that a key that another process put there is found. Throws `SecretsUnavailable`. */
  all(): readonly SecretKey[];
  find(id: string): SecretKey | null;
  /** The key to begin with in an installation that has none yet: made in the file where none is given or there. */
  first(): SecretKey;
  /** The key to go on with after `current`: the first one given if it is another, else a fresh one in the file. */
  next(current: string | null): SecretKey;
}

/** The variable's name, as sentences and documentation have it. */
export const KEY_VARIABLE = 'LUOSHI_SECRET_KEY';

export function keyRing({ given = '', file }: KeySource): KeyRing {
  const fromVariable = (): readonly SecretKey[] =>
    given
      .split(',')
      .filter((text) => text.trim() !== '')
      .map((text) => {
        const key = secretKeyOf(text);
        if (key === null) throw new SecretsUnavailable('secret-key-malformed', { where: KEY_VARIABLE });
        return key;
      });
  const all = () => [...fromVariable(), ...(file === null ? [] : keysInFile(file))];
  const place = () => {
    if (file === null) throw new SecretsUnavailable('secret-key-missing', { key: '' });
    return file;
  };
  return {
    all,
    find: (id) => all().find((key) => key.id === id) ?? null,
    first: () => all()[0] ?? firstKeyInFile(place()),
    next: (current) => {
      const [first] = all();
      // A first key that is not in force yet: given for this, or left by a change that broke off.
      if (first !== undefined && first.id !== current) return first;
      if (fromVariable().length > 0) throw new SecretsUnavailable('secret-key-same', { key: current ?? '' });
      return newKeyInFile(place());
    },
  };
}
