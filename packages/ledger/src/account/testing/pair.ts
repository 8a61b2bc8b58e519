// Two short reports of a made-up county, a year apart, around the sentences that a test is about.
import { readDocument } from '../../read-document.ts';
import type { Reading } from '../../reading.ts';
import type { Account, AccountLine } from '../account.ts';
import { accountOf } from '../account-of.ts';

export interface PairWords {
  /** What the plan's own review says of the year before. */
  readonly before?: string;
  /** Targets, without the opening words; a list in one sentence. */
  readonly targets?: string;
  /** Sentences under the first task of the plan. */
  readonly promises?: string;
  readonly livelihood?: string;
  /** The review of the next report. */
  readonly results: string;
  /** What its heading calls it. */
  readonly heading?: string;
  /** Sentences under the first task of the next report's own plan. */
  readonly nextPromises?: string;
}

interface ReportWords {
  readonly year: number;
  readonly county?: string;
  readonly heading?: string;
  readonly review: string;
  readonly plan: string;
}

/** A report delivered in January of `year`. */
export async function reportOf({ year, county = '柏川县', heading, review, plan }: ReportWords): Promise<Reading> {
  const text = `政府工作报告
——${year}年1月16日在${county}第十五届人民代表大会第二次会议上
${county}人民政府县长　贺青林
各位代表：
现在，我代表县人民政府向大会报告工作，请予审议。
一、${heading ?? `${year - 1}年工作回顾`}
${review}
二、${year}年工作安排
${plan}
各位代表，让我们为建设美好${county.slice(0, -1)}而努力奋斗！
`;
  return (await readDocument(new TextEncoder().encode(text), `${year}.txt`)) as Reading;
}

export async function pairOf({
  before = '',
  targets,
  promises,
  livelihood,
  results,
  heading = '2030年工作回顾',
  nextPromises,
}: PairWords): Promise<[Reading, Reading]> {
  const plan = [
    targets === undefined ? '' : `今年经济社会发展的主要预期目标是：${targets}。`,
    promises === undefined ? '' : `（一）全力抓好重点工作。${promises}。`,
    livelihood === undefined ? '' : `我们将集中力量办好民生实事：${livelihood}。`,
  ];
  const nextTask = nextPromises === undefined ? '' : `\n（一）全力抓好重点工作。${nextPromises}。`;
  return Promise.all([
    reportOf({ year: 2030, review: before, plan: plan.filter((part) => part !== '').join('\n') }),
    reportOf({ year: 2031, heading, review: results, plan: `今年主要预期目标是：地区生产总值增长4%。${nextTask}` }),
  ]);
}

export async function linesOf(words: PairWords): Promise<readonly AccountLine[]> {
  const [plan, next] = await pairOf(words);
  return (accountOf(plan, next) as Account).lines;
}
