// Slips that the office may want to send next, and when three red ones call for a talk.
import type { CommandRule } from '../mechanism/command-rule.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import { type SlipColour, slipColours } from '../mechanism/slip-rule.ts';
import type { ClockState, Standing } from './clock-state.ts';
import { clockStates } from './clock-states.ts';
import { clockRule } from './find-rule.ts';
import type { Matter } from './matter.ts';

export interface SlipProposal {
  readonly slip: string;
  /** The least colour that may be chosen; a higher one always may (短限蓝起步、急件橙起步). */
  readonly colour: SlipColour;
  readonly clock: string;
  readonly key: string;
}

/** One for each overdue clock with a slip of its own, unless a slip was issued since it ran out. */
export function proposedSlips(standing: Standing): readonly SlipProposal[] {
  const { mechanism, matter } = standing;
  return clockStates(standing).flatMap((state) => {
    const slip = clockRule(mechanism, state.clock).breach.slip;
    if (state.standing !== 'overdue' || slip === undefined || isIssuedSince(matter, state)) return [];
    return [{ slip, colour: nextColour(matter), clock: state.clock, key: state.key }];
  });
}

/** Blue first; one colour on where the last slip was not answered, red staying red. */
export function nextColour({ slips }: Matter): SlipColour {
  const last = slips.findLast(({ colour }) => colour !== null);
  if (!last?.colour) return 'blue';
  if (last.answeredAt !== null) return last.colour;
  return slipColours[Math.min(slipColours.indexOf(last.colour) + 1, slipColours.length - 1)]!;
}

/** Three red slips in a row: the head of the unit is to be talked to (约谈). */
export function callsForInterview({ slips }: Matter): boolean {
  const coloured = slips.filter(({ colour }) => colour !== null).slice(-3);
  return coloured.length === 3 && coloured.every(({ colour }) => colour === 'red');
}

const isIssuedSince = ({ slips }: Matter, { dueAt }: ClockState): boolean =>
  dueAt !== null && slips.some(({ at, colour }) => colour !== null && at >= dueAt);

/** The series in which the document that a command sends out is numbered; null for commands that send none. */
export function slipSeriesOf(mechanism: Mechanism, { effects }: CommandRule): string | null {
  const effect = effects.find(({ kind }) => kind === 'issue-slip');
  if (effect?.kind !== 'issue-slip') return null;
  return mechanism.slips.find(({ id }) => id === effect.slip)?.series ?? null;
}
