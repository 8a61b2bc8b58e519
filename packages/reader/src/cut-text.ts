// Texts longer than a reading takes on are cut, and the cut is said.
import type { Contents } from './contents.ts';
import type { Run } from './source.ts';
import { warn } from './warning.ts';

/** The first `maxTextUtf16` code units of the contents with the warning `text-cut`; never cuts a surrogate pair in two. */
export function cutText(contents: Contents, maxTextUtf16: number): Contents {
  if (contents.text.length <= maxTextUtf16) return contents;
  const splitsPair = /[\uD800-\uDBFF]/.test(contents.text[maxTextUtf16 - 1] ?? '');
  const kept = splitsPair ? maxTextUtf16 - 1 : maxTextUtf16;
  return {
    ...contents,
    text: contents.text.slice(0, kept),
    pages: contents.pages && clip(contents.pages, kept),
    omitted: clip(contents.omitted, kept),
    places: clip(contents.places, kept),
    warnings: [
      ...contents.warnings.filter(({ end }) => end <= kept),
      warn('text-cut', { start: kept, end: kept }, { kept, unit: 'characters' }),
    ],
  };
}

function clip<T extends Run>(runs: readonly T[], length: number): T[] {
  return runs.filter(({ start }) => start < length).map((run) => ({ ...run, end: Math.min(run.end, length) }));
}
