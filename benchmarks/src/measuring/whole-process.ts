// Time and peak memory of a whole process.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export interface ProcessFigures {
  /** From start to end, as the caller waits for it. */
  readonly ms: number;
  /** Most memory it ever held (resident set, all its threads), in MB of 1,000,000 bytes. */
  readonly peakMb: number;
  readonly exitCode: number;
  /** Bytes on standard output, counted and thrown away. */
  readonly outputBytes: number;
}

const preload = fileURLToPath(new URL('./report-peak.mjs', import.meta.url));

/**
 * Runs Node with `args`, `input` on its standard input, and waits for its end. Its own processes are not counted. Input that is
 * handed over piece by piece is never all in memory.
 */
export async function measureNode(
  args: readonly string[],
  input: string | Iterable<string> = '',
): Promise<ProcessFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'luoshi-bench-'));
  const report = join(folder, 'peak');
  try {
    const from = performance.now();
    const child = spawn(process.execPath, ['--import', preload, ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, LUOSHI_BENCH_PEAK_FILE: report },
    });
    let outputBytes = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      outputBytes += chunk.length;
    });
    child.stdin.on('error', () => {});
    if (typeof input === 'string') child.stdin.end(input);
    else Readable.from(input).pipe(child.stdin);
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => resolve(code ?? 1));
    });
    const ms = performance.now() - from;
    return { ms, peakMb: (Number(readFileSync(report, 'utf8')) * 1024) / 1e6, exitCode, outputBytes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
