// Items of a round beside the livelihood items of the government's reports of that plan year: what may be one and the same.
import { likelyLinks } from '@luoshi/mechanisms/livelihood';
import type { KeptRound, Store } from '@luoshi/store';
import type { LivelihoodRound } from '../api/livelihood.ts';

/** Empty where the report carries no list, as most do: the items then stand alone. */
export async function linksForOffice(
  store: Pick<Store, 'reports' | 'report'>,
  { government, round }: KeptRound,
): Promise<LivelihoodRound['likelyLinks']> {
  if (round.items.every(({ link }) => link !== null)) return [];
  const reports = (await store.reports()).filter(
    (report) => report.government.code === government && report.planYear === round.year,
  );
  const found: LivelihoodRound['likelyLinks'] = [];
  for (const { id } of reports) {
    const reading = (await store.report(id))?.reading;
    const links = likelyLinks(round.items, reading?.livelihood ?? []);
    found.push(...links.map((link) => ({ ...link, report: id })));
  }
  return found;
}
