// npm test: everything that must hold, on a fresh clone too. What follows `--` goes to vitest (`npm test -- packages/cli`).
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './steps/install.mjs';
import { tool } from './steps/run.mjs';
import { chromium, ensureSystemPrograms } from './steps/system-programs.mjs';
import { countsOf } from './steps/test-counts.mjs';
import { ensureWebBuilt } from './steps/web.mjs';

await ensureInstalled();
await ensureSystemPrograms();

const failedSteps = [];
const step = async (name, ended) => {
  console.error(`\n── ${name}`);
  if (!(await ended())) failedSteps.push(name);
};

await step('biome', async () => (await tool('biome', 'check', '.')) === 0);
await step('tsc', async () => (await tool('tsc', '--noEmit', '-p', 'tsconfig.json')) === 0);
await step('depcruise', async () => (await tool('depcruise', '--config', '.dependency-cruiser.cjs', 'packages')) === 0);
await step('web build', ensureWebBuilt);

const folder = mkdtempSync(join(tmpdir(), 'luoshi-test-'));
const report = join(folder, 'vitest.json');
const browser = chromium();
if (browser) process.env.CHROMIUM_PATH ??= browser;
console.error('\n── vitest');
const vitest = await tool(
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
);
const counts = countsOf(readReport(), failedSteps.length);
rmSync(folder, { recursive: true, force: true });

for (const name of failedSteps) console.log(`failed: ${name}`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = vitest === 0 && failedSteps.length === 0 ? 0 : 1;

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return null;
  }
}
