// A port that nobody listens on.
import { once } from 'node:events';
import { createServer } from 'node:net';

/** The first of `ports` that is free on `host`; null when none is. 0 is always free: the system chooses. */
export async function firstFreePort(ports: readonly number[], host: string): Promise<number | null> {
  for (const port of ports) if (await isFree(port, host)) return port;
  return null;
}

async function isFree(port: number, host: string): Promise<boolean> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return false;
    throw error;
  } finally {
    probe.close();
  }
}
