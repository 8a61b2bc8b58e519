// Suggestions that are worked together with one (并案), whichever names the other: as a proposer may know them, and as offices work on them.
import { offeredCommands } from '@luoshi/mechanisms';
import type { KeptMatter, Store } from '@luoshi/store';
import type { RequestAccount } from '../accounts/request-account.ts';
import type { SubmissionDetail } from '../api/submission.ts';
import type { MySuggestion } from '../api/suggestion.ts';
import type { Presenting } from '../matters/present-item.ts';
import { actorOn, factsOf, relationsToMatter, seesMatter } from '../matters/relations-to-matter.ts';
import { keptMechanism } from '../matters/required-mechanism.ts';

/** None for a matter that nobody put forward. */
export async function keptJoined(store: Store, { item, matter }: KeptMatter): Promise<readonly KeptMatter[]> {
  if (!matter.opening.submission) return [];
  const ids = await store.suggestions.joinedWith(item.government, item.id);
  const kept = await Promise.all(ids.map((id) => store.matters.get(item.government, id)));
  return kept.filter((one) => one !== null);
}

export function presentJoined({ item, matter }: KeptMatter): MySuggestion['joined'][number] {
  const { number, session } = matter.opening.submission!; // the store joins nothing else
  const kindName = keptMechanism(item.mechanism).classes.find(({ id }) => id === matter.class)!.name;
  return { id: item.id, title: item.title, number, session, kindName };
}

export function presentJoinedMatter(
  kept: KeptMatter,
  { naming }: Pick<Presenting, 'naming'>,
  caller: RequestAccount,
): SubmissionDetail['joined'][number] {
  const { matter } = kept;
  const facts = factsOf(kept);
  const mechanism = keptMechanism(kept.item.mechanism);
  const { person } = actorOn(facts, caller);
  return {
    ...presentJoined(kept),
    leadUnit: naming.unit(matter.leadUnit),
    stateName: mechanism.states.find(({ id }) => id === matter.state)!.name,
    seq: matter.seq,
    isVisible: seesMatter(facts, caller),
    commands: offeredCommands({ mechanism, matter, relations: relationsToMatter(facts, caller), person }).map(
      ({ id }) => id,
    ),
  };
}
