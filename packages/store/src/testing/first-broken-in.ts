// Where a chain of hashes is broken, as `luoshi audit verify` would tell it.
import type { ChainKind } from '../chains/chains.ts';
import type { Store } from '../store.ts';

interface Asked {
  readonly kind: ChainKind;
  readonly government: string;
  /** Id of the report or matter, or the year. */
  readonly chain: string | number;
}

/** Number of the first broken event; null where the chain is whole and its end is there. */
export async function firstBrokenIn({ chains }: Pick<Store, 'chains'>, asked: Asked): Promise<number | null> {
  for await (const { kind, broken } of chains.verify(asked.government))
    if (kind === asked.kind) return broken.find(({ chain }) => chain === String(asked.chain))?.firstBroken ?? null;
  return null;
}
