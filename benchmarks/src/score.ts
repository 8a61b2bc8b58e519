// How well the annotated reports are read, by the score kept beside the checkout.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone, type Bench } from './figure.ts';
import { inCheckout, LUOSHI } from './material/checkout.ts';
import { temporaryFolder } from './material/temporary-folder.ts';

/** F1 and accuracies of each annotated report; skipped where the annotations are not at hand. */
export const bench: Bench = async function* (say) {
  const gold = inCheckout('../shared/gold');
  const scorer = inCheckout('../shared/score/score.mjs');
  if (!existsSync(gold) || !existsSync(scorer)) return say('skipped: no annotated reports beside the checkout');
  const folder = temporaryFolder();
  for (const file of readdirSync(gold)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const report = file.slice(0, -'.txt'.length);
    const reading = join(folder, `${report}.json`);
    writeFileSync(reading, execFileSync(process.execPath, [LUOSHI, 'read', join(gold, file), '--json'], BIG));
    const printed = execFileSync(process.execPath, [scorer, join(gold, report), reading], BIG);
    for (const [name, value] of figuresOf(JSON.parse(String(printed)) as object)) {
      yield alone(`${report} ${name}`, value, 'of 1');
    }
  }
};

const BIG = { maxBuffer: 256 * 1024 * 1024 };

/** Every number of the score that is a share, by its path: `quantities f1`, `commitments accuracy milestone`. */
function* figuresOf(score: object, path = ''): Generator<[string, number]> {
  for (const [name, value] of Object.entries(score)) {
    if (typeof value === 'object' && value !== null) yield* figuresOf(value, `${path}${name} `);
    else if (typeof value === 'number' && !COUNTS.has(name)) yield [`${path}${name}`, value];
  }
}

const COUNTS = new Set(['gold', 'found', 'matched', 'invented', 'checks', 'right']);
