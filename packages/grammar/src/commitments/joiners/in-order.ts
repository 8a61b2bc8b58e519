// The joiners in the order they are tried, before any rule: what they read would look like a promise of its own.
import { amountContinued } from './amount-continued.ts';
import type { CommitmentJoiner } from './joiner.ts';
import { listContinued } from './list-continued.ts';
import { stageTakenUp } from './stage-taken-up.ts';
import { valueContinued } from './value-continued.ts';

export const COMMITMENT_JOINERS: readonly CommitmentJoiner[] = [
  // A clause that is nothing but a stage; the others need words of their own.
  stageTakenUp,
  // Opens with 包括, or goes on with a list that was opened so.
  listContinued,
  // Bare amounts: `amountContinued` passes over targets.
  valueContinued,
  // Last: any clause with an amount that cannot stand without the one before.
  amountContinued,
];
