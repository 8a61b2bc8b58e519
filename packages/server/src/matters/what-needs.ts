// Which matters need somebody: red and yellow ones, what waits for a decision, and what is suspended.
import type { MatterFilter, MatterItem, Matters } from '@luoshi/store';
import { byDue } from './by-due.ts';

const needy: readonly Pick<MatterFilter, 'light' | 'phase'>[] = [
  { light: 'red' },
  { light: 'yellow' },
  { phase: ['waiting'] },
  { phase: ['suspended'] },
];

interface Asked {
  readonly government: string;
  /** Posts of leaders, whose matters come before the others; null where none do. */
  readonly own: readonly string[] | null;
  readonly limit: number;
}

/** Their own first, then the most urgent of all. */
export async function whatNeeds(
  matters: Pick<Matters, 'mostUrgent'>,
  { government, own, limit }: Asked,
): Promise<readonly MatterItem[]> {
  const first = async (of: Pick<MatterFilter, 'leaderPost'>) => {
    const found = await Promise.all(needy.map((one) => matters.mostUrgent({ government, ...one, ...of }, limit)));
    return found.flat().sort(byUrgency);
  };
  const [all, ...theirs] = await Promise.all([first({}), ...(own ?? []).map((leaderPost) => first({ leaderPost }))]);
  const inOrder = [...theirs.flat().sort(byUrgency), ...all];
  return [...new Map(inOrder.map((item) => [item.id, item])).values()].slice(0, limit);
}

const urgency = { red: 0, yellow: 1, green: 2, off: 3 } as const;

const byUrgency = (one: MatterItem, other: MatterItem): number =>
  urgency[one.light.colour] - urgency[other.light.colour] || byDue(one, other);
