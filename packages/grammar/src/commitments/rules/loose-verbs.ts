// Verbs that go with anything, and so say little of what they promise.
import type { ParsedClause } from '../clause/parse-clause.ts';

/** 开展, 组织: verbs for anything. */
export function isLoose(parsed: ParsedClause): boolean {
  return parsed.verbs.some((verb) => /开展|组织|参与/.test(verb.word));
}
