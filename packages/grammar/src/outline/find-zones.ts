// All zones of a report in text order.
import type { LivelihoodList } from '../livelihood/livelihood-list.ts';
import { findProblems } from './problems.ts';
import { findRetrospects } from './retrospects.ts';
import type { Section } from './structure.ts';
import { findTargets } from './targets.ts';
import type { Zone } from './zones.ts';

/** The zones; where two overlap, the one that opens first stands. */
export function findZones(
  chars: string,
  sections: readonly Section[],
  lists: readonly LivelihoodList[],
  planYear: number | null,
): Zone[] {
  const projects = lists.map(({ start, end }): Zone => ({ kind: 'livelihood', start, end }));
  const all = [
    ...findTargets(chars, sections),
    ...findProblems(chars, sections),
    ...findRetrospects(chars, sections, planYear),
    ...projects,
  ];
  const zones: Zone[] = [];
  for (const zone of all.sort((a, b) => a.start - b.start)) {
    if (zone.start >= (zones.at(-1)?.end ?? 0)) zones.push(zone);
  }
  return zones;
}
