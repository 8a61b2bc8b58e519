import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FigureCell, FigureColumn } from '@luoshi/ledger';
import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openParquetFile } from './parquet-file.ts';
import { toParquet } from './to-parquet.ts';

const columns: readonly FigureColumn[] = [
  { name: 'government', type: 'text' },
  { name: 'year', type: 'whole' },
  { name: 'value', type: 'number' },
  { name: 'estimated', type: 'flag' },
];
const rowOf = fc.tuple(
  fc.option(fc.string({ unit: 'grapheme', maxLength: 12 })),
  fc.option(fc.integer({ min: 1949, max: 2100 })),
  fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  fc.option(fc.boolean()),
);

const asObjects = (rows: readonly (readonly FigureCell[])[]) =>
  rows.map(([government, year, value, estimated]) => ({ government, year, value, estimated }));

async function readBack(bytes: Uint8Array) {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return parquetReadObjects({ file });
}

it('rows come back as they were, with their gaps', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(rowOf, { minLength: 1, maxLength: 40 }), async (rows) => {
      expect(await readBack(await toParquet(columns, rows))).toEqual(asObjects(rows));
    }),
    { numRuns: 60 },
  );
});

it('a table without rows is a file without rows', async () => {
  expect(await readBack(await toParquet(columns, []))).toEqual([]);
});

describe('a file written row by row', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parquet-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('has every row in order, over more than one group', async () => {
    const path = join(folder, 'many.parquet');
    const file = openParquetFile(path, columns);
    for (let at = 0; at < 25_001; at++) await file.add(['青榆县', at, at / 8, at % 2 === 0]);
    await file.close();
    const rows = await readBack(await readFile(path));
    expect(rows).toHaveLength(25_001);
    expect(rows.at(-1)).toEqual({ government: '青榆县', year: 25_000, value: 3125, estimated: true });
    expect(await readdir(folder)).toEqual(['many.parquet']);
  });

  it('given up leaves what stood there before', async () => {
    const path = join(folder, 'kept.parquet');
    await writeFile(path, 'before');
    const file = openParquetFile(path, columns);
    await file.add(['青榆县', 2025, 1, null]);
    await file.abandon();
    expect(await readFile(path, 'utf8')).toBe('before');
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
