// The directories over one database.
import type { Pool } from 'pg';
import { chinaDay } from '../china-day.ts';
import { findSuccessor } from '../queries/find-successor.ts';
import { changeDirectory } from './change-directory.ts';
import { deleteGovernment } from './delete-government.ts';
import { findDirectory } from './find-directory.ts';
import { findMerger } from './find-merger.ts';
import type { Directories } from './kept-directory.ts';
import { listGovernments } from './list-governments.ts';
import { saveDirectory } from './save-directory.ts';
import { saveGovernment } from './save-government.ts';

export function openDirectories(pool: Pool, now: () => Date): Directories {
  return {
    of: (government) => findDirectory(pool, government, chinaDay(now())),
    save: (government, directory, by) => saveDirectory(pool, { government, directory, by }, now()),
    change: (government, change, by) => changeDirectory(pool, { government, change, by }, now()),
    governments: () => listGovernments(pool),
    successorOf: (government) => findSuccessor(pool, government),
    merger: (code, into) => findMerger(pool, { code, into }, now()),
    deleteGovernment: (code, by) => deleteGovernment(pool, code, by, now()),
    saveGovernment: (government, by) => saveGovernment(pool, government, by, now()),
  };
}
