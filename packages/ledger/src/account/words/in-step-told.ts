// 居民收入与经济增长同步, told in words where the review gives neither growth.
import { measureName } from '../names/measure-name.ts';
import { squeezedName } from '../text/folded.ts';
import type { Clause } from '../text/review-clauses.ts';
import type { WordsVerdict } from './judge-outcome.ts';

const inStep =
  /^(?:去年|全年|实现|保持|确保|努力|促进)*(.{2,14}?)(?:增长|增速)?[与和同](?:经济|地区生产总值|国内生产总值|gdp)(?:发展|增长|增速)?(?:实现|基本|保持|大体|总体)*同步(?:增长)?$/;

/** What is to grow, or grew, in step with the economy; null for other words. */
const subjectOf = (words: string): string | null => {
  const subject = inStep.exec(words)?.[1];
  return subject === undefined || /[不未没]/.test(subject) ? null : measureName(subject).words;
};

/** …同步，年均增长5%: the sentence goes on to tell of several years. */
const isOfSeveral = (next: Clause | undefined, { sentence }: Clause): boolean =>
  next?.sentence === sentence && /年均|累计/.test(next.words);

/** Null for a promise of another form, and where the year's review does not say just that. */
export function judgeInStepTold(words: string, clauses: readonly Clause[]): WordsVerdict | null {
  const wanted = subjectOf(squeezedName(words));
  if (wanted === null) return null;
  const clause = clauses.find(
    (one, at) =>
      !one.isOfYears &&
      !one.isOfNow &&
      !one.isOfPart &&
      subjectOf(squeezedName(one.words)) === wanted &&
      !isOfSeveral(clauses[at + 1], one),
  );
  return clause ? { verdict: 'kept', rule: 'state-told', clauses: [clause], confidence: 0.7 } : null;
}
