// A row of `dispatch_sessions` as queries read it.
import type { DispatchSession } from '../matters/matters.ts';

export interface SessionRow extends Omit<DispatchSession, 'heldOn'> {
  readonly held_on: string;
}

export const sessionColumns =
  'government, id, kind, held_on::text, title, chair, state, agenda, decisions, present, absent, seq';

export function sessionOf({ held_on, ...row }: SessionRow): DispatchSession {
  return { ...row, heldOn: held_on };
}
