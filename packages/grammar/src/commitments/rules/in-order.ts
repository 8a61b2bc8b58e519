// The rules for commitments in the order they are tried; the first that reads a clause has it.

import { dated } from './dated.ts';
import { decreed } from './decreed.ts';
import { livelihoodItem } from './livelihood-item.ts';
import { livelihoodSum } from './livelihood-sum.ts';
import { measured } from './measured.ts';
import { passed } from './passed.ts';
import type { CommitmentRule } from './rule.ts';
import { staged } from './staged.ts';
import { sustained } from './sustained.ts';
import { titleSought } from './title-sought.ts';
import { unnumberedTarget } from './unnumbered-target.ts';

export const COMMITMENT_RULES: readonly CommitmentRule[] = [
  // A listed livelihood project is promised whatever its wording.
  livelihoodItem,
  // Its amount counts projects; no amount to reach.
  livelihoodSum,
  // 通过 and its examination stand at both ends of the title; `staged` would see only one of them.
  passed,
  // `staged` would take the seekers and their title for one thing that is pushed.
  titleSought,
  // 稳定在, 稳居, 动态清零 decide by themselves, also where an amount or a stage stands in the clause.
  sustained,
  // Before `staged`, which would take 推动集中供热全覆盖 for a project.
  unnumberedTarget,
  // Before `measured`: 建成8座泵站 promises a stage of counted things; where the amount is the promise, it declines.
  staged,
  // Every other planned amount.
  measured,
  // Only what no other rule reads: such clauses are often directions.
  decreed,
  // Last, for it takes any object that has a date.
  dated,
];
