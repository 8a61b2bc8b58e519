// Sentences of the draft of next year's review in English: its sources, and why something cannot be stated.
import { verdictWords } from '../account/account-table.ts';
import type { DraftSource, SourceSentences } from '../review-draft/review-draft.ts';
import type { UnsupportedReason } from '../review-draft/unsupported-reasons.ts';
import { chinaDayOf } from '../table/day-text.ts';
import type { MatterProof } from '../year-account/year-account.ts';

type Quoted = Extract<DraftSource, { readonly words: string }>;

const quoted = ({ words, passage }: Quoted): string =>
  `${passage.page === null ? '' : `, page ${passage.page}`}: “${words}”`;

function matter({ number, title, standing, closedOn, verifiedBy, files }: MatterProof): string {
  const evidence = `${files} ${files === 1 ? 'file' : 'files'} of evidence`;
  const state = {
    proven: `closed ${closedOn ?? ''}, ${verifiedBy === null ? 'verifier not recorded' : `verified by ${verifiedBy}`}, ${evidence}`,
    running: `running, ${evidence}`,
    withdrawn: 'withdrawn',
  }[standing];
  return `Matter ${number}, “${title}” (${state})`;
}

export const draftEn: SourceSentences = {
  plan: (source) => `The plan${quoted(source)}`,
  report: (source) => `The next report${quoted(source)}`,
  matter: (source) => matter(source.matter),
  ruling: ({ ruling: { kind, verdict, reason, by, at } }) =>
    `${kind === 'confirm' ? 'Confirmed' : 'Overruled'} as “${verdictWords.en[verdict]}” by ${by} on ${chinaDayOf(at)}${reason === null ? '' : `, because: ${reason}`}`,
  measurement: ({ measurement: { name, value, unit, kind, period, origin, by } }) =>
    `Measured: ${name} ${kind === 'change' ? 'changed by ' : ''}${value}${unit} (${periodEn(period)}${origin === '' ? '' : `, ${origin}`}, entered by ${by})`,
  account: ({ year, stated, unsupported }) =>
    `The account of ${year} has ${stated + unsupported} lines: ${stated} can be stated, ${unsupported} cannot`,
};

const periodEn = (period: string): string => (period.includes('-') ? `January to ${period}` : `all of ${period}`);

export const unsupportedEn: Readonly<Record<UnsupportedReason, string>> = {
  'only-claimed':
    'Only the report says so; nobody confirmed it and no closed matter proves it. Confirm it or add evidence.',
  conflict: 'The report and the matters or the measured figure do not agree, and nobody ruled. Check and rule.',
  'ruled-gap': 'A person overruled it to a gap: what there is was not enough. Rule again when there is more.',
  running: 'Its matter is not closed yet. State it once it is closed and verified.',
  withdrawn: 'Its matter was withdrawn, so there is no result. Say why it was withdrawn.',
  'no-data': 'It is named without anything to compare. Add the figure.',
  nothing: 'No report and no matter says anything about it. Find out.',
  'figure-without-source':
    'The words would hold a figure that no source holds. Check the sources and write it by hand.',
};
