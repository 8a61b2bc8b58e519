import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storableJson, storableText } from './storable-text.ts';

it('text for a column loses U+0000 and halves of pairs, and nothing else', () => {
  expect(storableText('路\u0000基\ud83d完成🚧')).toBe('路基\ufffd完成🚧');
});

it('a value for a column of JSON has storable texts at any depth', () => {
  expect(storableJson([{ node: '路\u0000基', points: 2, of: null }])).toBe('[{"node":"路基","points":2,"of":null}]');
  fc.assert(
    fc.property(fc.array(fc.record({ node: fc.string({ unit: 'binary' }), points: fc.nat() })), (value) => {
      const kept: { node: string }[] = JSON.parse(storableJson(value));
      expect(kept.map(({ node }) => node)).toEqual(value.map(({ node }) => storableText(node)));
    }),
  );
});
