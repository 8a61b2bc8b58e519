// Inside a reading thread: takes tasks one by one and sends each outcome back, its bytes moved and not copied.
import { parentPort } from 'node:worker_threads';
import type { Outcome, Task } from './outcome.ts';
import { readFileAs } from './read-file-as.ts';

const port = parentPort!;
port.on('message', async (task: Task) => {
  const outcome = await readFileAs(task).catch((error: unknown) => defect(task, error));
  port.postMessage(outcome, outcome.kind === 'read' ? [outcome.bytes.buffer as ArrayBuffer] : []);
});
port.postMessage('ready');

function defect({ path }: Task, error: unknown): Outcome {
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'unread', path, why: { refused: false, code: 'defect', facts: { name: path, detail } } };
}
