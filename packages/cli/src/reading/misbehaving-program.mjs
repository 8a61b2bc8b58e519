// What a thread of the pool's tests runs: the path says how it behaves.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ path }) => {
  if (path.startsWith('stuck')) for (;;);
  if (path.startsWith('leaves')) process.exit(3);
  if (path.startsWith('breaks')) throw new Error('broken inside');
  if (path.startsWith('eats')) for (const eaten = []; ; ) eaten.push(new Array(10_000).fill(path));
  parentPort.postMessage({ kind: 'read', path, bytes: new TextEncoder().encode(path) });
});
parentPort.postMessage('ready');
