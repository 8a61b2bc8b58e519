// A row of `dispatch_sessions` as queries read it.
import type { DispatchSession } from '../matters/matters.ts';

export interface SessionRow extends Omit<DispatchSession, 'heldOn' | 'takenOut'> {
  readonly held_on: string;
  readonly taken_out: readonly string[];
}

export const sessionColumns =
  'government, id, kind, held_on::text, title, chair, state, agenda, decisions, present, absent, taken_out, seq';

export function sessionOf({ held_on, taken_out, ...row }: SessionRow): DispatchSession {
  return { ...row, heldOn: held_on, takenOut: taken_out };
}
