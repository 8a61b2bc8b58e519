// What the page of livelihood projects keeps in its address: the year and the step that is looked at.
import { given, oneOf } from '../address/search-values.ts';

export const steps = ['library', 'candidates', 'vote', 'items', 'satisfaction'] as const;
export type Step = (typeof steps)[number];

export interface LivelihoodSearch {
  readonly year?: number | undefined;
  readonly step?: Step | undefined;
}

export function livelihoodSearch(raw: Record<string, unknown>): LivelihoodSearch {
  const year = Number(raw.year);
  return given({ year: Number.isInteger(year) && year > 1900 ? year : undefined, step: oneOf(steps, raw.step) });
}
