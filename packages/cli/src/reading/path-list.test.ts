import { expect, test } from 'vitest';
import { pathList } from './path-list.ts';

interface Example {
  readonly means: string;
  readonly chunks: readonly (string | Uint8Array)[];
  readonly separator: '\n' | '\0';
  readonly paths: readonly string[];
}

const bytes = new TextEncoder().encode('报告.txt\n');

const examples: Example[] = [
  { means: 'one path a line', chunks: ['a.txt\nb.txt\n'], separator: '\n', paths: ['a.txt', 'b.txt'] },
  { means: 'a last line without end', chunks: ['a.txt\nb.txt'], separator: '\n', paths: ['a.txt', 'b.txt'] },
  {
    means: 'a path cut between two chunks',
    chunks: ['one', '.txt\ntwo.txt\n'],
    separator: '\n',
    paths: ['one.txt', 'two.txt'],
  },
  { means: 'Windows line ends', chunks: ['a.txt\r\nb.txt\r\n'], separator: '\n', paths: ['a.txt', 'b.txt'] },
  { means: 'empty lines', chunks: ['\n\na.txt\n\n'], separator: '\n', paths: ['a.txt'] },
  { means: 'spaces in a path', chunks: [' my report.txt \n'], separator: '\n', paths: [' my report.txt '] },
  {
    means: 'a character cut in its bytes',
    chunks: [bytes.slice(0, 2), bytes.slice(2)],
    separator: '\n',
    paths: ['报告.txt'],
  },
  {
    means: 'NUL and line ends inside paths',
    chunks: ['a\nb.txt\0c.txt\0'],
    separator: '\0',
    paths: ['a\nb.txt', 'c.txt'],
  },
  { means: 'an empty list', chunks: [], separator: '\n', paths: [] },
];

test.each(examples)('a list may hold $means', async ({ chunks, separator, paths }) => {
  const list = async function* () {
    yield* chunks;
  };
  const found: string[] = [];
  for await (const path of pathList(list(), separator)) found.push(path);
  expect(found).toEqual(paths);
});
