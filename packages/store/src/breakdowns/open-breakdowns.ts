// The breakdown tables over one database.
import type { Pool } from 'pg';
import type { Breakdowns } from '../matters/matters.ts';
import { findNewest, findVersion, listPast, listVersions } from './find-breakdown.ts';
import { issueDraft, saveDraft } from './write-breakdown.ts';

export function openBreakdowns(pool: Pool, now: () => Date): Breakdowns {
  return {
    get: (government, report) => findNewest(pool, government, report),
    versions: (government, report) => listVersions(pool, government, report),
    version: (government, report, version) => findVersion(pool, government, report, version),
    save: (draft) => saveDraft(pool, draft, now()),
    issue: (issue) => issueDraft(pool, issue, now()),
    past: (government, exceptReport) => listPast(pool, government, exceptReport),
  };
}
