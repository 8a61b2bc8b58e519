// A folder that is gone when the measuring is over.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** Makes a folder; removed when the process ends, however it ends but by force. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'luoshi-bench-'));
  // One listener for all folders: a benchmark makes more of them than an emitter wants listeners.
  if (made.push(folder) === 1) process.on('exit', removeAll);
  return folder;
}

function removeAll(): void {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
}
