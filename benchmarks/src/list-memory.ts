// Peak memory of a long list beside that of shorter ones.
import { type Bench, held } from './figure.ts';
import { LUOSHI } from './material/checkout.ts';
import { madeList } from './material/made-list.ts';
import { temporaryFolder } from './material/temporary-folder.ts';
import { median } from './measuring/time.ts';
import { measureNode } from './measuring/whole-process.ts';

const LONG = 5_000;
/** 50 files end before the engine has compiled what is used most; from some hundreds on a list runs as it will go on running. */
const SHORTER = [50, 500];
const SHORTER_RUNS = 5;

/** Peaks of `luoshi read -` over lists of three lengths, with all cores. */
export const bench: Bench = async function* () {
  const peakMb = async (count: number) => {
    const list = madeList(temporaryFolder(), count).join('\n');
    const whole = await measureNode([LUOSHI, 'read', '-'], list);
    if (whole.exitCode !== 0) throw new Error(`a list of ${count} files ended with ${whole.exitCode}`);
    return whole.peakMb;
  };
  // The first run after a change compiles the program, which takes more memory than a short list.
  await peakMb(1);
  const long = await peakMb(LONG);
  for (const count of SHORTER) {
    const peaks: number[] = [];
    for (let run = 0; run < SHORTER_RUNS; run++) peaks.push(await peakMb(count));
    const against = `list of ${count} files, median of ${SHORTER_RUNS} runs`;
    yield held(`peak memory, list of ${LONG} files`, long, 'MB', against, median(peaks));
  }
};
