// The offered commands in the order in which somebody would want them, and which of them moves the matter on.
import type { Mechanism } from '@luoshi/mechanisms';
import type { CommandOffer, MatterDetail } from '../api/contract.ts';

export interface RankedCommand {
  readonly offer: CommandOffer;
  /** Keeps the limit that runs out next, or takes the step that comes next. */
  readonly movesOn: boolean;
}

/** First what keeps the next limit, then what takes the next step, other moves, remarks and slips, and last what takes the matter out of its course. */
export function rankedCommands(
  { item, steps, commands }: Pick<MatterDetail, 'item' | 'steps' | 'commands'>,
  mechanism: Mechanism,
): readonly RankedCommand[] {
  const stopping = mechanism.clocks.find(({ id }) => id === item.nextDue?.clock)?.stoppedBy ?? [];
  const next = steps.find(({ passedAt }) => passedAt === null)?.id;
  const passing = mechanism.steps.find(({ id }) => id === next)?.passedBy ?? [];
  const rankOf = (id: string): number => {
    if (stopping.includes(id)) return 0;
    if (passing.includes(id)) return 1;
    const to = mechanism.commands.find((rule) => rule.id === id)?.to;
    const phase = mechanism.states.find((state) => state.id === to)?.phase;
    if (phase === 'suspended' || phase === 'withdrawn') return 4;
    return to === 'same' || to === item.state ? 3 : 2;
  };
  return commands
    .map((offer) => ({ offer, rank: rankOf(offer.id) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ offer, rank }) => ({ offer, movesOn: rank <= 1 }));
}
