// Queries that a connection is given in one turn of the event loop into one write to the server.
import { Socket } from 'node:net';

type Done = (error?: Error | null) => void;

/**
 * A write is a system call: of a transaction's eight statements sent together this saves seven. pg corks the socket for a query and
 * uncorks it behind it, or does neither; here each write is corked, and the uncorking waits until the turn is over.
 */
export class GatheringSocket extends Socket {
  override write(data: Uint8Array | string, encoding?: BufferEncoding | Done, done?: Done): boolean {
    this.cork();
    try {
      return typeof encoding === 'function' ? super.write(data, encoding) : super.write(data, encoding, done);
    } finally {
      this.uncork();
    }
  }

  override uncork(): void {
    process.nextTick(() => super.uncork());
  }
}
