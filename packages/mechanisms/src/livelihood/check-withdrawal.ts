// What stands against a deputy's taking a proposal back, and against dealing with one that was taken back.
import { dateInChina } from '../calendar/index.ts';
import type { Entry } from './entry.ts';
import { type RoundRefusal, refuseRound } from './refusal.ts';
import type { Round } from './round.ts';
import type { ActOf } from './round-act.ts';

/** How far an entry has come for a deputy who would take it back; the first that holds. */
export type DealtWith = 'over' | 'merged' | 'joined' | 'dropped' | 'answered';

/** Only the own one, and only while the round collects and the office has neither merged, put aside nor answered it. */
export function checkWithdrawal(round: Round, { entry: id, login }: ActOf<'withdraw'>): RoundRefusal | null {
  const entry = round.entries.find((one) => one.id === id && one.handedInBy === login);
  if (!entry) return refuseRound('round-entry-unknown', { entry: id });
  const how = dealtWith(round, entry);
  return (
    withdrawn(entry) ?? (how && refuseRound('withdrawal-late', { name: entry.project.name, how, stage: round.stage }))
  );
}

/** `entry-withdrawn` of an entry that its deputy took back; null of any other. */
export const withdrawn = ({ withdrawnAt, project }: Entry): RoundRefusal | null =>
  withdrawnAt === null ? null : refuseRound('entry-withdrawn', { name: project.name, on: dateInChina(withdrawnAt) });

function dealtWith({ entries, stage }: Round, { id, mergedInto, droppedBecause, answer }: Entry): DealtWith | null {
  if (mergedInto !== null) return 'merged';
  if (entries.some((one) => one.mergedInto === id)) return 'joined';
  if (droppedBecause !== null) return 'dropped';
  if (answer !== null) return 'answered';
  return stage === 'collecting' ? null : 'over';
}
