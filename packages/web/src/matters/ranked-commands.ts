// The offered commands in the order in which somebody would want them, and which of them moves the matter on.
import type { Mechanism } from '@luoshi/mechanisms';
import type { CommandOffer, MatterDetail } from '../api/contract.ts';

export interface RankedCommand {
  readonly offer: CommandOffer;
  /** Keeps the limit that runs out next, or takes the step that comes next. */
  readonly movesOn: boolean;
}

/**
 * First what keeps the next limit, then what takes the next step, other moves, remarks and slips, and last what takes the matter out
 * of its course. An interview that red slips call for comes before slips. Where a limit has passed and somebody else must keep it, what reminds them stands first: the slip that is due, else
 * urging. While less than all of the work is reported done, reporting progress stands before applying to close.
 */
export function rankedCommands(
  { item, steps, commands, proposedSlips }: Pick<MatterDetail, 'item' | 'steps' | 'commands' | 'proposedSlips'>,
  mechanism: Mechanism,
): readonly RankedCommand[] {
  const stopping = mechanism.clocks.find(({ id }) => id === item.nextDue?.clock)?.stoppedBy ?? [];
  const next = steps.find(({ passedAt }) => passedAt === null)?.id;
  const passing = mechanism.steps.find(({ id }) => id === next)?.passedBy ?? [];
  const isLate = item.nextDue?.daysOver != null;
  const reminders = proposedSlips.length > 0 ? ['issue-follow-up', 'urge'] : ['urge', 'issue-follow-up'];
  const rankOf = (id: string): number => {
    if (stopping.includes(id)) return 0;
    if (passing.includes(id)) return 1;
    if (isLate && reminders.includes(id)) return 1.5 + reminders.indexOf(id) / 10;
    const rule = mechanism.commands.find((one) => one.id === id);
    if (rule?.needsRedSlips !== undefined) return CALLED_FOR;
    const to = rule?.to;
    const phase = mechanism.states.find((state) => state.id === to)?.phase;
    if (phase === 'suspended' || phase === 'withdrawn') return 4;
    return to === 'same' || to === item.state ? 3 : 2;
  };
  const ranked = commands.map((offer) => ({ offer, rank: rankOf(offer.id) }));
  const applying = ranked.filter(({ offer }) => appliesToClose(mechanism, offer.id));
  const best = Math.min(...applying.map(({ rank }) => rank));
  const isUndone = (item.share ?? 0) < WHOLE_PERCENT;
  return ranked
    .map(({ offer, rank }) => {
      const goesFirst = isUndone && reportsProgress(mechanism, offer.id) && rank >= best;
      return { offer, rank: goesFirst ? best - 0.5 : rank };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ offer, rank }) => ({ offer, movesOn: rank < 2 }));
}

const WHOLE_PERCENT = 100;

/** An interview is offered only once red slips call for it, and then before another slip. */
const CALLED_FOR = 1.4;

/** Leads to where the office decides, with a last report of what was done. */
function appliesToClose({ commands, states }: Mechanism, id: string): boolean {
  const rule = commands.find((command) => command.id === id);
  const phase = states.find((state) => state.id === rule?.to)?.phase;
  return phase === 'waiting' && isReport(rule);
}

/** Says how far the work is and leaves it in hand. */
function reportsProgress({ commands }: Mechanism, id: string): boolean {
  const rule = commands.find((command) => command.id === id);
  return rule?.to === 'same' && isReport(rule);
}

const isReport = (rule: Mechanism['commands'][number] | undefined): boolean =>
  rule?.effects.some(({ kind }) => kind === 'progress') ?? false;
