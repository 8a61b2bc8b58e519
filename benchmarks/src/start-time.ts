// How long a start takes when everything is installed, built and initialised.
import { type Bench, held } from './figure.ts';
import { temporaryFolder } from './material/temporary-folder.ts';
import { started } from './measuring/started.ts';
import { median } from './measuring/time.ts';

const SECOND_STARTS = 3;
const LIMIT_SECONDS = 5;

/** First start on an empty data folder, then the median of the next ones. */
export const bench: Bench = async function* () {
  // Compiles and builds what has changed, so that the starts that count find it done.
  await timed(`${temporaryFolder()}/data`);
  const folder = `${temporaryFolder()}/data`;
  const first = await timed(folder);
  const later: number[] = [];
  for (let i = 0; i < SECOND_STARTS; i++) later.push(await timed(folder));
  yield held('first start, database made', first, 's', 'second start', median(later));
  yield held('second start', median(later), 's', 'limit', LIMIT_SECONDS);
};

/** Seconds from the command to the first page. */
async function timed(folder: string): Promise<number> {
  const luoshi = await started(folder);
  await luoshi.stop();
  return luoshi.ms / 1000;
}
