import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quotedWords } from './quoted-words.ts';

/** What stands between 「 and 」 is kept out by the reader. */
function marked(written: string) {
  const omitted: { start: number; end: number; why: 'page-number' }[] = [];
  let text = '';
  for (const [, kept = '', out] of written.matchAll(/([^「]*)(?:「([^」]*)」)?/g)) {
    text += kept;
    if (out === undefined) continue;
    omitted.push({ start: text.length, end: text.length + out.length, why: 'page-number' });
    text += out;
  }
  return { text, omitted };
}

it.each([
  ['新修水渠\n3公里', '新修水渠3公里'],
  ['新修水渠\n「— 12 —」\n3公里', '新修水渠3公里'],
  ['新修水渠「- 4 -」3公里，「- 5 -」建桥「7」', '新修水渠3公里，建桥'],
  ['「9」新修水渠', '新修水渠'],
  ['「9」', ''],
])('%j is quoted as %s', (written, words) => {
  const source = marked(written);
  expect(quotedWords(source, { start: 0, end: source.text.length })).toBe(words);
});

it('leaves out no more than what lies within the place', () => {
  const source = marked('「前」修渠「中」建桥「后」');
  expect(quotedWords(source, { start: 1, end: 3 })).toBe('修渠');
  expect(quotedWords(source, { start: 1, end: 4 })).toBe('修渠');
  expect(quotedWords(source, { start: 2, end: 5 })).toBe('渠建');
});

it('quotes two places that touch as it quotes both in one', () => {
  const part = fc.stringMatching(/^[渠桥路 \n]{0,5}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(part, part), { maxLength: 5 }), fc.nat(40), (parts, cut) => {
      const source = marked(parts.map(([kept, out]) => `${kept}「${out}」`).join(''));
      const end = source.text.length;
      const at = Math.min(cut, end);
      expect(quotedWords(source, { start: 0, end: at }) + quotedWords(source, { start: at, end })).toBe(
        quotedWords(source, { start: 0, end }),
      );
    }),
  );
});
