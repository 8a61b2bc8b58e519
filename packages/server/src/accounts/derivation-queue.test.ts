import { describe, expect, it } from 'vitest';
import { inTurn } from './derivation-queue.ts';

/** Work that ends when told. */
function held() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, ended };
}

const turnOfTheLoop = () => new Promise((resolve) => setImmediate(resolve));

describe('derivations', () => {
  it('are two at once at most, and all come to their turn', async () => {
    const works = Array.from({ length: 7 }, held);
    let running = 0;
    let most = 0;
    const all = works.map((work) =>
      inTurn(async () => {
        running += 1;
        most = Math.max(most, running);
        await work.ended;
        running -= 1;
      }),
    );
    for (const work of works) {
      work.end();
      await turnOfTheLoop();
    }
    await Promise.all(all);
    expect(most).toBe(2);
  });

  it('give their place back when they fail', async () => {
    const failing = Array.from({ length: 5 }, () => inTurn(() => Promise.reject(new Error('no memory'))));
    expect((await Promise.allSettled(failing)).every(({ status }) => status === 'rejected')).toBe(true);
    expect(await inTurn(async () => 'done')).toBe('done');
  });

  it('are refused when too many wait', async () => {
    const work = held();
    const all = Array.from({ length: 80 }, () => inTurn(() => work.ended));
    const outcomes = Promise.allSettled(all);
    work.end();
    const refused = (await outcomes).filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(80 - 2 - 64);
  });
});
