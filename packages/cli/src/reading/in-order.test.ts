import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

async function* listOf<Item>(...items: Item[]): AsyncGenerator<Item> {
  yield* items;
}

async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test('results come in the order of the input, whichever is ready first', async () => {
  const results = inOrder(listOf(30, 1, 20, 2), 4, async (ms) => {
    await pause(ms);
    return ms;
  });
  expect(await collected(results)).toEqual([30, 1, 20, 2]);
});

test('never more than the window is begun and not yet taken, however long the list', async () => {
  let begun = 0;
  let taken = 0;
  let most = 0;
  const numbers = async function* () {
    for (let at = 0; at < 300; at++) yield at;
  };
  const results = inOrder(numbers(), 7, async (at) => {
    most = Math.max(most, ++begun - taken);
    await pause(1);
    return at;
  });
  for await (const _ of results) {
    taken++;
  }
  expect(taken).toBe(300);
  expect(most).toBe(7);
});

test('the input is not asked for more while the consumer is busy and the window is full', async () => {
  let asked = 0;
  const numbers = async function* () {
    for (;;) yield asked++;
  };
  const results = inOrder(numbers(), 3, async (at) => at);
  await results.next();
  await pause(5);
  expect(asked).toBeLessThanOrEqual(4);
  await results.return(undefined);
});

test('a result is handed out while the input pauses', async () => {
  let release = () => {};
  const paused = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slowList = async function* () {
    yield 'first';
    await paused;
    yield 'second';
  };
  const results = inOrder(slowList(), 10, async (item) => item);
  expect(await results.next()).toEqual({ done: false, value: 'first' });
  release();
  expect(await collected(results)).toEqual(['second']);
});

test('an empty list gives nothing', async () => {
  expect(await collected(inOrder(listOf<number>(), 3, async (at) => at))).toEqual([]);
});
