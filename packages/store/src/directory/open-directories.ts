// The directories over one database.
import type { Pool } from 'pg';
import { chinaDay } from '../china-day.ts';
import { findSuccessor } from '../queries/find-successor.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { changeDirectory } from './change-directory.ts';
import { deleteGovernment } from './delete-government.ts';
import { findDirectory } from './find-directory.ts';
import { findMerger } from './find-merger.ts';
import type { Directories } from './kept-directory.ts';
import { listGovernments } from './list-governments.ts';
import { withPhones } from './opened-phones.ts';
import { saveDirectory } from './save-directory.ts';
import { saveGovernment } from './save-government.ts';

export function openDirectories(pool: Pool, now: () => Date, sealing: Sealing): Directories {
  const found = (government: string) => findDirectory(pool, government, chinaDay(now()));
  return {
    of: async (government) => withPhones(await found(government), government, sealing.opener()),
    withSealedPhones: found,
    save: (government, directory, by) => saveDirectory(pool, { government, directory, by, sealing }, now()),
    change: (government, change, by) => changeDirectory(pool, { government, change, by, sealing }, now()),
    governments: () => listGovernments(pool),
    successorOf: (government) => findSuccessor(pool, government),
    merger: (code, into) => findMerger(pool, { code, into }, now()),
    deleteGovernment: (code, by) => deleteGovernment(pool, code, by, now()),
    saveGovernment: (government, by) => saveGovernment(pool, government, by, now()),
  };
}
