import { describe, expect, it } from 'vitest';
import { headPost, ownMatters } from './who-needs-me.ts';

const post = (id: string, duty: 'county-leader' | 'first') => ({ id, unit: 'u', title: id, duty });
const directory = {
  posts: [post('bureau', 'first'), post('mayor', 'county-leader'), post('deputy', 'county-leader')],
};

describe('what needs a leader', () => {
  it.each([
    { who: 'the head of the government', held: ['mayor'], isOffice: false, own: null },
    { who: 'the head who holds a second post', held: ['deputy', 'mayor'], isOffice: false, own: null },
    { who: 'the supervision office', held: ['bureau'], isOffice: true, own: null },
    { who: 'another leader', held: ['deputy'], isOffice: false, own: ['deputy'] },
    { who: 'a leader without a post', held: [], isOffice: false, own: [] },
  ])('is, for $who, $own first', ({ held, isOffice, own }) => {
    const isOwn = ownMatters(held, { directory, isOffice });
    const found = isOwn && ['mayor', 'deputy', null].filter((leaderPost) => isOwn({ leaderPost }));
    expect(found).toEqual(own);
  });

  it('has no head where the directory has no leaders', () => {
    expect(headPost({ posts: [post('bureau', 'first')] })).toBeNull();
  });
});
