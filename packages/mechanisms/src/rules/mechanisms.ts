// Every mechanism there is, in the order in which an office meets them.
import type { Mechanism } from '../mechanism/mechanism.ts';
import { fourSlipsSevenSteps } from './four-slips-seven-steps.ts';
import { governmentSupervision } from './government-supervision.ts';
import { livelihoodProjects } from './livelihood-projects.ts';
import { suggestionsAndProposals } from './suggestions-proposals.ts';
import { system13710 } from './system-13710.ts';

export const mechanisms: readonly Mechanism[] = [
  system13710,
  fourSlipsSevenSteps,
  governmentSupervision,
  livelihoodProjects,
  suggestionsAndProposals,
];

/** Undefined for an id that no mechanism has. */
export const mechanismOf = (id: string): Mechanism | undefined => mechanisms.find((mechanism) => mechanism.id === id);
