// Slips that the office may want to send next, and when so many red ones in a row call for a talk.
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

/** How many red slips in a row a command waits for, and how many went out since it was given last; null where it waits for none. */
export function redSlips(
  { parameters }: Mechanism,
  { opening, slips, lastGivenAt }: Matter,
  { id, needsRedSlips }: CommandRule,
): { readonly needed: number; readonly sent: number } | null {
  if (needsRedSlips === undefined) return null;
  // A matter that was opened before the parameter was there goes by its default.
  const needed =
    opening.parameters[needsRedSlips] ?? parameters.find((parameter) => parameter.id === needsRedSlips)?.default;
  const since = lastGivenAt[id] ?? '';
  const coloured = slips.filter(({ colour, at }) => colour !== null && at > since);
  return {
    needed: Number(needed),
    sent: coloured.length - 1 - coloured.findLastIndex(({ colour }) => colour !== 'red'),
  };
}

/** Whether as many red slips in a row as the command waits for went out. A command that waits for none is always called for. */
export function isCalledFor(mechanism: Mechanism, matter: Matter, rule: CommandRule): boolean {
  const red = redSlips(mechanism, matter, rule);
  return red === null || (red.needed > 0 && red.sent >= red.needed);
}

/** The command by which the head of the unit is to be talked to now (约谈), after so many red slips in a row; null while none is. */
export function interviewCalled(mechanism: Mechanism, matter: Matter): CommandRule | null {
  const rule = mechanism.commands.find(({ needsRedSlips }) => needsRedSlips !== undefined);
  return rule?.from.includes(matter.state) && isCalledFor(mechanism, matter, rule) ? rule : null;
}

/** Any that has to be answered: a reminder in colour, a coordination slip, the record of an interview. */
const isIssuedSince = ({ slips }: Matter, { dueAt }: ClockState): boolean =>
  dueAt !== null && slips.some(({ at, limit }) => limit !== null && at >= dueAt);

/** The series in which the document that a command sends out is numbered; null for commands that send none. */
export function slipSeriesOf(mechanism: Mechanism, { effects }: CommandRule): string | null {
  const effect = effects.find(({ kind }) => kind === 'issue-slip');
  if (effect?.kind !== 'issue-slip') return null;
  return mechanism.slips.find(({ id }) => id === effect.slip)?.series ?? null;
}
