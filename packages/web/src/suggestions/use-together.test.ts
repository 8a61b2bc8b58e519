import { describe, expect, it } from 'vitest';
import type { MatterDetail } from '../api/contract.ts';
import { sharedWith } from './use-together.ts';

const joined = [
  { id: 'a', commands: ['sign', 'draft-reply'] },
  { id: 'b', commands: ['accept-reply', 're-send-reply', 'record-grade'] },
];
const matter = { submission: { joined } } as unknown as Pick<MatterDetail, 'submission'>;

describe('one form for suggestions that are joined', () => {
  it.each([
    { command: 'draft-reply', shared: ['a'] },
    { command: 're-send-reply', shared: ['b'] },
    { command: 'sign-off', shared: [] },
    { command: 'record-grade', shared: [] },
    { command: 'sign', shared: [] },
  ])('$command goes to $shared', ({ command, shared }) => {
    expect(sharedWith(matter, { id: command }).map(({ id }) => id)).toEqual(shared);
  });

  it('is for nobody where the matter is no suggestion', () => {
    expect(sharedWith({ submission: null }, { id: 'draft-reply' })).toEqual([]);
  });
});
