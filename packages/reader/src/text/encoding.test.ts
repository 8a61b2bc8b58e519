import { describe, expect, test } from 'vitest';
import { toGb18030, toUtf16 } from '../testing/gb18030.ts';
import { decode, MAX_UNDECODABLE_LISTED } from './decode.ts';
import { findEncoding } from './encoding.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const sentence = '全县粮食总产量达到21万吨。\n';
const broken = (bytes: Uint8Array, ...at: number[]): Uint8Array =>
  bytes.map((byte, i) => (at.includes(i) ? 0xff : byte));

describe('the encoding of', () => {
  test.each([
    ['plain ASCII', utf8('GDP grew 5%.'), 'utf-8', true],
    ['UTF-8', utf8(sentence), 'utf-8', true],
    ['UTF-8 with a mark', utf8(`\ufeff${sentence}`), 'utf-8', true],
    ['UTF-8 with wrong bytes', broken(utf8(sentence.repeat(3)), 4, 50), 'utf-8', false],
    ['GBK', toGb18030(sentence), 'gb18030', true],
    ['GBK with wrong bytes', broken(toGb18030(sentence.repeat(3)), 4, 41), 'gb18030', false],
    ['a GBK word that is nearly valid UTF-8', toGb18030('联通'), 'gb18030', true],
    ['a GBK word that is valid UTF-8 (模模)', Uint8Array.of(0xc4, 0xa3, 0xc4, 0xa3), 'gb18030', false],
    ['UTF-16LE without a mark', toUtf16(sentence, 'le'), 'utf-16le', true],
    ['UTF-16BE without a mark', toUtf16(sentence, 'be'), 'utf-16be', true],
    ['UTF-16LE with a mark', toUtf16(`\ufeff${sentence}`, 'le'), 'utf-16le', true],
  ])('%s', (_, bytes, encoding, isCertain) => {
    expect(findEncoding(bytes)).toMatchObject({ encoding, isCertain });
  });
});

describe('decoding', () => {
  test('keeps line ends and drops the byte order mark', () => {
    expect(decode(utf8('\ufeff甲\r\n乙\r')).text).toBe('甲\r\n乙\r');
  });

  test('keeps a mark that is not at the beginning', () => {
    expect(decode(utf8('甲\ufeff乙')).text).toBe('甲\ufeff乙');
  });

  test('reads rare characters of GB18030', () => {
    const fourBytes = [0x95, 0x34, 0xb2, 0x35];
    const bytes = Uint8Array.from([...toGb18030('龘①㎡'), ...fourBytes]);
    expect(decode(bytes).text).toBe('龘①㎡𠮷');
  });

  test('marks a null character, which no database keeps', () => {
    expect(decode(utf8(`${sentence.repeat(100)}\0${sentence}`)).warnings).toMatchObject([
      { code: 'undecodable-bytes' },
    ]);
  });

  test('lists a bounded number of places and says so at the last', () => {
    const { warnings } = decode(utf8('\ufffd县'.repeat(MAX_UNDECODABLE_LISTED * 3)));
    expect(warnings).toHaveLength(MAX_UNDECODABLE_LISTED);
    expect(warnings.at(-1)?.facts).toEqual({ count: 1, shown: MAX_UNDECODABLE_LISTED });
  });
});
