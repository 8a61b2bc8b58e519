// Inside a reading thread: takes files one by one and sends each reading back as JSON, its bytes moved and not copied.
import { parentPort } from 'node:worker_threads';
import { readDocument } from '@luoshi/ledger';
import { isRefusal } from '@luoshi/reader';
import { pdfAssets } from '@luoshi/reader/node';
import type { Task, ThreadAnswer } from './reading-pool.ts';

const port = parentPort!;
port.on('message', async ({ bytes, name, maxBytes }: Task) => {
  const answer = await read(bytes, name, maxBytes).catch(defect);
  port.postMessage(answer, answer.kind === 'read' ? [answer.json.buffer as ArrayBuffer] : []);
});
port.postMessage('ready');

async function read(bytes: Uint8Array, name: string, maxBytes: number): Promise<ThreadAnswer> {
  const reading = await readDocument(bytes, name, { maxBytes, pdfAssets });
  if (isRefusal(reading)) return { kind: 'refused', refusal: reading };
  return { kind: 'read', json: new TextEncoder().encode(JSON.stringify(reading)) };
}

function defect(error: unknown): ThreadAnswer {
  return { kind: 'defect', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
