// Lines counted by heading, by unit or by leader, with one denominator.
import { countsOfLines } from './fold-account-acts.ts';
import type { YearAccount, YearLine } from './year-account.ts';

export type TallyBy = 'heading' | 'unit' | 'leader';

type Counted = Pick<YearAccount, 'total' | 'counts' | 'states'>;

/** One heading, unit or leader's post; `key` is null for lines without. */
export interface TallyGroup extends Counted {
  readonly key: string | null;
}

/** A line of two units counts for both, so that the groups' totals add up to `total` and `repeated`. */
export interface LineTally {
  readonly by: TallyBy;
  /** The one denominator: all lines. */
  readonly total: number;
  /** How often a line was counted in one group more. */
  readonly repeated: number;
  /** Headings in the order of the plan; units and leaders with the most lines first, those without last. */
  readonly groups: readonly TallyGroup[];
}

export function tallyLines(lines: readonly YearLine[], by: TallyBy): LineTally {
  const groups = new Map<string | null, YearLine[]>();
  for (const line of lines)
    for (const key of keysOf[by](line)) {
      const group = groups.get(key);
      if (group) group.push(line);
      else groups.set(key, [line]);
    }
  const counted = [...groups].map(([key, own]): TallyGroup => ({ key, ...countsOfLines(own) }));
  const repeated = counted.reduce((sum, { total }) => sum + total, 0) - lines.length;
  return { by, total: lines.length, repeated, groups: by === 'heading' ? counted : counted.sort(bySize) };
}

const keysOf: Readonly<Record<TallyBy, (line: YearLine) => readonly (string | null)[]>> = {
  heading: ({ heading }) => [heading === '' ? null : heading],
  unit: ({ units }) => (units.length === 0 ? [null] : units),
  leader: ({ leaderPost }) => [leaderPost],
};

function bySize(one: TallyGroup, other: TallyGroup): number {
  if (one.key === null || other.key === null) return one.key === null ? 1 : -1;
  return other.total - one.total || (one.key < other.key ? -1 : 1);
}
