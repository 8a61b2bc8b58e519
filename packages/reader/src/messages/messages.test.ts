import { describe, expect, test } from 'vitest';
import { refuse } from '../refusal.ts';
import { warn } from '../warning.ts';
import { en } from './en.ts';
import { sentenceOf } from './sentence-of.ts';
import { megabytes } from './sentences.ts';
import { zh } from './zh.ts';

const facts = {
  name: '报告.pdf',
  sizeBytes: 209_715_200,
  maxBytes: 67_108_864,
  format: 'image',
  extension: 'pdf',
  pages: 12,
  page: 3,
  part: 'word/document.xml',
  count: 2,
  encoding: 'gb18030',
  kept: 1000,
  unit: 'pages',
};

describe('sentences', () => {
  test('both languages have the same codes', () => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
  });

  test.each(Object.keys(zh) as (keyof typeof zh)[])('%s says something complete in both languages', (code) => {
    for (const sentence of [zh[code](facts), en[code](facts)]) {
      expect(sentence).not.toMatch(/undefined|NaN|null/);
      expect(sentence).toMatch(/[。.]$/);
    }
  });

  test('a refusal of an old Word file says what to do with it', () => {
    const refusal = refuse('unknown-format', { name: '报告.doc', format: 'doc' });
    expect(sentenceOf(refusal, 'zh')).toContain('另存为 .docx');
    expect(sentenceOf(refusal, 'en')).toContain('save it as .docx');
  });

  test('a warning carries its Chinese sentence and can be said in English', () => {
    const warning = warn('unread-page', { start: 5, end: 5 }, { page: 3 });
    expect(warning.message).toBe(sentenceOf(warning, 'zh'));
    expect(sentenceOf(warning, 'en')).toContain('Page 3');
  });

  test.each([
    [209_715_200, '200 MB'],
    [1_048_576, '1 MB'],
    [400_000, '0.4 MB'],
  ])('%i bytes are said as %s', (bytes, said) => {
    expect(megabytes(bytes)).toBe(said);
  });
});
