// Adopted items of a round with their progress, as pages and documents show them; the public page takes them from here too.
import type { Item, Project, Round } from '@luoshi/mechanisms/livelihood';
import type { KeptMatter, KeptRound, Store } from '@luoshi/store';
import type { LivelihoodItem } from '../api/livelihood.ts';
import type { Naming } from '../matters/naming.ts';
import { type Presenting, presentingOf } from '../matters/present-item.ts';
import { itemProgress } from './item-progress.ts';
import { mattersOfRound } from './matters-of-round.ts';

/** In the order of votes. Before the result is announced there are none to show. */
export async function adoptedItems(store: Store, kept: KeptRound): Promise<readonly LivelihoodItem[]> {
  if (kept.round.publishedOn === null) return [];
  const [presenting, matters] = await Promise.all([presentingOf(store, kept.government), mattersOfRound(store, kept)]);
  return presentItems(kept.round, matters, presenting);
}

export const presentItems = (
  round: Round,
  matters: ReadonlyMap<string, KeptMatter>,
  presenting: Presenting,
): LivelihoodItem[] => round.items.map((item) => presentOne(round, item, matters, presenting));

function presentOne(
  round: Round,
  item: Item,
  matters: ReadonlyMap<string, KeptMatter>,
  presenting: Presenting,
): LivelihoodItem {
  const { naming } = presenting;
  const { entry, project, changes, link, matter } = item;
  const kept = matter === null ? undefined : matters.get(matter);
  return {
    entry,
    project: presentProject(project, naming),
    adopted: presentProject(round.entries.find(({ id }) => id === entry)?.project ?? project, naming),
    votesFor: votesFor(round, entry),
    changes: changes.map(({ before, approval, ...rest }) => ({
      ...rest,
      approval: { ...approval },
      before: presentProject(before, naming),
    })),
    link: link && { ...link },
    progress: kept ? itemProgress(kept, presenting) : null,
    satisfaction: satisfactionOf(round, entry),
  };
}

export const presentProject = ({ unit, ...project }: Project, naming: Naming): LivelihoodItem['project'] => ({
  ...project,
  unit: unit === null ? null : naming.unit(unit),
});

/** In the vote that adopted it: the last in which it stood. */
function votesFor({ sittings }: Round, entry: string): number | null {
  const last = sittings.findLast(({ candidates }) => candidates.includes(entry));
  return last?.count?.votes.find((votes) => votes.entry === entry)?.for ?? null;
}

function satisfactionOf({ evaluation }: Round, id: string): LivelihoodItem['satisfaction'] {
  const votes = evaluation?.count?.votes.find(({ entry }) => entry === id);
  if (!votes) return null;
  const { satisfied, basically, dissatisfied } = votes;
  return { satisfied, basically, dissatisfied };
}
