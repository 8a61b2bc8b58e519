// Peak memory of a long list beside that of a short one.
import { type Bench, held } from './figure.ts';
import { LUOSHI } from './material/checkout.ts';
import { madeList } from './material/made-list.ts';
import { temporaryFolder } from './material/temporary-folder.ts';
import { measureNode } from './measuring/whole-process.ts';

const SHORT = 50;
const LONG = 5_000;

/** Peaks of `luoshi read -` over 50 and over 5,000 files, with all cores. */
export const bench: Bench = async function* () {
  const folder = temporaryFolder();
  const peakMb = async (count: number) => {
    const list = madeList(folder, count).join('\n');
    const whole = await measureNode([LUOSHI, 'read', '-'], list);
    if (whole.exitCode !== 0) throw new Error(`a list of ${count} files ended with ${whole.exitCode}`);
    return whole.peakMb;
  };
  const short = await peakMb(SHORT);
  yield held(`peak memory, list of ${LONG} files`, await peakMb(LONG), 'MB', `list of ${SHORT} files`, short);
};
