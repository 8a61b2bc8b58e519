import { describe, expect, it } from 'vitest';
import { recentlyUsed } from './recently-used.ts';

describe('what was worked out lately', () => {
  it('is not worked out again, and the one not used longest goes first', async () => {
    const made: string[] = [];
    const used = recentlyUsed<string>(2);
    const get = (key: string) => used.get(key, () => (made.push(key) > 0 ? key : ''));
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(await get(key)).toBe(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is worked out once for all who ask at the same time', async () => {
    let made = 0;
    const used = recentlyUsed<number>(2);
    const get = () => used.get('a', async () => ++made);
    expect(await Promise.all([get(), get()])).toEqual([1, 1]);
  });

  it('is tried again after it failed', async () => {
    const used = recentlyUsed<string>(2);
    await expect(used.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await used.get('a', () => 'back')).toBe('back');
  });
});
