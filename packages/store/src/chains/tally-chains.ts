// Rows of one kind, chain after chain, into how many chains and events there are and where chains are broken.
import { FIRST_HASH, hashOf } from '../event-hash.ts';
import type { ChainRow } from './chain-sources.ts';
import type { BrokenChain, ChainKind, ChainsChecked } from './chains.ts';

/** Broken chains that are named; more are only counted. */
const NAMED = 20;

interface Walk {
  readonly government: string;
  readonly chain: string;
  readonly end: { readonly seq: number; readonly hash: string | null } | null;
  seq: number;
  hash: string;
  firstBroken: number | null;
}

export interface Tally {
  /** Takes the rows of a chain one after the other, in the order of their numbers. */
  take(row: ChainRow): void;
  /** To be asked once, after the last row. */
  checked(): ChainsChecked;
}

export function tallyChains(kind: ChainKind, hashed: (row: ChainRow) => object): Tally {
  const broken: BrokenChain[] = [];
  const counts = { chains: 0, events: 0, brokenChains: 0 };
  let walk: Walk | null = null;
  const close = () => {
    if (!walk || (walk.seq === 0 && walk.firstBroken === null && walk.end?.seq === 0)) return;
    counts.chains += 1;
    counts.events += walk.seq;
    const firstBroken = walk.firstBroken ?? brokenAtEnd(walk);
    if (firstBroken === null) return;
    counts.brokenChains += 1;
    if (broken.length < NAMED) broken.push({ government: walk.government, chain: walk.chain, firstBroken });
  };
  return {
    take: (row) => {
      if (walk?.government !== row.government || walk.chain !== row.chain) {
        close();
        walk = begun(row);
      }
      if (row.seq === null || walk.firstBroken !== null) return;
      const seq = Number(row.seq);
      const isNext = seq === walk.seq + 1 && (walk.end === null || seq <= walk.end.seq);
      if (!isNext || row.hash !== hashOf(walk.hash, hashed(row))) walk.firstBroken = walk.seq + 1;
      else Object.assign(walk, { seq, hash: row.hash });
    },
    checked: () => {
      close();
      return { kind, ...counts, broken };
    },
  };
}

const begun = ({ government, chain, end_seq, end_hash }: ChainRow): Walk => ({
  government,
  chain,
  end: end_seq === null ? null : { seq: Number(end_seq), hash: end_hash },
  seq: 0,
  hash: FIRST_HASH,
  firstBroken: null,
});

/** Events fit, but the end says that there were more, or another last one; or the end itself is lost. */
function brokenAtEnd({ end, seq, hash }: Walk): number | null {
  if (end === null || seq < end.seq) return seq + 1;
  return end.hash === null || end.hash === hash ? null : seq;
}
