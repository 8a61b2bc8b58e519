// Scores the grammar on annotated reports, which lie beside the checkout and are not part of it; without them it is skipped.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readReport } from '../src/index.ts';

const shared = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared');
const scorer = join(shared, 'score/score.mjs');

interface Score {
  readonly structure: { readonly accuracy: number };
}

/** Prints what was missed when a threshold is not reached. */
type Scorer = (prefix: string, reading: unknown, misses: unknown[]) => Score;

const LEAST_STRUCTURE = 0.97;

describe.skipIf(!existsSync(scorer))('annotated reports', () => {
  test.each(['zezhou-2022', 'xinjiang-2023', 'qinshui-2023'])('%s is read as its annotation says', async (id) => {
    const { score } = (await import(scorer)) as { score: Scorer };
    const prefix = join(shared, 'gold', id);
    const misses: unknown[] = [];
    const { structure } = score(prefix, readReport(readFileSync(`${prefix}.txt`, 'utf8')), misses);
    expect(structure.accuracy, JSON.stringify(misses)).toBeGreaterThanOrEqual(LEAST_STRUCTURE);
  });
});
