// Why nothing can be stated of a promise; sentences are in `messages/draft-*.ts`.

/** Every reason with when it holds. */
export const unsupportedReasons = {
  'only-claimed': 'the next report says so, but nobody confirmed it and no closed matter proves it',
  conflict: 'the next report, the matters and the measured figure do not agree, and nobody ruled',
  'ruled-gap': 'a person overruled to a gap: what there is was not enough',
  running: 'its matters are not closed yet',
  withdrawn: 'its matters were withdrawn',
  'no-data': 'it is named without anything to compare',
  nothing: 'neither a report nor a matter says anything',
  'figure-without-source': 'the words for it would hold a figure that none of its sources holds',
} as const satisfies Readonly<Record<string, string>>;

export type UnsupportedReason = keyof typeof unsupportedReasons;
