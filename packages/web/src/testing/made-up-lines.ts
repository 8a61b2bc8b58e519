// Lines of an account for tests: a promise each, everything else as the test says.
import type { Verdict } from '@luoshi/ledger';
import type { YearAccountLine } from '../api/contract.ts';

export type LineParts = Partial<Omit<YearAccountLine, 'promise' | 'claim'>> & {
  readonly text?: string;
  readonly claim?: Partial<NonNullable<YearAccountLine['claim']>> | null;
};

/** Line `number` with the promise id `cNUMBER`; claimed in words where the verdict is none of the gaps. */
export function madeUpLine(
  number: number,
  verdict: Verdict,
  { text, claim, ...parts }: LineParts = {},
): YearAccountLine {
  const words = text ?? `建成${number}号水库`;
  const isGap = verdict === 'no-data' || verdict === 'not-mentioned';
  return {
    number,
    promise: { ...said(`c${number}`, words), fact: `c${number}`, class: 'commitment', section: null },
    sentence: { start: 0, end: words.length, text: words, page: null },
    promiseAt: { start: 0, end: words.length },
    heading: '水利',
    claim:
      claim === null
        ? null
        : {
            verdict,
            rule: isGap ? 'nothing-said' : 'stage-reached',
            ruleSentence: { zh: '依据的话', en: 'what the rule says' },
            confidence: 0.9,
            result: isGap ? null : said(`r${number}`, '水库建成'),
            sentence: isGap ? null : { start: 0, end: 4, text: '水库建成', page: null },
            resultAt: isGap ? null : { start: 0, end: 4 },
            share: null,
            computed: null,
            difference: null,
            differsFrom: [],
            ...claim,
          },
    evidence: { standing: 'none', matters: [] },
    schedule: { standing: 'no-limit', limitOn: null, finishedOn: null, daysLate: 0 },
    units: [],
    leader: null,
    proposed: verdict,
    state: 'proposed',
    verdict,
    ruling: null,
    cleared: null,
    underReview: null,
    ...parts,
  };
}

export const unitOf = (id: string) => ({ id, name: id, fullName: `${id}局` });
export const leaderOf = (post: string) => ({ post, title: `${post}职务`, name: `${post}某` });

const said = (id: string, text: string) => ({
  id,
  text,
  start: 0,
  end: text.length,
  indicator: null,
  measure: null,
  value: null,
  upper: null,
  bound: null,
  unit: null,
  kind: null,
  milestone: null,
});
