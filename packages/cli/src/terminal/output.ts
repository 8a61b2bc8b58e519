// Standard output with back-pressure, and a quiet end when nobody reads on.
import { once } from 'node:events';

/** Writes and, when the reader is slower than we are, waits for it. */
export async function write(out: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> {
  if (!out.write(text)) await once(out, 'drain');
}

/** Ends the process quietly, with code 0, when the reader of `out` has gone (`luoshi read … | head`). */
export function endWhenReaderLeaves(out: NodeJS.WriteStream): void {
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
