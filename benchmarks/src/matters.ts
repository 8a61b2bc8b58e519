// How long the list of matters takes when there are a hundred times as many.
import type { MatterFilter } from '@luoshi/store';
import { type Bench, held } from './figure.ts';
import { FEW, fewAndMany, MANY } from './material/few-and-many.ts';
import type { MattersDatabase } from './material/matters-database.ts';
import { median } from './measuring/time.ts';

const RUNS = 60;

/** The pages that an office and a unit open first. */
const pages: Readonly<Record<string, Omit<MatterFilter, 'government'>>> = {
  'list by urgency': { order: 'urgency', limit: 50, phase: ['open', 'waiting'] },
  'red ones': { order: 'urgency', limit: 50, light: 'red' },
  'newest first': { order: 'newest', limit: 50 },
  // Of 1,000 matters a unit has 30, six of them red: its page of 50 is not full there, and has fewer lights to tell anew.
  "a unit's own": { order: 'urgency', limit: 50, unit: 'u7' },
  "a unit's own, 6 a page": { order: 'urgency', limit: 6, unit: 'u7' },
};

/** Pages of 50 at 100,000 open matters against 1,000, both of one database; taken in turns, so that both meet the same machine. */
export const bench: Bench = async function* (say) {
  const matters = await fewAndMany(say);
  try {
    for (const [name, page] of Object.entries(pages)) {
      const { few, many } = await timed(matters, page);
      yield held(`${name}, 100,000 open`, many, 'ms', '1,000 open', few);
    }
  } finally {
    await matters.close();
  }
};

async function timed({ store }: MattersDatabase, page: Omit<MatterFilter, 'government'>) {
  const times = { few: [] as number[], many: [] as number[] };
  for (let run = -10; run < RUNS; run++)
    for (const [name, { government }] of [['few', FEW] as const, ['many', MANY] as const]) {
      const from = performance.now();
      const { items } = await store.matters.list({ ...page, government });
      if (items.length === 0) throw new Error('The page is empty.');
      if (run >= 0) times[name].push(performance.now() - from);
    }
  return { few: median(times.few), many: median(times.many) };
}
