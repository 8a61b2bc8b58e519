// npm run simulate: a whole year of the made-up county through the public API. What follows `--` goes to the play.
import { ensureInstalled } from './steps/install.mjs';
import { run, TOP } from './steps/run.mjs';

await ensureInstalled();
process.exitCode = await run(process.execPath, [
  '--import',
  'tsx',
  `${TOP}packages/server/src/simulate/main.ts`,
  ...process.argv.slice(2),
]);
