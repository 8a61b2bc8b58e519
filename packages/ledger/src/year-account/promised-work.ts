// Which works of the breakdown, and which matters, belong to which line: a fact may promise several things, a work carry out several facts.
import type { Promised } from '../account/account.ts';
import type { BreakdownRow, PromiseRef, WorkTarget } from '../breakdown/breakdown-row.ts';
import type { MatterProof } from './year-account.ts';

/** What is needed of a work, or of a matter, to find its lines. */
export interface PromisedWork {
  /** Ids of the facts it came from. */
  readonly facts: readonly string[];
  readonly title: string;
  readonly targets: readonly WorkTarget[];
}

/** A matter that came from a promise of the plan, with the row of the breakdown it was opened from. */
export interface PromisedMatter {
  /** Id of the row; null where it came from none. */
  readonly work: string | null;
  /** Id of the fact it was opened with. */
  readonly fact: string;
  readonly proof: MatterProof;
}

/** A row as a work of this plan; promises of other reports that were merged into it are not this plan's. */
export function workOfRow(row: BreakdownRow, plan: string): PromisedWork & { readonly row: BreakdownRow } {
  const refs: readonly PromiseRef[] = [row.promise, ...(row.otherPromises ?? [])];
  const facts = refs.filter(({ report }) => report === plan).map(({ fact }) => fact);
  return { facts, title: row.title, targets: row.targets, row };
}

/** A matter carries out what its row does; one whose row is no more, what it was opened with. */
export function workOfMatter(
  { work, fact, proof }: PromisedMatter,
  rows: ReadonlyMap<string, PromisedWork>,
): PromisedWork & { readonly proof: MatterProof } {
  const row = work === null ? undefined : rows.get(work);
  return { facts: [...new Set([fact, ...(row?.facts ?? [])])], title: proof.title, targets: row?.targets ?? [], proof };
}

/**
 * Works by the id of the line. Where a fact promises several things, a work that names some of them (by figure, or by words in its
 * title) is of those alone; one that names none is of all.
 */
export function worksByLine<Work extends PromisedWork>(
  promises: readonly Promised[],
  works: readonly Work[],
): ReadonlyMap<string, readonly Work[]> {
  const byFact = new Map<string, Promised[]>();
  for (const promise of promises) byFact.set(promise.fact, [...(byFact.get(promise.fact) ?? []), promise]);
  const found = new Map<string, Work[]>();
  for (const work of works)
    for (const fact of work.facts)
      for (const { id } of meant(byFact.get(fact) ?? [], work)) found.set(id, [...(found.get(id) ?? []), work]);
  return found;
}

function meant(parts: readonly Promised[], work: PromisedWork): readonly Promised[] {
  const named = parts.length > 1 ? parts.filter((part) => isNamed(part, work)) : [];
  return named.length > 0 ? named : parts;
}

/** The target of a fall is written without its sign. */
const isNamed = ({ value, unit, text }: Promised, { title, targets }: PromisedWork): boolean =>
  value === null
    ? squeezed(title).includes(squeezed(text))
    : targets.some((target) => Math.abs(target.value) === Math.abs(value) && target.unit === unit);

const squeezed = (words: string): string => words.replace(/\s/g, '');
