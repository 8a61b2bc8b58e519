import type { Cell } from '@luoshi/ledger';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partText } from '../testing/office-parts.ts';
import { longXlsx } from './long-xlsx.ts';
import { readXlsx } from './reading/read-xlsx.ts';
import { gridOf } from './reading/sheet.ts';

type Rows = readonly (readonly Cell[])[];

async function written(pages: readonly Rows[]): Promise<Buffer> {
  const columns = ['甲', '乙'].map((head) => ({ head, width: 12 }));
  const pieces: Uint8Array[] = [];
  async function* rows() {
    yield* pages;
  }
  for await (const piece of longXlsx({ title: '台账', columns, rows: rows() })) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function reread(pages: readonly Rows[]) {
  const workbook = readXlsx(await written(pages));
  if ('refused' in workbook) throw new Error(workbook.code);
  return workbook.sheets[0]!;
}

describe('a long table as a workbook', () => {
  it('is read back as it was, however its rows came', async () => {
    const word = fc.stringMatching(/^[=+@a-z0-9县“”<&>"'-]{1,12}$/);
    const cell = fc.oneof(word, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    const page = fc.array(fc.tuple(cell, cell), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(page, { maxLength: 4 }), async (pages) => {
        const { cells } = await reread(pages);
        const values = cells.filter(({ row }) => row > 1).map(({ value }) => value);
        expect(values).toEqual(pages.flat(2).map((value) => (Object.is(value, -0) ? 0 : value)));
      }),
      { numRuns: 30 },
    );
  });

  it('never runs words that begin like a formula, and leaves out what no file may hold', async () => {
    const { cells } = await reread([[['=1+1', '甲\u0001\ud800乙']]]);
    expect(cells.filter(({ row }) => row === 2).map(({ value, formula }) => ({ value, formula }))).toEqual([
      { value: '=1+1', formula: false },
      { value: '甲乙', formula: false },
    ]);
  });

  it('shows an empty cell for null, and its heads without a row', async () => {
    expect(gridOf(await reread([[[null, 1]]]))).toEqual([
      ['甲', '乙'],
      ['', '1'],
    ]);
    expect(gridOf(await reread([]))).toEqual([['甲', '乙']]);
  });

  it('makes a row as high as its wrapped words, and none higher than Excel lets it be', async () => {
    const sheet = partText(
      await written([
        [
          ['短', 1],
          ['二十个汉字'.repeat(4), 2],
          ['长'.repeat(9_000), 3],
        ],
      ]),
      'xl/worksheets/sheet1.xml',
    );
    expect([...sheet.matchAll(/ ht="(\d+)"/g)].map(([, points]) => Number(points))).toEqual([18, 18, 63, 409]);
  });

  it('freezes its heads and repeats them in print', async () => {
    const file = await written([[[1, 2]]]);
    const sheet = partText(file, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(partText(file, 'xl/workbook.xml')).toContain("'台账'!$1:$1</definedName>");
  });

  it('is the same bytes for the same rows', async () =>
    expect(Buffer.compare(await written([[[1, 'x']]]), await written([[[1, 'x']]]))).toBe(0));
});
