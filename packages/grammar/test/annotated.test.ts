// Scores the grammar on annotated reports, which lie beside the checkout and are not part of it; without them it is skipped.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readReport } from '../src/index.ts';

const shared = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared');
const scorer = join(shared, 'score/score.mjs');

interface Score {
  readonly quantities: { readonly f1: number; readonly record: { readonly f1: number } };
  readonly commitments: { readonly f1: number; readonly accuracy: { readonly milestone: number } };
  readonly structure: { readonly accuracy: number };
}

type Scorer = (prefix: string, reading: unknown, misses: unknown[]) => Score;

/** The least of each figure; two careful annotators agree with each other at 1.00, 0.94 and 0.97. */
const LEAST = { quantities: 0.98, records: 0.95, commitments: 0.92, milestones: 0.95, structure: 0.97 };

describe.skipIf(!existsSync(scorer))('annotated reports', () => {
  test.each(['zezhou-2022', 'xinjiang-2023', 'qinshui-2023'])('%s is read as its annotation says', async (id) => {
    const { score } = (await import(scorer)) as { score: Scorer };
    const prefix = join(shared, 'gold', id);
    const misses: unknown[] = [];
    const got = score(prefix, readReport(readFileSync(`${prefix}.txt`, 'utf8')), misses);
    const missed = misses.map((miss) => JSON.stringify(miss)).join('\n');
    expect(got.quantities.f1, missed).toBeGreaterThanOrEqual(LEAST.quantities);
    expect(got.quantities.record.f1, missed).toBeGreaterThanOrEqual(LEAST.records);
    expect(got.commitments.f1, missed).toBeGreaterThanOrEqual(LEAST.commitments);
    expect(got.commitments.accuracy.milestone, missed).toBeGreaterThanOrEqual(LEAST.milestones);
    expect(got.structure.accuracy, missed).toBeGreaterThanOrEqual(LEAST.structure);
  });
});
