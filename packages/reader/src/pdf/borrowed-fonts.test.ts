import { expect, test } from 'vitest';
import { pdfAssets } from '../../node/index.ts';
import { readSource } from '../read-source.ts';
import { mustRead } from '../testing/kept-text.ts';
import { borrowedFontPdf } from '../testing/tiny-pdf.ts';

const line = '全县粮食总产量达到二十一万吨';

test('a PDF whose font is not embedded is read with the character maps of the package', async () => {
  const source = mustRead(await readSource(borrowedFontPdf(line), '报告.pdf', { pdfAssets }));
  expect(source.text).toBe(`${line}\n`);
});

test('without the maps nothing is thrown', async () => {
  const outcome = await readSource(borrowedFontPdf(line), '报告.pdf');
  expect(JSON.stringify(outcome)).not.toContain(line);
});

test.each([
  ['a map that exists', 'cmap', 'UniGB-UCS2-H.bcmap', true],
  ['a map that does not', 'cmap', 'NoSuchMap.bcmap', false],
  ['a file outside the folder', 'cmap', '../package.json', false],
] as const)('%s', async (_, kind, name, exists) => {
  expect((await pdfAssets(kind, name)) !== null).toBe(exists);
});
