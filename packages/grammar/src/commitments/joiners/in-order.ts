// The joiners in the order they are tried, before any rule: what they read would look like a promise of its own.
import { aimRaised } from './aim-raised.ts';
import { amountContinued } from './amount-continued.ts';
import type { CommitmentJoiner } from './joiner.ts';
import { listContinued } from './list-continued.ts';
import { stageTakenUp } from './stage-taken-up.ts';

export const COMMITMENT_JOINERS: readonly CommitmentJoiner[] = [
  // A clause that is nothing but a stage; the others need words of their own.
  stageTakenUp,
  // Opens with 包括, or goes on with a list that was opened so.
  listContinued,
  // 力争 and a bare amount: `amountContinued` passes over targets.
  aimRaised,
  // Last: any clause with an amount that cannot stand without the one before.
  amountContinued,
];
