import { afterEach, describe, expect, test } from 'vitest';
import type { Outcome } from './outcome.ts';
import { openPool, type Pool } from './pool.ts';

const program = new URL('./misbehaving-program.mjs', import.meta.url);
let pool: Pool;
afterEach(() => pool.close());

/** Long enough for a file that is not stuck on a busy machine; only what is stuck waits for it. */
const timeoutMs = 2_000;
const noTimeoutMs = 60_000;

/** Reads all paths at once with two threads and gives each path's outcome in a word. */
async function outcomesOf(...paths: string[]): Promise<string[]> {
  const isAnyStuck = paths.some((path) => path.startsWith('stuck'));
  pool = openPool({ jobs: 2, timeoutMs: isAnyStuck ? timeoutMs : noTimeoutMs, heapMb: 32, program });
  const tasks = paths.map((path) => pool.read({ path, format: 'line', language: 'en', columns: 0 }));
  return (await Promise.all(tasks)).map(inAWord);
}

const inAWord = (outcome: Outcome): string => (outcome.kind === 'read' ? 'read' : outcome.why.code);

describe('a pool of reading threads', () => {
  test.each([
    [
      'a stuck file is given up and the others are read',
      ['a', 'stuck', 'b', 'c'],
      ['read', 'took-too-long', 'read', 'read'],
    ],
    ['a thread that leaves is replaced', ['leaves', 'a', 'b'], ['defect', 'read', 'read']],
    ['a thread that breaks is replaced', ['a', 'breaks', 'b'], ['read', 'defect', 'read']],
    ['a file that eats all memory ends its thread only', ['eats', 'a', 'b'], ['out-of-memory', 'read', 'read']],
    [
      'more stuck files than threads',
      ['stuck1', 'stuck2', 'stuck3', 'a'],
      ['took-too-long', 'took-too-long', 'took-too-long', 'read'],
    ],
  ])('%s', async (_, paths, expected) => {
    expect(await outcomesOf(...paths)).toEqual(expected);
  });

  test('a program that cannot start is reported for every file, and ends', async () => {
    pool = openPool({
      jobs: 2,
      timeoutMs,
      heapMb: 32,
      program: new URL('./no-such-program.mjs', import.meta.url),
    });
    const read = (path: string) => pool.read({ path, format: 'line', language: 'en', columns: 0 });
    expect((await Promise.all(['a', 'b', 'c'].map(read))).map(inAWord)).toEqual(['defect', 'defect', 'defect']);
  });
});
