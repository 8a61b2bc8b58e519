// What each format's reader gives before the common ends are tied.
import type { Omission, Place, Run, SourceText, SourceWarning } from './source.ts';

/** As `SourceText`, without what all formats share. `pages` is null where the file knows no pages. */
export interface Contents {
  readonly mediaType: string;
  readonly encoding: string | null;
  readonly text: string;
  readonly pages: readonly Run[] | null;
  readonly omitted: readonly Omission[];
  readonly places: readonly Place[];
  readonly warnings: readonly SourceWarning[];
}

/** Ties the ends: name and fingerprint, one page where there are none, warnings in text order. */
export function toSourceText(contents: Contents, name: string, sha256: string): SourceText {
  return {
    name,
    sha256,
    ...contents,
    pages: contents.pages ?? [{ start: 0, end: contents.text.length }],
    warnings: [...contents.warnings].sort((a, b) => a.start - b.start || a.end - b.end),
  };
}
