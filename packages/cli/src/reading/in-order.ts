// Runs many at once and hands the results out in the order of the input.

/**
 * Runs `run` on each item, at most `window` begun and not yet handed out, and yields the results in input order.
 * A result is handed out as soon as it is ready and its turn has come, also while the input pauses; the input is not asked
 * for more while the window is full or the consumer is busy. `run` must not reject: a failure is a result.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  window: number,
  run: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const begun: Promise<Result>[] = [];
  let asked: Promise<IteratorResult<Item>> | undefined;
  let ended = false;
  try {
    while (!ended || begun.length > 0) {
      if (!ended && begun.length < window) asked ??= source.next();
      const first = await Promise.race([...(asked ? [arrival(asked)] : []), ...begun.slice(0, 1).map(readiness)]);
      if (first.kind === 'ready') {
        begun.shift();
        yield first.result;
        continue;
      }
      asked = undefined;
      if (first.next.done) ended = true;
      else begun.push(run(first.next.value));
    }
  } finally {
    // Not awaited: a source that waits for a list nobody writes on would hold the end up.
    source.return?.();
  }
}

const arrival = async <Item>(asked: Promise<IteratorResult<Item>>) => ({ kind: 'arrived' as const, next: await asked });
const readiness = async <Result>(begun: Promise<Result>) => ({ kind: 'ready' as const, result: await begun });
