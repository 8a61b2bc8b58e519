// Who takes the next step of a matter where no clock says so: from its state and the commands that lead out of it.
import type { ClockRule } from '../mechanism/clock-rule.ts';
import type { CommandRule, Relation } from '../mechanism/command-rule.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import { isMeantFor, phaseOf } from './find-rule.ts';
import type { Matter } from './matter.ts';

/** Whether a command takes a matter from this state on in its course, and neither out of it nor back. */
function leadsOn({ from, to }: CommandRule, state: string, mechanism: Mechanism): boolean {
  if (!from.includes(state) || to === 'same' || to === 'back' || to === state) return false;
  return !['withdrawn', 'suspended'].includes(phaseOf(mechanism, to));
}

/**
 * The first command that leads on from the matter's state, without those that wait for somebody else's time to run out, and before
 * those that somebody may give in a window of time and need not: its first relation is whose turn it is. Null for matters that are at an end, suspended, or where nothing leads on.
 */
export function nextStep(
  mechanism: Mechanism,
  { state, class: of }: Pick<Matter, 'state' | 'class'>,
): CommandRule | null {
  const phase = phaseOf(mechanism, state);
  if (['closed', 'archived', 'withdrawn', 'suspended'].includes(phase)) return null;
  const leading = mechanism.commands.filter(
    (rule) => leadsOn(rule, state, mechanism) && isMeantFor(rule.classes, of) && rule.after === undefined,
  );
  const closing = leading.find(({ to }) => phaseOf(mechanism, to) === 'closed');
  const due = leading.find(({ before }) => before === undefined);
  return (phase === 'waiting' ? closing : undefined) ?? due ?? leading[0] ?? null;
}

/** The next step and who is waited for, named as clocks name it; null as above. */
export function nextTurn(
  mechanism: Mechanism,
  matter: Pick<Matter, 'state' | 'class'>,
): { readonly rule: CommandRule; readonly holder: ClockRule['holder'] } | null {
  const rule = nextStep(mechanism, matter);
  const by = rule?.by[0];
  if (!rule || by === undefined) return null;
  return { rule, holder: by === 'collecting' ? 'lead' : by === 'superior' ? 'office' : by };
}

/** States, not at an end, from which nobody but these leads on. */
export const turnsOf = (mechanism: Mechanism, relation: Relation): readonly string[] =>
  mechanism.states
    .filter(({ id, phase }) => {
      if (!['preparing', 'open', 'waiting'].includes(phase)) return false;
      const leading = mechanism.commands.filter((rule) => leadsOn(rule, id, mechanism));
      return leading.length > 0 && leading.every(({ by }) => by.length === 1 && by[0] === relation);
    })
    .map(({ id }) => id);
