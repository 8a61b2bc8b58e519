import type { ColumnWords } from '../data/columns.ts';

/** The data dictionary. */
export const columnsEn: ColumnWords = {
  id: { name: 'Id', holds: 'Permanent id of the promise; it tells neither order nor number' },
  url: { name: 'Address', holds: 'Page of the promise, permanent' },
  class: { name: 'Class', holds: 'Expected target, commitment or livelihood item' },
  heading: { name: 'Heading', holds: 'Heading of the report that it stands under' },
  promise: { name: 'Promise', holds: 'Words of the promise, white space left out' },
  context: { name: 'Context', holds: 'What of the same sentence belongs to no other promise' },
  page: { name: 'Page', holds: 'Page of the original; empty where it has none' },
  promised: { name: 'Promised', holds: 'In the written unit; empty where there is no figure' },
  promisedUpper: { name: 'Upper', holds: 'Upper end of a range' },
  promisedUnit: { name: 'Unit', holds: 'Unit as it is written' },
  promisedBound: { name: 'Bound', holds: 'Exactly, at least, at most, more than, or about; empty without a figure' },
  promisedKind: {
    name: 'Kind',
    holds: 'Level, change (a growth or an increase), share or rank; empty without a figure',
  },
  verdict: {
    name: 'Verdict',
    holds:
      'As a person ruled; “Under review” while it is ruled on anew, and then claim, evidence, schedule and ruling are empty',
  },
  underReviewSince: {
    name: 'Under review since',
    holds: 'Since when it is ruled on anew, ISO 8601, UTC; empty where the verdict stands',
  },
  result: { name: 'Result', holds: 'Words of the next report; empty where none were found' },
  resultPage: { name: 'Page of result', holds: 'Page of the next report' },
  reached: { name: 'Reached', holds: 'In the written unit' },
  reachedUnit: { name: 'Unit of result', holds: 'Unit as it is written' },
  reachedBound: { name: 'Bound of result', holds: 'As “Bound”' },
  estimate: { name: 'Estimate', holds: '“yes” where the next report gives an estimate; the final figure may differ' },
  difference: {
    name: 'Difference',
    holds: 'How far the result is from the nearer end of what was promised; empty where unit or kind differ',
  },
  share: { name: 'Share', holds: '0 to 1; empty where no share makes sense' },
  claimed: { name: 'Claimed', holds: 'Verdict by the words of the next report alone' },
  rule: { name: 'Rule', holds: 'The rule that judged the claim' },
  confidence: { name: 'Confidence', holds: '0 to 1' },
  proven: {
    name: 'Verified works',
    holds: 'Closed and verified by somebody else; empty where no evidence is published',
  },
  files: { name: 'Files', holds: 'Files of evidence of verified works' },
  measured: {
    name: 'Measured',
    holds:
      'Measured figure of the indicator with its months; empty where no evidence is published or nothing is measured',
  },
  schedule: { name: 'Schedule', holds: 'In time, late, not yet due …' },
  limitOn: { name: 'Limit', holds: 'Date' },
  finishedOn: { name: 'Finished', holds: 'Date' },
  ruledBy: { name: 'Ruled by', holds: 'Who ruled on the verdict' },
  ruledAt: { name: 'Ruled at', holds: 'ISO 8601, UTC' },
  reason: { name: 'Reason', holds: 'Why the verdict is not what the claim was judged to be' },
  publishedAt: { name: 'Published at', holds: 'ISO 8601, UTC' },
};
