// A government's audit log as JSON Lines, a page of entries at a time.
import type { Store } from '@luoshi/store';

/** Text of whole lines, each an entry with its hash; ends with what is there when it comes to the end. */
export async function* auditLines(store: Store, government: string): AsyncGenerator<string> {
  for (let from = 1; ; ) {
    const page = await store.audit.list(government, { from });
    const last = page.at(-1);
    if (!last) return;
    yield page.map((entry) => `${JSON.stringify(entry)}\n`).join('');
    from = last.seq + 1;
  }
}
