// The directories over one database.
import type { Pool } from 'pg';
import { chinaDay } from '../china-day.ts';
import { findDirectory } from './find-directory.ts';
import type { Directories } from './kept-directory.ts';
import { listGovernments } from './list-governments.ts';
import { saveDirectory } from './save-directory.ts';
import { saveGovernment } from './save-government.ts';
import { succeed } from './succeed.ts';

export function openDirectories(pool: Pool, now: () => Date): Directories {
  return {
    of: (government) => findDirectory(pool, government, chinaDay(now())),
    save: (government, directory, by) => saveDirectory(pool, { government, directory, by }, now()),
    succeed: (government, succession, by) => succeed(pool, { government, succession, by }, now()),
    governments: () => listGovernments(pool),
    saveGovernment: (government, by) => saveGovernment(pool, government, by, now()),
  };
}
