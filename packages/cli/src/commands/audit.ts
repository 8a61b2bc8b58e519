// luoshi audit: whether the audit log is as it was written, and the log itself.
import { auditLines } from '@luoshi/server';
import { openStore, type Store } from '@luoshi/store';
import type { Context } from '../context.ts';
import { write } from '../terminal/output.ts';
import { openChosenDatabase } from './chosen-database.ts';

export interface AuditOptions {
  readonly government?: string;
  readonly data?: string;
}

/** A line for each government's log. 0 when all are whole, 1 when one is broken. */
export async function verifyAudit(options: AuditOptions, { messages }: Context): Promise<number> {
  return overLogs(options, async (store, governments) => {
    let broken = 0;
    if (governments.length === 0) console.log(messages['audit.empty']);
    for (const government of governments) {
      const { entries, firstBroken } = await store.audit.verify(government);
      if (firstBroken === null) console.log(messages['audit.whole']({ government, entries }));
      else console.error(messages['audit.broken']({ government, entries, firstBroken }));
      if (firstBroken !== null) broken += 1;
    }
    return broken === 0 ? 0 : 1;
  });
}

/** Every entry as JSON Lines, one government after the other. */
export async function exportAudit(options: AuditOptions): Promise<number> {
  return overLogs(options, async (store, governments) => {
    for (const government of governments)
      for await (const lines of auditLines(store, government)) await write(process.stdout, lines);
    return 0;
  });
}

/** Of one government, or of all that have a log. */
async function overLogs(
  options: AuditOptions,
  work: (store: Store, governments: readonly string[]) => Promise<number>,
): Promise<number> {
  const database = await openChosenDatabase(options);
  try {
    const store = await openStore(database);
    const { government } = options;
    return await work(store, government === undefined ? await store.audit.governments() : [government]);
  } finally {
    await database.close();
  }
}
