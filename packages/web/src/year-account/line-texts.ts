// What a line's cells say, in the language in use: the same words in the table, on its copy and on paper.
import type { YearAccountLine } from '../api/contract.ts';
import type { Span } from '../span.ts';
import { joined } from '../text/joined.ts';
import type { YearAccountWords } from '../words/year-account/zh.ts';

export interface LanguageInUse {
  readonly code: 'zh' | 'en';
  readonly words: YearAccountWords;
  readonly time: (iso: string) => string;
}

/** Rounded down to a whole percent, so that what is not done never reads 100%. */
const percent = (share: number): number => Math.floor(share * 100 + 1e-9);

export const promiseText = ({ promise, sentence, promiseAt }: YearAccountLine): string =>
  wordsOf(promise, sentence, promiseAt);

/** The result's words, or which gap there is instead. */
export function claimText({ claim }: YearAccountLine, { words }: LanguageInUse): string {
  if (claim === null) return words.claimWaiting;
  if (claim.result !== null) return wordsOf(claim.result, claim.sentence, claim.resultAt);
  return claim.verdict === 'no-data' ? words.claimNone['no-data'] : words.claimNone['not-mentioned'];
}

/** As the sentence has them, without a page number that they go over; where they go beyond the sentence, as the report does. */
const wordsOf = (
  said: { readonly text: string },
  sentence: YearAccountLine['sentence'] | null,
  at: Span | null,
): string => (sentence === null || at === null ? joined(said.text) : sentence.text.slice(at.start, at.end));

/** That the figure is an estimate, how far it is from the promise, the share done and growth worked out; empty where there is none of it. */
export function claimNote({ claim }: YearAccountLine, { words, code }: LanguageInUse): string {
  return [
    claim?.result?.estimated === true ? words.estimate : '',
    claim?.difference?.[code] ?? '',
    claim?.share == null ? '' : words.share(`${percent(claim.share)}%`),
    claim?.computed == null ? '' : words.computed(String(claim.computed)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Days late, limit and day of finishing beside the standing's word; none where nothing is limited. */
export function scheduleNotes({ schedule }: YearAccountLine, { words }: LanguageInUse): readonly string[] {
  const { standing, limitOn, finishedOn, daysLate } = schedule;
  return [
    daysLate > 0 ? (standing === 'overdue' ? words.daysOver(daysLate) : words.daysLate(daysLate)) : '',
    limitOn === null ? '' : words.limitOn(words.date(limitOn)),
    finishedOn === null ? '' : words.finishedOn(words.date(finishedOn)),
  ].filter(Boolean);
}

/** Who ruled, when and why, or how sure the program is: what one reads on hover. */
export function rulingText({ ruling, state, claim }: YearAccountLine, { words, time }: LanguageInUse): string {
  if (ruling === null)
    return claim === null ? words.acts.proposedAlone : words.acts.proposedBy(percent(claim.confidence));
  const line = words.acts.who(words.states[state], ruling.by, time(ruling.at));
  return ruling.reason === null ? line : `${line}（${ruling.reason}）`;
}

export const evidenceNote = ({ evidence }: YearAccountLine, { words }: LanguageInUse): string => {
  const files = evidence.matters.reduce((sum, matter) => sum + matter.files, 0);
  return files === 0 ? '' : words.files(files);
};

/** 1—12月 8.2%（统计月报，顾明录入）; empty where no measured figure bears anything out. */
export const measuredText = ({ evidence }: YearAccountLine, { code }: LanguageInUse): string =>
  evidence.measured?.words[code] ?? '';
