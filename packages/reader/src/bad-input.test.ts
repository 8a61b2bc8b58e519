// Whatever the bytes are: one clear refusal or a reading with warnings, in bounded time and memory.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sentenceOf } from './messages/sentence-of.ts';
import { readSource, refuseBySize } from './read-source.ts';
import { isRefusal } from './refusal.ts';
import { toGb18030, toUtf16 } from './testing/gb18030.ts';
import { mustRead } from './testing/kept-text.ts';
import { tinyPdf } from './testing/tiny-pdf.ts';
import { paragraph, run, wordFile } from './testing/word-file.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46);
const RANDOM = Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 2654435761) >>> 13);
const listPage = `<html><body><ul>${'<li><a href="/1">关于召开某次会议的通知</a></li>'.repeat(60)}</ul></body></html>`;

/** A PDF whose encryption dictionary asks for a password that nobody knows. */
function lockedPdf(): Uint8Array {
  const text = new TextDecoder('latin1').decode(tinyPdf([{ lines: ['locked'] }]));
  const key = 'A'.repeat(32);
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (${key}) /U (${key}) >> /ID [(${key}) (${key})]`;
  return utf8(text.replace('/Root 1 0 R', `/Root 1 0 R ${encrypt}`));
}

test('a Node Buffer is read as its bytes are, and stays as it was', async () => {
  const bytes = tinyPdf([{ lines: ['One', 'Two'] }]);
  const buffer = Buffer.from(bytes);
  expect(await readSource(buffer, 'x.pdf')).toEqual(await readSource(bytes, 'x.pdf'));
  expect(mustRead(await readSource(buffer, 'x.pdf')).text).toContain('One');
  expect(buffer.equals(bytes)).toBe(true);
});

describe('files that are refused', () => {
  const cases: readonly { what: string; name: string; bytes: Uint8Array; code: string }[] = [
    { what: 'an empty file', name: '空.txt', bytes: new Uint8Array(0), code: 'empty-file' },
    { what: 'a file of blanks', name: '空.txt', bytes: utf8(' \r\n\u3000\n'), code: 'empty-file' },
    { what: 'a JPEG named .pdf', name: '报告.pdf', bytes: JPEG, code: 'not-what-its-name-says' },
    { what: 'a JPEG named .jpg', name: '报告.jpg', bytes: JPEG, code: 'unknown-format' },
    { what: 'text named .pdf', name: '报告.pdf', bytes: utf8('各位代表：'), code: 'not-what-its-name-says' },
    { what: 'random bytes named .docx', name: '报告.docx', bytes: RANDOM, code: 'not-what-its-name-says' },
    { what: 'random bytes without a name', name: '-', bytes: RANDOM, code: 'unknown-format' },
    {
      what: 'an old Word file',
      name: '报告.doc',
      bytes: joined(OLE, toUtf16('WordDocument', 'le')),
      code: 'unknown-format',
    },
    {
      what: 'a locked .docx',
      name: '报告.docx',
      bytes: joined(OLE, toUtf16('EncryptedPackage', 'le')),
      code: 'encrypted',
    },
    { what: 'a locked PDF', name: '报告.pdf', bytes: lockedPdf(), code: 'encrypted' },
    { what: 'a PDF that is cut off at its head', name: '报告.pdf', bytes: utf8('%PDF-1.7\n1 0 obj'), code: 'damaged' },
    { what: 'a scan', name: '报告.pdf', bytes: tinyPdf([{ lines: [], image: true }]), code: 'scan-without-text' },
    {
      what: 'a cut-off .docx',
      name: '报告.docx',
      bytes: wordFile(paragraph(run('县'))).subarray(0, 200),
      code: 'damaged',
    },
    {
      what: 'a spreadsheet',
      name: '表.xlsx',
      bytes: zipSync({ 'xl/workbook.xml': strToU8('<x/>') }),
      code: 'unknown-format',
    },
    { what: 'a page of links', name: '列表.html', bytes: utf8(listPage), code: 'no-article' },
    {
      what: 'an error page',
      name: '404.html',
      bytes: utf8('<html><body><h1>404</h1>页面不存在。</body></html>'),
      code: 'no-article',
    },
  ];
  test.each(cases)('$what: $code', async ({ name, bytes, code }) => {
    const outcome = await readSource(bytes, name);
    expect(isRefusal(outcome) ? outcome.code : 'read').toBe(code);
    if (!isRefusal(outcome)) return;
    expect(sentenceOf(outcome, 'zh')).not.toContain('undefined');
    expect(sentenceOf(outcome, 'en')).not.toContain('undefined');
  });

  test('200 MB are refused by size alone', () => {
    expect(refuseBySize(200 * 1024 * 1024, '大.pdf')).toMatchObject({ code: 'file-too-large' });
    expect(refuseBySize(1024, '小.pdf')).toBeNull();
  });

  test('a file over the limit is not looked into', async () => {
    expect(await readSource(RANDOM, 'x.txt', { maxBytes: 100 })).toMatchObject({ code: 'file-too-large' });
  });
});

describe('bombs', () => {
  test('a .docx of half a gigabyte in half a megabyte is refused', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readSource(bomb, '报告.docx')).toMatchObject({ code: 'expands-too-far' });
  });

  test('a .docx that lies about its size is stopped while it unpacks', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    expect(await readSource(bomb, '报告.docx')).toMatchObject({ code: 'expands-too-far' });
  });

  test('entities do not multiply', async () => {
    const lol = '<!DOCTYPE x [<!ENTITY a "哈哈哈哈"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
    const xml = `<?xml version="1.0"?>${lol}<w:document xmlns:w="x"><w:body>${paragraph(run('开头&c;结尾'))}</w:body></w:document>`;
    const source = mustRead(await readSource(zipSync({ 'word/document.xml': strToU8(xml) }), '报告.docx'));
    expect(source.text.length).toBeLessThan(20);
    expect(source.warnings).toMatchObject([{ code: 'unread-part' }]);
  });

  test('a page nested a hundred thousand deep is refused', async () => {
    expect(await readSource(utf8(`<html>${'<div>'.repeat(100_000)}`), 'x.html')).toMatchObject({
      code: 'expands-too-far',
    });
  });

  test('formatting tags that multiply are refused', async () => {
    const tags = Array.from({ length: 580 }, (_, i) => `<b id="${i}">`).join('');
    const page = `<p>${tags}${'</p><p>文'.repeat(4000)}`;
    expect(await readSource(utf8(`<html>${page}`), 'x.html')).toMatchObject({ code: 'expands-too-far' });
  });
});

describe('files that are read with what they have', () => {
  test('a line of ten million characters', async () => {
    const source = mustRead(await readSource(utf8('增长5%，'.repeat(2_000_000)), '长.txt'));
    expect(source.text).toHaveLength(10_000_000);
    expect(source.warnings).toEqual([]);
  });

  test('text over the limit is cut with a warning and never inside a character', async () => {
    const source = mustRead(await readSource(utf8('𠮷'.repeat(30)), '长.txt', { maxTextUtf16: 15 }));
    expect(source.text).toBe('𠮷'.repeat(7));
    expect(source.warnings).toMatchObject([{ code: 'text-cut', start: 14, end: 14 }]);
  });

  test('a scanned page among typed ones is said, a blank one is not', async () => {
    const source = mustRead(
      await readSource(tinyPdf([{ lines: ['One'] }, { lines: [], image: true }, { lines: [] }]), 'x.pdf'),
    );
    expect(source.pages).toHaveLength(3);
    expect(source.warnings).toMatchObject([{ code: 'unread-page', facts: { page: 2 } }]);
  });

  test('a PDF with more pages than the limit is cut with a warning', async () => {
    const pages = ['One', 'Two', 'Three'].map((line) => ({ lines: [line] }));
    const source = mustRead(await readSource(tinyPdf(pages), 'x.pdf', { maxPages: 2 }));
    expect(source.text).toBe('One\nTwo\n');
    expect(source.warnings).toMatchObject([{ code: 'text-cut', facts: { kept: 2, unit: 'pages' } }]);
  });

  test('a report named .txt that is a Word file is read by its content', async () => {
    expect(mustRead(await readSource(wordFile(paragraph(run('各位代表'))), '报告.txt')).text).toBe('各位代表\n');
  });

  test('GB18030 with wrong bytes keeps its text and marks the places', async () => {
    const bytes = joined(
      toGb18030('全县地区生产总值完成一百亿元，'),
      Uint8Array.of(0xff, 0xff),
      toGb18030('增长百分之五。'),
    );
    const source = mustRead(await readSource(bytes, '报告.txt'));
    expect(source.text).toBe('全县地区生产总值完成一百亿元，��增长百分之五。');
    expect(source.warnings.map(({ code }) => code)).toEqual(['guessed-encoding', 'undecodable-bytes']);
    expect(source.warnings[1]).toMatchObject({ start: 15, end: 17, facts: { count: 2 } });
  });
});

describe('a signal that has fired', () => {
  test.each([
    ['x.pdf', tinyPdf([{ lines: ['One'] }])],
    ['x.docx', wordFile(paragraph(run('各位代表')))],
    ['x.txt', utf8('各位代表')],
  ])('stops %s', async (name, bytes) => {
    expect(await readSource(bytes, name, { signal: AbortSignal.abort() })).toMatchObject({ code: 'took-too-long' });
  });

  test('between two pages stops a PDF', async () => {
    const abort = new AbortController();
    const pages = Array.from({ length: 300 }, (_, i) => ({ lines: [`Page ${i}`] }));
    const reading = readSource(tinyPdf(pages), 'x.pdf', { signal: abort.signal });
    setTimeout(() => abort.abort(), 0);
    expect(await reading).toMatchObject({ code: 'took-too-long' });
  });
});
