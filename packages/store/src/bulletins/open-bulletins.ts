// The bulletins (政务督查通报) over one database.
import type { Pool } from 'pg';
import type { Bulletins } from '../matters/matters.ts';
import { findBulletin, listBulletins } from './find-bulletins.ts';
import { draftBulletin, issueBulletin, saveBulletin } from './write-bulletin.ts';

export function openBulletins(pool: Pool, now: () => Date): Bulletins {
  return {
    list: (government) => listBulletins(pool, government),
    get: (government, id) => findBulletin(pool, government, id),
    draft: (bulletin, by) => draftBulletin(pool, bulletin, by, now()),
    save: (bulletin, by) => saveBulletin(pool, bulletin, by, now()),
    issue: (bulletin, by) => issueBulletin(pool, bulletin, by, now()),
  };
}
