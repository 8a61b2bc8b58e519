// The rules that name what an amount measures, in the order in which they are asked.
import type { MeasureRule } from '../measure-read.ts';
import { countOfScope } from './count-of-scope.ts';
import { countedNoun } from './counted-noun.ts';
import { nounNamedBefore } from './noun-named-before.ts';
import { placesCounted } from './places-counted.ts';
import { receivedBy } from './received-by.ts';
import { takenOver } from './taken-over.ts';
import { countedFromThreshold, threshold } from './threshold.ts';
import { totalOf } from './total-of.ts';
import { useOfMoney } from './use-of-money.ts';

/**
 * The narrow constructions first, because each would also pass for one of the broad ones below: a threshold or a total
 * has a noun on both sides. Then the noun behind, which decides where it stands; then the noun before; last what the
 * sentence said earlier.
 */
export const MEASURE_RULES: readonly MeasureRule[] = [
  countOfScope,
  countedFromThreshold,
  placesCounted,
  threshold,
  totalOf,
  useOfMoney,
  receivedBy,
  countedNoun,
  nounNamedBefore,
  takenOver,
];
