import { describe, expect, it } from 'vitest';
import { headPost, ownPosts } from './who-needs-me.ts';

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
    expect(ownPosts(held, { directory, isOffice })).toEqual(own);
  });

  it('has no head where the directory has no leaders', () => {
    expect(headPost({ posts: [post('bureau', 'first')] })).toBeNull();
  });
});
