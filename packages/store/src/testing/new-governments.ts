// Governments without anything, each of its own code, so that cases in one database do not meet.
import type { Store } from '../store.ts';

/** A maker of governments; codes count up from behind `after`. */
export function newGovernments(directory: () => Store['directory'], after: number): () => Promise<string> {
  let code = after;
  return async () => {
    code += 1;
    const government = { code: String(code), name: '青河县', level: null, parent: null };
    await directory().saveGovernment(government, { account: 'zhou', name: '周明' });
    return government.code;
  };
}
