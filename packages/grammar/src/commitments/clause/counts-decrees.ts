// Amounts that only number what was decreed: 20条措施, 10项制度.
import type { Run } from './plan-clause.ts';

const DECREED = /^(?:措施|政策|举措|意见|规定|要求|制度|机制|原则|标准|方针)/u;

/** True where the amount `quantity` of the clause counts measures or rules and no things. */
export function countsDecrees(text: string, quantity: Run): boolean {
  return DECREED.test(text.slice(quantity.end, quantity.end + 2));
}
