// Finds the parts of a mechanism by their ids.
import type { ClockRule } from '../mechanism/clock-rule.ts';
import type { CommandRule } from '../mechanism/command-rule.ts';
import type { Mechanism, Phase } from '../mechanism/mechanism.ts';

export const commandRule = (mechanism: Mechanism, id: string): CommandRule | undefined =>
  mechanism.commands.find((command) => command.id === id);

/** Throws on an unknown clock: matters name only clocks of their mechanism, which `checkMechanism` has seen. */
export function clockRule(mechanism: Mechanism, id: string): ClockRule {
  const found = mechanism.clocks.find((clock) => clock.id === id);
  if (!found) throw new Error(`The mechanism ${mechanism.id} has no clock ${id}.`);
  return found;
}

/** Throws on an unknown state, as above. */
export function phaseOf(mechanism: Mechanism, state: string): Phase {
  const found = mechanism.states.find(({ id }) => id === state);
  if (!found) throw new Error(`The mechanism ${mechanism.id} has no state ${state}.`);
  return found.phase;
}

const ended: readonly Phase[] = ['closed', 'archived', 'withdrawn'];

/** Nothing more is to be done: closed, archived or withdrawn. */
export const isEnded = (mechanism: Mechanism, state: string): boolean => ended.includes(phaseOf(mechanism, state));

/** Whether a rule for certain classes holds for this one. */
export const isMeantFor = (classes: readonly string[] | undefined, id: string): boolean =>
  classes === undefined || classes.includes(id);
