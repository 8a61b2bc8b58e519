// A matter of a merged government into what its successor opens to go on with it.
import { isoDate, type Submission } from '@luoshi/mechanisms';
import { governmentOfMatter, type KeptGovernment, type KeptMatter } from '@luoshi/store';
import type { NewOpening } from './opening-of-row.ts';

export interface TakingOver {
  readonly leadUnit: string;
  readonly leaderPost: string | null;
  /** ISO date; left out: the limit it had. */
  readonly limit?: string | undefined;
}

/**
 * The promise, its targets and its class go along; units are the successor's. The origin names the old matter by government and
 * number. It carries out the same matter of a government above, where that one is above the successor too.
 */
export function openingAfterMerger(
  { item, matter }: Pick<KeptMatter, 'item' | 'matter'>,
  { leadUnit, leaderPost, limit }: TakingOver,
  { successor, governments }: { readonly successor: string; readonly governments: readonly KeptGovernment[] },
): NewOpening {
  const { opening } = matter;
  const { mechanism: _, mechanismVersion: __, parameters: ___, submission, ...kept } = opening;
  const name = governments.find(({ code }) => code === item.government)?.name ?? item.government;
  return {
    ...kept,
    ...(submission ? { submission: unknownHere(submission) } : {}),
    class: matter.class,
    origin: `${opening.origin}（承接${name}第${item.number}号事项）`,
    leadUnit,
    leaderPost,
    collectingUnit: null,
    coUnits: [],
    limit: limit === undefined ? opening.limit : isoDate(limit),
    parent: isAbove(opening.parent, successor, governments) ? opening.parent : null,
  };
}

/** Ids of proposers are those of the merged government's directory: here only their names hold. */
const unknownHere = (submission: Submission): Submission => ({
  ...submission,
  proposers: submission.proposers.map((proposer) => ({ ...proposer, person: null })),
});

function isAbove(matter: string | null, government: string, governments: readonly KeptGovernment[]): boolean {
  const wanted = matter === null ? null : governmentOfMatter(matter);
  const parentOf = (code: string) => governments.find((one) => one.code === code)?.parent ?? null;
  for (let above = parentOf(government); above !== null; above = parentOf(above)) if (above === wanted) return true;
  return false;
}
