// npm run simulate [-- --matters N --last DAY --seed N]: plays the year and ends with one JSON line; exit code 1 when it does not add up.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '@luoshi/store';
import { simulate } from './simulate.ts';

const { values } = parseArgs({
  options: {
    matters: { type: 'string', default: '150' },
    last: { type: 'string', default: '2026-12-31' },
    seed: { type: 'string', default: '2026' },
  },
});
const folder = await mkdtemp(join(tmpdir(), 'luoshi-year-'));
const database = await openDatabase({ dataDir: folder });
try {
  const play = { matters: Number(values.matters), last: values.last, seed: Number(values.seed) };
  const { surprises, repeated, fired, ...line } = await simulate(database, play);
  for (const surprise of surprises.slice(0, 50)) console.error(surprise);
  console.error(
    `种子 ${play.seed}；重复提交 ${repeated} 次，到期处理 ${fired} 次 / seed ${play.seed}, ${repeated} forms sent twice, ${fired} timers fired`,
  );
  console.log(JSON.stringify(line));
  process.exitCode =
    surprises.length === 0 && line.clocksWrong === 0 && line.refusalsExpected === line.refusalsGot ? 0 : 1;
} finally {
  await database.close();
  await rm(folder, { recursive: true, force: true });
}
