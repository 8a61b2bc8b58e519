import { describe, expect, it } from 'vitest';
import { ApiFailure } from '../refusals/api-failure.ts';
import { evidenceType } from './evidence-type.ts';

const text = (words: string) => new TextEncoder().encode(words);
const zip = (...names: readonly string[]) => new Uint8Array([0x50, 0x4b, 3, 4, ...text(names.join(' '))]);
const compound = (more: Uint8Array = new Uint8Array()) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...more]);
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

describe('what is taken as evidence', () => {
  it.each([
    { name: '现场.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), type: 'image/jpeg' },
    { name: '现场.JPEG', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe1]), type: 'image/jpeg' },
    { name: 'site.png', bytes: png, type: 'image/png' },
    { name: 'site.webp', bytes: text('RIFF\0\0\0\0WEBPVP8 '), type: 'image/webp' },
    { name: '批复.pdf', bytes: text('%PDF-1.7\n'), type: 'application/pdf' },
    { name: '台账.xls', bytes: compound(), type: 'application/vnd.ms-excel' },
    { name: '报告.wps', bytes: compound(), type: 'application/vnd.ms-works' },
    { name: '工地.mp4', bytes: text('\0\0\0\x18ftypisom'), type: 'video/mp4' },
  ])('$name is kept as $type', ({ name, bytes, type }) => expect(evidenceType(name, bytes)).toBe(type));

  it('office files are told apart by what they hold', () => {
    expect(evidenceType('报告.docx', zip('[Content_Types].xml', 'word/document.xml'))).toContain('wordprocessingml');
    expect(evidenceType('台账.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml'))).toContain('spreadsheetml');
  });
});

describe('what is not', () => {
  it.each([
    { name: '空.pdf', bytes: new Uint8Array(), code: 'evidence-empty' },
    { name: 'setup.exe', bytes: text('MZ\x90'), code: 'evidence-type-not-taken' },
    { name: 'page.html', bytes: text('<script>'), code: 'evidence-type-not-taken' },
    { name: 'drawing.svg', bytes: text('<svg onload="">'), code: 'evidence-type-not-taken' },
    { name: 'run.js', bytes: text('alert(1)'), code: 'evidence-type-not-taken' },
    { name: '没有扩展名', bytes: png, code: 'evidence-type-not-taken' },
    { name: '照片.jpg.exe', bytes: new Uint8Array([0xff, 0xd8, 0xff]), code: 'evidence-type-not-taken' },
    { name: '照片.png', bytes: text('MZ\x90'), code: 'evidence-not-as-named' },
    { name: '照片.jpg', bytes: png, code: 'evidence-not-as-named' },
    { name: '批复.pdf', bytes: text('<html>'), code: 'evidence-not-as-named' },
    { name: '报告.docx', bytes: zip('AndroidManifest.xml'), code: 'evidence-not-as-named' },
    { name: '报告.docx', bytes: zip('[Content_Types].xml', 'xl/workbook.xml'), code: 'evidence-not-as-named' },
    {
      name: '报告.docx',
      bytes: zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'),
      code: 'evidence-has-macros',
    },
    { name: '报告.doc', bytes: compound(Buffer.from('_VBA_PROJECT', 'utf16le')), code: 'evidence-has-macros' },
  ])('$name is refused with $code', ({ name, bytes, code }) => {
    expect(codeOf(() => evidenceType(name, bytes))).toBe(code);
  });
});

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof ApiFailure) return error.body.error.code;
  }
  return 'taken';
}
