import { describe, expect, it } from 'vitest';
import { type Happening, mustWait, play } from './play.ts';
import { LoadingStopped, unwatched } from './progress.ts';

const about = (...things: string[]) => ({ about: things });
const alone = { about: null };

describe('what happens next', () => {
  it.each([
    { next: about('road'), running: [], waits: false },
    { next: about('road'), running: [about('bridge')], waits: false },
    { next: about('road'), running: [about('road')], waits: true },
    { next: about('road', 'slips'), running: [about('bridge', 'slips')], waits: true },
    { next: about('road'), running: [alone], waits: true },
    { next: alone, running: [], waits: false },
    { next: alone, running: [about('bridge')], waits: true },
    { next: about('e'), running: [about('a'), about('b'), about('c'), about('d')], waits: true },
  ])('$next.about waits for one of $running.length that run: $waits', ({ next, running, waits }) => {
    expect(mustWait(next, running)).toBe(waits);
  });
});

describe('what happened', () => {
  const told: string[] = [];
  const happening = (at: number, things: readonly string[] | null, turns = 1): Happening => ({
    at,
    about: things,
    run: async () => {
      told.push(`${at} begins`);
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      told.push(`${at} ends`);
    },
  });
  const played = async (...all: Happening[]) => {
    told.length = 0;
    await play(all);
    return told;
  };

  it('is kept in the order of time, the same thing one after the other', async () => {
    expect(await played(happening(2, ['road']), happening(1, ['road'], 5))).toEqual([
      '1 begins',
      '1 ends',
      '2 begins',
      '2 ends',
    ]);
  });

  it('is kept at the same time where it has nothing to do with each other', async () => {
    const order = await played(happening(1, ['road'], 5), happening(2, ['bridge']));
    expect(order.slice(0, 2)).toEqual(['1 begins', '2 begins']);
  });

  it('is not gone on with after a failure or a stop, and what runs is waited for', async () => {
    const slow = happening(1, ['road'], 20);
    const fails: Happening = { at: 2, about: ['bridge'], run: () => Promise.reject(new Error('flooded')) };
    await expect(played(slow, fails, happening(3, null))).rejects.toThrow('flooded');
    expect(told).toEqual(['1 begins', '1 ends']);
    const goOn = () => {
      throw new LoadingStopped();
    };
    told.length = 0;
    await expect(play([happening(1, ['road']), happening(2, null)], { ...unwatched, goOn })).rejects.toThrow(
      LoadingStopped,
    );
    expect(told).toEqual(['1 begins', '1 ends']);
  });
});
