// 十件民生实事全部办结: one sentence of the review that claims every item of the list.
import type { Clause } from '../text/review-clauses.ts';

const claim =
  /民生实事.{0,14}(?:全部|全面|圆满|如期|均|件件|悉数|逐项|顺利).{0,8}(?:办结|完成|兑现|落实|办成|落地|见效|建成|完工|办好)|(?:全部|全面|圆满|如期|件件|逐项|顺利)(?:完成|兑现|办结|落实|办好)了?.{0,10}民生实事$/;

/** The clause, or null. Not where the words count how many of the items are done. */
export const allItemsClaim = (clauses: readonly Clause[]): Clause | null =>
  clauses.find(({ words, isOfYears }) => !isOfYears && claim.test(words) && !/其中|基本|除/.test(words)) ?? null;
