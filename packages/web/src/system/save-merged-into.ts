import { saveGovernment } from '../api/system-calls.ts';
import type { Government } from './government.ts';

const levels = ['state', 'province', 'prefecture', 'county', 'township'] as const;

/** Merges a government, or takes its merger back with null; all else of it stays as it is. */
export function saveMergedInto({ code, name, level, parent }: Government, mergedInto: string | null): Promise<unknown> {
  return saveGovernment(code, { name, level: levels.find((each) => each === level) ?? null, parent, mergedInto });
}
