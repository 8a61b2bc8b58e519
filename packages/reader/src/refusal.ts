// A refusal is data: a code and its facts. The sentences are in `messages/`.
import type { Refusal, RefusalCode } from './source.ts';

/** Makes the refusal `code` with the facts its sentence names. */
export function refuse(code: RefusalCode, facts: Refusal['facts']): Refusal {
  return { refused: true, code, facts };
}

/** True when `outcome` is a refusal and not what was asked for. */
export function isRefusal(outcome: object): outcome is Refusal {
  return 'refused' in outcome && outcome.refused === true;
}
