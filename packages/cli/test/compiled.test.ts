import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { inChinese, luoshi } from './running.ts';

const outputs = fileURLToPath(new URL('../dist/', import.meta.url));
const linked = fileURLToPath(new URL('../../../node_modules/.bin/luoshi', import.meta.url));

describe('the command compiles itself', () => {
  beforeAll(() => luoshi(['--version']));

  test('into a folder with every part it loads later, and leaves nothing unfinished', () => {
    const folders = readdirSync(outputs);
    expect(folders.filter((name) => name.startsWith('unfinished'))).toEqual([]);
    const complete = folders.filter((name) => existsSync(`${outputs}${name}/main.js`));
    expect(complete.length).toBeGreaterThan(0);
    for (const name of complete) expect(existsSync(`${outputs}${name}/reading/worker.js`)).toBe(true);
  });

  test('and says the same from source', async () => {
    const [compiled, source] = await Promise.all([
      luoshi(['read', '--help'], { env: inChinese }),
      luoshi(['read', '--help'], { env: { ...inChinese, LUOSHI_DEBUG: '1' } }),
    ]);
    expect(compiled).toEqual(source);
  });
});

test('npm links the command, so that npx luoshi finds it in a checkout', () => {
  expect(String(execFileSync(linked, ['--version']))).toMatch(/^\d+\.\d+\.\d+\n$/);
});
