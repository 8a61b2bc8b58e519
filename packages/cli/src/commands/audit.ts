// luoshi audit: whether the audit log and all other chains of events are as they were written, and the log itself.
import { auditLines } from '@luoshi/server';
import { type ChainsChecked, openStore, type Store } from '@luoshi/store';
import type { Context } from '../context.ts';
import type { Messages } from '../messages/say.ts';
import { write } from '../terminal/output.ts';
import { openChosenDatabase } from './chosen-database.ts';

export interface AuditOptions {
  readonly government?: string;
  readonly data?: string;
}

/** A line for each kind of chain, and one for each broken chain with its place. 0 when all are whole, 1 when one is broken. */
export async function verifyAudit(options: AuditOptions, { messages }: Context): Promise<number> {
  return overStore(options, async (store) => {
    let broken = 0;
    for await (const line of store.chains.verify(options.government ?? null)) {
      if (line.brokenChains === 0) console.log(messages['audit.whole'](line));
      else sayBroken(line, messages);
      broken += line.brokenChains;
    }
    if (broken > 0) console.error(messages['audit.keep']);
    return broken === 0 ? 0 : 1;
  });
}

function sayBroken(line: ChainsChecked, messages: Messages): void {
  console.error(messages['audit.broken'](line));
  for (const place of line.broken) console.error(messages['audit.place'](place));
  const count = line.brokenChains - line.broken.length;
  if (count > 0) console.error(messages['audit.more']({ count }));
}

/** Every entry as JSON Lines, one government after the other. */
export async function exportAudit(options: AuditOptions): Promise<number> {
  return overStore(options, async (store) => {
    const { government: only } = options;
    const governments = only === undefined ? await store.audit.governments() : [only];
    for (const government of governments)
      for await (const lines of auditLines(store, government)) await write(process.stdout, lines);
    return 0;
  });
}

async function overStore(options: AuditOptions, work: (store: Store) => Promise<number>): Promise<number> {
  const database = await openChosenDatabase(options);
  try {
    return await work(await openStore(database));
  } finally {
    await database.close();
  }
}
