// All matters of a government into what its leaders look at.
import { dateInChina } from '@luoshi/mechanisms';
import type { MatterItem } from '@luoshi/store';
import type { Cockpit } from '../api/work-lists.ts';
import { byUrgency, countsOf, groupedBy, isCounted, ofYearUnderWay } from './counts.ts';
import { type Presenting, presentItem } from './present-item.ts';

const NEED_ME = 10;

/** `isOwn` tells matters that need who looks before the others; null where none do. The ten worst of them all otherwise. */
export function cockpitOf(
  all: readonly MatterItem[],
  isOwn: ((item: MatterItem) => boolean) | null,
  presenting: Presenting,
): Cockpit {
  const { naming, now } = presenting;
  const items = ofYearUnderWay(all.filter(isCounted));
  const { share: _, ...whole } = countsOf(items);
  const grouped = <Key>(keyOf: (item: MatterItem) => Key) =>
    [...groupedBy(items, keyOf)].map(([key, group]) => ({ key, ...countsOf(group) })).sort((a, b) => b.total - a.total);
  const rank = (item: MatterItem) => (isOwn === null || isOwn(item) ? 0 : 1);
  return {
    asOf: now,
    ...whole,
    byUnit: grouped(({ leadUnit }) => leadUnit).map(({ key, ...counts }) => ({ unit: naming.unit(key), ...counts })),
    byHeading: grouped(({ heading }) => heading).map(({ key, ...counts }) => ({ heading: key, ...counts })),
    byLeader: grouped(({ leaderPost }) => leaderPost).map(({ key, ...counts }) => ({
      leader: naming.leader(key),
      ...counts,
    })),
    needMe: items
      .filter(needsSomebody)
      .sort((one, other) => rank(one) - rank(other) || byUrgency(one, other))
      .slice(0, NEED_ME)
      .map((item) => presentItem(item, presenting)),
    trend: trendOf(items, dateInChina(now)),
  };
}

const needsSomebody = ({ light, phase }: MatterItem): boolean =>
  light.colour === 'red' || light.colour === 'yellow' || phase === 'waiting' || phase === 'suspended';

/** Opened and closed in each month of the year so far, and how many were open at its end. */
function trendOf(items: readonly MatterItem[], today: string): Cockpit['trend'] {
  const year = today.slice(0, 4);
  const monthOf = (instant: string | null) => (instant === null ? null : dateInChina(instant).slice(0, 7));
  return Array.from({ length: Number(today.slice(5, 7)) }, (_, at) => {
    const month = `${year}-${String(at + 1).padStart(2, '0')}`;
    const upTo = (instant: string | null) => (monthOf(instant) ?? '9999') <= month;
    return {
      month,
      opened: items.filter(({ openedAt }) => monthOf(openedAt) === month).length,
      closed: items.filter(({ closedAt }) => monthOf(closedAt) === month).length,
      open: items.filter(({ openedAt, closedAt }) => upTo(openedAt) && !upTo(closedAt)).length,
    };
  });
}
