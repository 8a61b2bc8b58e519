// `npm start`, from the command to the first page served.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { inCheckout } from '../material/checkout.ts';

export interface Started {
  /** e.g. `http://127.0.0.1:40123/` */
  readonly address: string;
  /** From the command to the first page answered with 200. */
  readonly ms: number;
  /** From the command until the sample county is whole and its people can sign in. Throws when that takes ten minutes. */
  wholeMs(): Promise<number>;
  /** Stops it as Ctrl-C does, and waits for its end. */
  stop(): Promise<void>;
}

const POLL_MS = 20;
const PATIENCE_MS = 120_000;
/** Rare, so that asking does not slow down what is measured. */
const WHOLE_POLL_MS = 200;
const WHOLE_PATIENCE_MS = 600_000;

/** Starts Luoshi on a free port with its data in `folder`. Throws when no page is served within two minutes. */
export async function started(folder: string): Promise<Started> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const from = performance.now();
  const options = ['--port', String(port), '--data', folder];
  const child = spawn(process.execPath, [inCheckout('scripts/start.mjs'), ...options], { stdio: ['ignore', 2, 2] });
  const ended = once(child, 'close');
  const stop = async () => {
    child.kill('SIGINT');
    await ended;
  };
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
    if (performance.now() - from > PATIENCE_MS) {
      await stop();
      throw new Error('npm start served no page within two minutes');
    }
    await pause(POLL_MS);
  }
  const ms = performance.now() - from;
  const wholeMs = async () => {
    while (!(await isSampleWhole(address))) {
      if (performance.now() - from > WHOLE_PATIENCE_MS)
        throw new Error('the sample county was not whole in ten minutes');
      await pause(WHOLE_POLL_MS);
    }
    return performance.now() - from;
  };
  return { address, ms, wholeMs, stop };
}

/** What the server says of its own loading; log-ins are listed from the first account on, before the last is there. */
async function isSampleWhole(address: string): Promise<boolean> {
  const health = await fetch(`${address}api/health`);
  return ((await health.json()) as { sampleLoading: object | null }).sampleLoading === null;
}

async function answers(address: string): Promise<boolean> {
  const answer = await fetch(address).catch(() => null);
  await answer?.arrayBuffer();
  return answer?.status === 200;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
