// How long the pages that an office, a unit and a leader open take with a hundred thousand matters, and how much memory.
import { type Bench, held } from './figure.ts';
import { inCheckout } from './material/checkout.ts';
import { FEW, fewAndMany, MANY } from './material/few-and-many.ts';
import { type Answered, answeredIn, pages } from './measuring/pages.ts';

/** Answers of the API at 100,000 open matters against 1,000, each page in a process of its own that opens the one database. */
export const bench: Bench = async function* (say) {
  const matters = await fewAndMany(say);
  try {
    for (const page of Object.keys(pages)) {
      const asked = (government: string): Promise<Answered> =>
        answeredIn(inCheckout('benchmarks/src/measuring/answer-page.ts'), [matters.dataDir, government, page]);
      const few = await asked(FEW.government);
      const many = await asked(MANY.government);
      yield held(`${page}, 100,000 open`, many.ms, 'ms', '1,000 open', few.ms);
      yield held(`${page}, peak memory, 100,000 open`, many.peakMb, 'MB', '1,000 open', few.peakMb);
    }
  } finally {
    await matters.close();
  }
};
