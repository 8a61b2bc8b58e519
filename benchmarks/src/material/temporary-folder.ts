// A folder that is gone when the measuring is over.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a folder; removed when the process ends, however it ends but by force. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'luoshi-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
