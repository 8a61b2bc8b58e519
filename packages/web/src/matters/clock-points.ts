// The clock of a matter as a line of points: its steps in order, each with the limit that belongs to it.
import type { Mechanism } from '@luoshi/mechanisms';
import type { MatterDetail } from '../api/contract.ts';

type MatterItem = MatterDetail['item'];
type Clock = MatterDetail['clocks'][number];

export interface ClockPoint {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly passedAt: string | null;
  /** The limit that this step keeps or misses; null where it has none. */
  readonly clock: Clock | null;
  /** `next`: the first step that is not passed; `left-out`: not passed when the matter ended. */
  readonly standing: 'passed' | 'late' | 'next' | 'overdue' | 'coming' | 'left-out';
}

/** A clock belongs to the step whose commands are most nearly the ones that stop it. */
export function clockPoints(
  {
    steps,
    clocks,
    item: { phase },
  }: Pick<MatterDetail, 'steps' | 'clocks'> & { readonly item: Pick<MatterItem, 'phase'> },
  mechanism: Mechanism,
): readonly ClockPoint[] {
  const isEnded = ['closed', 'archived', 'withdrawn'].includes(phase);
  const next = steps.find(({ passedAt }) => passedAt === null)?.id;
  return steps.map((step) => {
    // A time in which somebody may act and need not is no limit of a step.
    const own = clocks.filter(({ clock, isWindow }) => !isWindow && stepOf(clock, mechanism) === step.id);
    const clock = foremost(own);
    if (isEnded && step.passedAt === null) return { ...step, clock: null, standing: 'left-out' };
    return { ...step, clock, standing: standingOf(step.passedAt, clock, step.id === next) };
  });
}

function standingOf(passedAt: string | null, clock: Clock | null, isNext: boolean): ClockPoint['standing'] {
  if (passedAt !== null) return clock?.standing === 'late' ? 'late' : 'passed';
  if (clock?.standing === 'overdue') return 'overdue';
  return isNext ? 'next' : 'coming';
}

/** What runs out first of what still runs, else the first that was stopped. */
function foremost(clocks: readonly Clock[]): Clock | null {
  const live = clocks.filter(
    ({ standing }) => standing === 'running' || standing === 'overdue' || standing === 'paused',
  );
  const byDue = [...live].sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'));
  return byDue[0] ?? clocks.find(({ standing }) => standing === 'met' || standing === 'late') ?? null;
}

function stepOf(clockId: string, { clocks, steps }: Mechanism): string | null {
  const stoppedBy = clocks.find(({ id }) => id === clockId)?.stoppedBy ?? [];
  const likeness = steps.map(({ id, passedBy }) => {
    const shared = passedBy.filter((command) => stoppedBy.includes(command)).length;
    return { id, share: shared / (passedBy.length + stoppedBy.length - shared || 1) };
  });
  const best = likeness.reduce((a, b) => (b.share > a.share ? b : a), { id: '', share: 0 });
  return best.share > 0 ? best.id : null;
}
