import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inGroups } from './in-groups.ts';

it.each([
  ['', ''],
  ['JBSW', 'JBSW'],
  ['JBSWY', 'JBSW Y'],
  ['JBSWY3DPEHPK3PXP', 'JBSW Y3DP EHPK 3PXP'],
])('%s is shown as %s', (secret, shown) => expect(inGroups(secret)).toBe(shown));

it('without its blanks it is the secret', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z2-7]{0,64}$/), (secret) => {
      expect(inGroups(secret).replaceAll(' ', '')).toBe(secret);
    }),
  );
});
