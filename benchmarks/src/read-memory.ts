// Peak memory of reading one file of forty pages, as a whole process.
import { type Bench, held } from './figure.ts';
import { LUOSHI } from './material/checkout.ts';
import { browserOf, fortyPages } from './material/forty-pages.ts';
import { temporaryFolder } from './material/temporary-folder.ts';
import { measureNode } from './measuring/whole-process.ts';

/** Peaks and times of `luoshi read FILE --json` for a text, a Word file and a PDF, against Node doing nothing. */
export const bench: Bench = async function* (say) {
  const browser = browserOf(process.env);
  if (!browser) say('no browser to print a PDF with: only the text and the Word file are measured');
  const bare = await measureNode(['-e', '0']);
  for (const { kind, path, pages } of await fortyPages(temporaryFolder(), browser)) {
    const whole = await measureNode([LUOSHI, 'read', path, '--json']);
    if (whole.exitCode !== 0) throw new Error(`luoshi read ${path} ended with ${whole.exitCode}`);
    const file = pages === null ? `40 pages as ${kind}` : `${kind} of ${pages} pages`;
    yield held(`peak memory, ${file}`, whole.peakMb, 'MB', 'node -e 0', bare.peakMb);
    yield held(`time, ${file}`, whole.ms, 'ms', 'node -e 0', bare.ms);
  }
};
