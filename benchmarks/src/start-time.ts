// How long a start takes when everything is installed, built and initialised.
import { type Bench, held } from './figure.ts';
import { temporaryFolder } from './material/temporary-folder.ts';
import { started } from './measuring/started.ts';
import { median } from './measuring/time.ts';

const SECOND_STARTS = 3;
const LIMIT_SECONDS = 5;

/** First start on an empty data folder, to its first page and to the whole sample county, then the median of the next ones. */
export const bench: Bench = async function* () {
  // Compiles and builds what has changed, so that the starts that count find it done.
  await (await started(`${temporaryFolder()}/data`)).stop();
  const folder = `${temporaryFolder()}/data`;
  const first = await timed(folder);
  const later: number[] = [];
  for (let i = 0; i < SECOND_STARTS; i++) later.push((await timed(folder)).page);
  yield held('first start, database made, to the first page', first.page, 's', 'second start', median(later));
  yield held('first start, to the whole sample county', first.whole, 's', 'to the first page', first.page);
  yield held('second start', median(later), 's', 'limit', LIMIT_SECONDS);
};

/** Seconds from the command to the first page, and until the sample county is whole. */
async function timed(folder: string): Promise<{ readonly page: number; readonly whole: number }> {
  const luoshi = await started(folder);
  const whole = await luoshi.wholeMs();
  await luoshi.stop();
  return { page: luoshi.ms / 1000, whole: whole / 1000 };
}
