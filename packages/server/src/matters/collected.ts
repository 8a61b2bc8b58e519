/** What comes piece by piece, all of it at once: for what is known to be few. */
export async function collected<Item>(pieces: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}
