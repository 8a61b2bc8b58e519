// Lines in groups by heading, first lead unit or leader, each with its counts: the counts of all groups add up to the lines given.
import type { Verdict } from '@luoshi/ledger';
import type { YearAccountLine } from '../api/contract.ts';
import { type Grouping, NOBODY, VERDICTS } from './account-search.ts';

export type VerdictCounts = Readonly<Record<Verdict, number>>;

export interface LineGroup {
  /** Heading, id of the unit, or id of the post; `NOBODY` where there is none. */
  readonly key: string;
  /** What it is called; null where there is none. */
  readonly name: string | null;
  readonly lines: readonly YearAccountLine[];
  readonly counts: VerdictCounts;
}

/** Groups in the order of their first line, nobody's last. A line that several units lead stands with the first of them. */
export function groupLines(lines: readonly YearAccountLine[], by: Grouping): readonly LineGroup[] {
  const groups = new Map<string, YearAccountLine[]>();
  for (const line of lines) {
    const key = groupOf(line, by)?.key ?? NOBODY;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return [...groups]
    .map(([key, own]) => ({ key, name: groupOf(own[0]!, by)?.name ?? null, lines: own, counts: countVerdicts(own) }))
    .sort((a, b) => Number(a.key === NOBODY) - Number(b.key === NOBODY));
}

export function countVerdicts(lines: readonly { readonly verdict: Verdict }[]): VerdictCounts {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of lines) counts[verdict] += 1;
  return counts;
}

interface GroupName {
  readonly key: string;
  readonly name: string;
}

/** Headings, units or leaders that occur, in the order of their first line: what a filter offers. */
export function groupsIn(lines: readonly YearAccountLine[], by: Grouping): readonly GroupName[] {
  const all = lines.flatMap((line) => (by === 'unit' ? line.units.map(unitGroup) : (groupOf(line, by) ?? [])));
  return [...new Map(all.map((group) => [group.key, group])).values()];
}

const unitGroup = ({ id, name }: YearAccountLine['units'][number]): GroupName => ({ key: id, name });

function groupOf({ heading, units: [unit], leader }: YearAccountLine, by: Grouping): GroupName | null {
  if (by === 'heading') return heading === '' ? null : { key: heading, name: heading };
  if (by === 'unit') return unit === undefined ? null : unitGroup(unit);
  return leader === null
    ? null
    : { key: leader.post, name: leader.name === null ? leader.title : `${leader.name} ${leader.title}` };
}
