// Memory and time of setting ten thousand readings side by side, beside a thousand.
import { join } from 'node:path';
import { readDocument } from '@luoshi/ledger';
import { type Bench, held } from './figure.ts';
import { LUOSHI } from './material/checkout.ts';
import { reportTexts } from './material/report-texts.ts';
import { temporaryFolder } from './material/temporary-folder.ts';
import { measureNode } from './measuring/whole-process.ts';

const MANY = 10_000;
const FEW = 1_000;

/** `luoshi compare -` over JSON Lines from a pipe, printed as JSON and written as Parquet. */
export const bench: Bench = async function* () {
  const lines = await readingLines();
  const forms = { JSON: [], Parquet: ['--parquet', join(temporaryFolder(), 'figures.parquet')] };
  // The first run after a change compiles the program.
  await measureNode([LUOSHI, 'compare', '-'], [lines[0]!]);
  for (const [form, options] of Object.entries(forms)) {
    const measure = async (count: number) => {
      const whole = await measureNode([LUOSHI, 'compare', '-', ...options], repeated(lines, count));
      if (whole.exitCode !== 0) throw new Error(`${count} readings ended with ${whole.exitCode}`);
      return { peakMb: whole.peakMb, msEach: whole.ms / count };
    };
    const few = await measure(FEW);
    const many = await measure(MANY);
    yield held(`peak memory, ${MANY} readings, ${form}`, many.peakMb, 'MB', `${FEW} readings`, few.peakMb);
    yield held(`time a reading, ${MANY} readings, ${form}`, many.msEach, 'ms', `${FEW} readings`, few.msEach);
  }
};

async function readingLines(): Promise<readonly string[]> {
  const readings = await Promise.all(
    reportTexts().map(({ name, text }) => readDocument(new TextEncoder().encode(text), name)),
  );
  return readings.map((reading) => `${JSON.stringify(reading)}\n`);
}

function* repeated(lines: readonly string[], count: number): Generator<string> {
  for (let at = 0; at < count; at++) yield lines[at % lines.length]!;
}
