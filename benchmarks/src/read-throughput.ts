// Files a second, on one core and on all.
import { availableParallelism } from 'node:os';
import { alone, type Bench, held } from './figure.ts';
import { LUOSHI } from './material/checkout.ts';
import { madeList } from './material/made-list.ts';
import { temporaryFolder } from './material/temporary-folder.ts';
import { measureNode } from './measuring/whole-process.ts';

const FILES = 400;

/** Speed of `luoshi read -` over a list, start-up included. */
export const bench: Bench = async function* () {
  const list = madeList(temporaryFolder(), FILES).join('\n');
  const filesASecond = async (jobs: number) => {
    const whole = await measureNode([LUOSHI, 'read', '-', '--jobs', String(jobs)], list);
    if (whole.exitCode !== 0) throw new Error(`the list ended with ${whole.exitCode}`);
    return FILES / (whole.ms / 1000);
  };
  const one = await filesASecond(1);
  yield alone(`${FILES} files with 1 job`, one, 'files/s');
  const cores = availableParallelism();
  if (cores > 1) yield held(`${FILES} files with ${cores} jobs`, await filesASecond(cores), 'files/s', '1 job', one);
};
