// Peak memory of a long list beside that of a short one.
import { type Bench, held } from './figure.ts';
import { LUOSHI } from './material/checkout.ts';
import { madeList } from './material/made-list.ts';
import { temporaryFolder } from './material/temporary-folder.ts';
import { measureNode } from './measuring/whole-process.ts';

const SHORT = 50;
const LONG = 5_000;
const SHORT_RUNS = 3;

/** Peaks of `luoshi read -` over 50 and over 5,000 files, with all cores. */
export const bench: Bench = async function* () {
  const peakMb = async (count: number) => {
    const list = madeList(temporaryFolder(), count).join('\n');
    const whole = await measureNode([LUOSHI, 'read', '-'], list);
    if (whole.exitCode !== 0) throw new Error(`a list of ${count} files ended with ${whole.exitCode}`);
    return whole.peakMb;
  };
  // A peak is where the collector happened to be late; the long list gives it a hundred times as many chances as one short list.
  const short: number[] = [];
  for (let run = 0; run < SHORT_RUNS; run++) short.push(await peakMb(SHORT));
  const against = `list of ${SHORT} files, highest of ${SHORT_RUNS} runs`;
  yield held(`peak memory, list of ${LONG} files`, await peakMb(LONG), 'MB', against, Math.max(...short));
};
