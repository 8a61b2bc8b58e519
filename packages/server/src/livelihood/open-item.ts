// An adopted item into the matter that carries it out, in the hands of its unit.
import { isoDate } from '@luoshi/mechanisms';
import type { Item, Round } from '@luoshi/mechanisms/livelihood';
import type { MatterItem, Store } from '@luoshi/store';
import type { z } from 'zod';
import type { RequestAccount } from '../accounts/request-account.ts';
import type { handOverRequest } from '../api/livelihood-act.ts';
import { checkPlaces } from '../matters/check-places.ts';
import { handOut } from '../matters/hand-out.ts';
import type { Presenting } from '../matters/present-item.ts';
import { actorOn } from '../matters/relations-to-matter.ts';
import { ApiFailure } from '../refusals/api-failure.ts';
import { matterFailure } from '../refusals/matter-failure.ts';
import { promiseOfLink } from './promise-of-link.ts';

type HandedItem = z.output<typeof handOverRequest>['items'][number];

export const LIVELIHOOD = 'livelihood-projects';

/** The same item twice gives the one matter. Throws what refuses it. */
export async function openItem(
  store: Store,
  { round, item, asked }: { readonly round: Round; readonly item: Item; readonly asked: HandedItem },
  caller: RequestAccount,
  presenting: Presenting,
): Promise<MatterItem> {
  const { leadUnit, coUnits, limit } = asked;
  const inCharge = presenting.naming.directory.leaders.find(({ unit }) => unit === leadUnit)?.post ?? null;
  const leaderPost = asked.leaderPost ?? inCharge;
  const places = { leadUnit, coUnits, leaderPost, collectingUnit: null };
  checkPlaces(places, presenting.naming);
  const work = `livelihood-${round.year}-${item.entry}`;
  const { project } = item;
  const opening = {
    ...places,
    class: 'livelihood',
    work: 'livelihood' as const,
    title: project.name,
    promise: await promiseOfLink(store, item.link),
    origin: `${round.sittings[0]?.session ?? ''}票决`,
    targets: [],
    heading: `${round.year}年民生实事`,
    limit: isoDate(limit),
    resultForm: project.yearGoal || project.description,
    monthlyShares: null,
    parent: null,
  };
  const outcome = await store.matters.open([{ mechanism: LIVELIHOOD, work, settings: {}, opening }], {
    government: caller.government,
    actor: actorOn(places, caller),
    relations: ['office'],
  });
  if ('refused' in outcome) throw matterFailure(outcome);
  const handed = await handOut(store, { item: outcome.items[0]!, key: `hand-over-${work}` }, caller, presenting);
  if (handed instanceof ApiFailure) throw handed;
  return handed;
}
