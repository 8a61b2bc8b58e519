// npm run bench [-- NAME…]: every benchmark, or those named, as JSON lines on standard output.
import { ensureInstalled } from './steps/install.mjs';
import { run, TOP } from './steps/run.mjs';

await ensureInstalled();
process.exitCode = await run(process.execPath, [
  '--import',
  'tsx',
  `${TOP}benchmarks/src/run.ts`,
  ...process.argv.slice(2),
]);
