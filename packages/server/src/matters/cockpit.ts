// All matters of a government into what its leaders look at.
import { dateInChina } from '@luoshi/mechanisms';
import type { Store, Tally, TallyKey } from '@luoshi/store';
import type { Cockpit } from '../api/work-lists.ts';
import { countedPhases, countsOf, ofYearUnderWay } from './counts.ts';
import { type Presenting, presentItem } from './present-item.ts';
import { whatNeeds } from './what-needs.ts';

const NEED_ME = 10;

/** `own`: posts whose matters need who looks before the others; null for who has none before others. */
export async function cockpitOf(
  { matters }: Pick<Store, 'matters'>,
  { government, own }: { readonly government: string; readonly own: readonly string[] | null },
  presenting: Presenting,
): Promise<Cockpit> {
  const { naming, now } = presenting;
  const counted = (key: TallyKey): TallyKey[] => [key, 'phase', 'colour', 'closedIn'];
  const [tallied, needMe] = await Promise.all([
    matters.tally({ government, phase: countedPhases }, [
      ['openedIn', 'closedIn'],
      counted('leadUnit'),
      counted('heading'),
      counted('leaderPost'),
    ]),
    whatNeeds(matters, { government, own, limit: NEED_ME }),
  ]);
  const isOfYear = ofYearUnderWay(tallied[0]!);
  const [months, units, headings, leaders] = tallied.map((tallies) => tallies.filter(isOfYear)) as [
    Tally[],
    Tally[],
    Tally[],
    Tally[],
  ];
  const { share: _, ...whole } = countsOf(units);
  return {
    asOf: now,
    ...whole,
    byUnit: grouped(units, 'leadUnit').map(({ key, ...counts }) => ({ unit: naming.unit(key ?? ''), ...counts })),
    byHeading: grouped(headings, 'heading').map(({ key, ...counts }) => ({ heading: key ?? '', ...counts })),
    byLeader: grouped(leaders, 'leaderPost').map(({ key, ...counts }) => ({ leader: naming.leader(key), ...counts })),
    needMe: needMe.map((item) => presentItem(item, presenting)),
    trend: trendOf(months, dateInChina(now)),
  };
}

/** The most matters first, then by key. */
function grouped(tallies: readonly Tally[], by: TallyKey) {
  const groups = new Map<string | null, Tally[]>();
  for (const tally of tallies) {
    const key = tally[by] ?? null;
    const group = groups.get(key);
    if (group) group.push(tally);
    else groups.set(key, [tally]);
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...countsOf(group) }))
    .sort((a, b) => b.total - a.total || ((a.key ?? '') < (b.key ?? '') ? -1 : 1));
}

/** Opened and closed in each month of the year so far, and how many were open at its end. */
function trendOf(months: readonly Tally[], today: string): Cockpit['trend'] {
  const sum = (isOne: (tally: Tally) => boolean) =>
    months.reduce((all, tally) => all + (isOne(tally) ? tally.count : 0), 0);
  return Array.from({ length: Number(today.slice(5, 7)) }, (_, at) => {
    const month = `${today.slice(0, 4)}-${String(at + 1).padStart(2, '0')}`;
    const upTo = (day: string | null | undefined) => (day ?? '9999') <= month;
    return {
      month,
      opened: sum(({ openedIn }) => openedIn === month),
      closed: sum(({ closedIn }) => closedIn === month),
      open: sum(({ openedIn, closedIn }) => upTo(openedIn) && !upTo(closedIn)),
    };
  });
}
