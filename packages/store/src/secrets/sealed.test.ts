import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSealed, keyIdOf, type Place, seal, unseal } from './sealed.ts';
import { newSecretKey, secretKeyOf, textOfKey } from './secret-key.ts';

const key = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => secretKeyOf(Buffer.from(bytes).toString('hex'))!);
const secret = fc.string({ unit: 'binary', maxLength: 80 });
const place: fc.Arbitrary<Place> = fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 4 });

describe('a sealed secret', () => {
  it('opens with its key at its place, and tells the key’s id', () => {
    fc.assert(
      fc.property(secret, place, key, (plain, at, under) => {
        const text = seal(plain, at, under);
        expect(unseal(text, at, under)).toBe(plain);
        expect([isSealed(text), keyIdOf(text)]).toEqual([true, under.id]);
      }),
    );
  });

  it('opens with no other key and at no other place', () => {
    fc.assert(
      fc.property(secret, place, place, key, key, (plain, at, elsewhere, under, other) => {
        fc.pre(JSON.stringify(at) !== JSON.stringify(elsewhere) && !under.bytes.equals(other.bytes));
        const text = seal(plain, at, under);
        expect(unseal(text, elsewhere, under)).toBeNull();
        expect(unseal(text, at, other)).toBeNull();
        expect(unseal(text.replace(under.id, other.id), at, other)).toBeNull();
      }),
    );
  });

  it('does not open with any byte changed, cut off or added', () => {
    fc.assert(
      fc.property(secret, place, key, fc.nat(), fc.integer({ min: 1, max: 255 }), (plain, at, under, where, by) => {
        const text = seal(plain, at, under);
        const head = text.slice(0, text.lastIndexOf(':') + 1);
        const bytes = Buffer.from(text.slice(head.length), 'base64url');
        const changed = Buffer.from(bytes);
        changed[where % changed.length]! ^= by;
        for (const wrong of [
          changed,
          bytes.subarray(0, where % bytes.length),
          Buffer.concat([bytes, Buffer.from([by])]),
        ])
          expect(unseal(head + wrong.toString('base64url'), at, under)).toBeNull();
      }),
    );
  });

  it('does not open with any letter changed', () => {
    const under = newSecretKey();
    const text = seal('JBSWY3DPEHPK3PXP', ['totp', '970301', 'zhou'], under);
    for (let at = 0; at < text.length; at++) {
      const wrong = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
      expect(unseal(wrong, ['totp', '970301', 'zhou'], under)).toBeNull();
    }
  });

  it('is never the same twice and shows nothing of the secret', () => {
    const under = newSecretKey();
    const texts = Array.from({ length: 50 }, () => seal('JBSWY3DPEHPK3PXP', ['a'], under));
    expect(new Set(texts).size).toBe(50);
    expect(texts.join()).not.toContain('JBSWY3DP');
  });
});

describe('a key', () => {
  it('is read back from its text, and from hex, as the same key', () => {
    fc.assert(
      fc.property(key, (given) => {
        for (const text of [
          textOfKey(given),
          `  ${textOfKey(given)}\n`,
          given.bytes.toString('base64url'),
          given.bytes.toString('hex'),
        ])
          expect(secretKeyOf(text)).toEqual(given);
        expect(textOfKey(given)).not.toContain(given.id);
      }),
    );
  });

  it.each([
    '',
    'hush',
    '0'.repeat(63),
    '0'.repeat(65),
    'g'.repeat(64),
    `${'A'.repeat(43)}==`,
    'A'.repeat(42),
    '密'.repeat(43),
  ])('is not read from “%s”', (text) => {
    expect(secretKeyOf(text)).toBeNull();
  });
});
