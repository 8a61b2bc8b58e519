// One vote of a round as the API answers it: counts in the order of votes, each with what follows from it.
import { moreThan, outcomeOf, type Round, type Sitting, voteMethodNames } from '@luoshi/mechanisms/livelihood';
import type { LivelihoodSitting } from '../api/livelihood.ts';

export function presentSitting(sitting: Sitting, { rules }: Pick<Round, 'rules'>): LivelihoodSitting {
  const { count, candidates, ...held } = sitting;
  const outcome = outcomeOf(sitting, rules);
  const order = outcome ? [...outcome.adopted, ...outcome.tied, ...outcome.others] : [];
  return {
    ...held,
    methodName: voteMethodNames[sitting.method],
    candidates: [...candidates],
    needed: moreThan(rules.majorityPercent, sitting.deputies),
    ballots: count && { ...count.ballots },
    votes: order.flatMap((entry) => {
      const votes = count?.votes.find((each) => each.entry === entry);
      return votes && outcome ? [{ ...votes, outcome: wordOf(entry, outcome) }] : [];
    }),
  };
}

function wordOf(
  entry: string,
  { adopted, tied }: { readonly adopted: readonly string[]; readonly tied: readonly string[] },
): LivelihoodSitting['votes'][number]['outcome'] {
  if (adopted.includes(entry)) return 'adopted';
  return tied.includes(entry) ? 'tied' : 'not-adopted';
}
