import { registerHeads } from '@luoshi/mechanisms';
import { expect, it } from 'vitest';
import { templateHeads } from '../src/suggestions/register-template.ts';

it('the template of the register has the heads that the server reads', () => {
  expect(templateHeads).toEqual(registerHeads);
});
