// Standard output with back-pressure, and a quiet end when nobody reads on.
import { once } from 'node:events';
import type { Messages } from '../messages/say.ts';

/** Writes and, when the reader is slower than we are, waits for it. */
export async function write(out: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> {
  if (!out.write(text)) await once(out, 'drain');
}

/**
 * Ends the process quietly, with code 0, when the reader of `out` has gone (`luoshi read … | head`); with a sentence and code 1 when
 * nothing more can be written there, as on a full disk.
 */
export function endWhenUnwritable(out: NodeJS.WriteStream, messages: Messages): void {
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    console.error(messages.unprinted({ detail: error.message }));
    process.exit(1);
  });
}
