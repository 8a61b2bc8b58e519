// Loaded before a measured program: writes its peak memory in KiB to a file when it ends.
import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) process.on('exit', () => writeFileSync(process.env.LUOSHI_BENCH_PEAK_FILE, String(peakKib())));

/** Linux hands a parent's peak on to the child in `maxRSS`; the line VmHWM is the program's own. */
function peakKib() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
