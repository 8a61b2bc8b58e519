// Stretches of a report that are read by other rules than the text around them.

/**
 * `targets`: the sentences that state the year's expected targets (主要预期目标);
 * `problems`: where the review tells what is lacking (在看到成绩的同时…);
 * `retrospect`: where the plan looks back on years before it (过去一年，我们取得了…);
 * `livelihood`: the listed livelihood projects (民生实事) with the words that announce them.
 */
export type ZoneKind = 'targets' | 'problems' | 'retrospect' | 'livelihood';

/** Plain positions. Zones do not overlap and stand in text order. */
export interface Zone {
  readonly kind: ZoneKind;
  readonly start: number;
  readonly end: number;
}

/** Kind of the zone at a plain position, null outside of all. Logarithmic in their number. */
export function zoneAt(zones: readonly Zone[], position: number): ZoneKind | null {
  let low = 0;
  let high = zones.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((zones[middle] as Zone).end > position) high = middle;
    else low = middle + 1;
  }
  const zone = zones[low];
  return zone && zone.start <= position ? zone.kind : null;
}
