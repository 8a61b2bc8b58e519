// What comes one by one into the rows of a saved table, some at a time: however many, few are in memory.
import type { Cell } from '@luoshi/ledger';

/** Rows written in one go. */
const AT_ONCE = 500;

/** One row each, in the order given; the last piece may be empty. */
export async function* rowsAtOnce<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  rowOf: (item: Item) => Cell[],
): AsyncGenerator<Cell[][]> {
  let rows: Cell[][] = [];
  for await (const item of items) {
    rows.push(rowOf(item));
    if (rows.length < AT_ONCE) continue;
    yield rows;
    rows = [];
  }
  yield rows;
}
