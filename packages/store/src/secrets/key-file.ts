// The file of keys in the data folder: a key a line, the newest first, read by its owner only.
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { newSecretKey, type SecretKey, secretKeyOf, textOfKey } from './secret-key.ts';
import { SecretsUnavailable } from './secrets-unavailable.ts';

/** Name of the file in the data folder. */
export const KEY_FILE = 'secret.keys';

/** Keys of the file in its order; none where there is no file. Throws `SecretsUnavailable` for a file that is not ours. */
export function keysInFile(path: string): readonly SecretKey[] {
  const lines = readIfThere(path)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const key = secretKeyOf(line);
    if (key === null) throw new SecretsUnavailable('secret-key-malformed', { where: KEY_FILE });
    return key;
  });
}

/** Makes the file with a first key. Of any number of processes at once one makes it; all get its key. */
export function firstKeyInFile(path: string): SecretKey {
  return writing(() => {
    const draft = draftOf(path, [newSecretKey()]);
    try {
      linkSync(draft, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
    const [first] = keysInFile(path);
    if (first === undefined) throw new SecretsUnavailable('secret-key-malformed', { where: KEY_FILE });
    return first;
  });
}

/** Puts a fresh key before those of the file, which stay: they open what older backups hold. */
export function newKeyInFile(path: string): SecretKey {
  const key = newSecretKey();
  const kept = keysInFile(path);
  writing(() => renameSync(draftOf(path, [key, ...kept]), path));
  return key;
}

const HEAD =
  '# Luoshi: 动态口令的加密密钥，请与数据库分开备份，勿外传。 / Keys of sealed secrets: back up apart from the database, show to nobody.';

/** Written whole and on the disk before it takes its place. */
function draftOf(path: string, keys: readonly SecretKey[]): string {
  mkdirSync(dirname(path), { recursive: true, mode: 0o711 });
  const draft = `${path}.${process.pid}-${keys[0]!.id}`;
  const file = openSync(draft, 'wx', 0o600);
  try {
    writeSync(file, `${[HEAD, ...keys.map(textOfKey)].join('\n')}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return draft;
}

function readIfThere(path: string): string {
  return writing(() => {
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw error;
    }
  });
}

/** What the system refuses, in a sentence for who runs the server. */
function writing<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof SecretsUnavailable) throw error;
    const detail = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    throw new SecretsUnavailable('secret-key-not-kept', { file: KEY_FILE, detail }, error);
  }
}
