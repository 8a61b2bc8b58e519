// How every pool of connections behaves, whoever runs the server.
import { GatheringSocket } from './gathering-socket.ts';

/** Milliseconds. A query that takes longer than a minute is a defect, and a client that waits longer has gone. */
export const poolSettings = {
  max: 10,
  connectionTimeoutMillis: 10_000,
  idleTimeoutMillis: 30_000,
  statement_timeout: 60_000,
  idle_in_transaction_session_timeout: 60_000,
  application_name: 'luoshi',
  keepAlive: true,
  // What is asked on one connection without waiting goes out at once, and is done and answered in that order.
  pipeline: true,
  stream: () => new GatheringSocket(),
} as const;
