// How deadlines are written, and the last day each of them leaves.
import { readChinese } from '../../numerals/chinese.ts';

/** Last month and day of a deadline, and by how many years it lies behind the plan year; null where no day follows. */
export interface LastDay {
  readonly yearsLater: number;
  readonly month: number;
  readonly day: number;
}

const BEFORE = '(?:之前|以前|前)';
const MONTH = '(1[0-2]|[1-9]|十[一二]|[一二三四五六七八九十])月';

/** What a promise is to come to in a month: 启用, 投产, 建成, 开工 … */
const STAGED =
  '(?:全面|全部|全线|正式|如期|顺利|基本|主体|实现)?(?:启[用动]|投[产用运入]|建成|竣工|完[工成]|开[工园馆学业街通诊放]|交[付房工]|通[车航水]|试|并网|正式|封顶|结顶|贯通|合龙|招生|揭牌|挂牌|达产|上线|入住|举[办行])';

/** One way to write a deadline; `lastDay` gets the match's groups. `source` must not begin with a year. */
export interface DeadlinePattern {
  readonly source: string;
  readonly lastDay: (groups: readonly string[]) => LastDay | null;
}

export const DEADLINE_PATTERNS: readonly DeadlinePattern[] = [
  { source: `(?:年底|年末|岁末|年内)${BEFORE}?`, lastDay: () => sameYear(12, 31) },
  { source: `(?:年中)${BEFORE}?`, lastDay: () => sameYear(6, 30) },
  { source: '上半年', lastDay: () => sameYear(6, 30) },
  { source: '下半年', lastDay: () => sameYear(12, 31) },
  {
    source: `第?([一二三四首1-4])季度(?:末|底)?${BEFORE}?`,
    lastDay: ([quarter]) => monthEnd(3 * numberOf(quarter)),
  },
  {
    source: `${MONTH}(\\d{1,2})日${BEFORE}`,
    lastDay: ([month, day]) => sameYear(numberOf(month), Math.min(numberOf(day), 31)),
  },
  { source: `${MONTH}(?:份)?(?:上旬|初)${BEFORE}?`, lastDay: ([month]) => sameYear(numberOf(month), 10) },
  { source: `${MONTH}(?:份)?中旬${BEFORE}?`, lastDay: ([month]) => sameYear(numberOf(month), 20) },
  { source: `${MONTH}(?:份)?(?:底|末|下旬)${BEFORE}?`, lastDay: ([month]) => monthEnd(numberOf(month)) },
  { source: `${MONTH}(?:份)?${BEFORE}`, lastDay: ([month]) => monthEnd(numberOf(month)) },
  { source: `${MONTH}份`, lastDay: ([month]) => monthEnd(numberOf(month)) },
  // a bare month or school term only before the stage it is for: 6月启用, never in 增长11月
  { source: `${MONTH}(?=${STAGED})`, lastDay: ([month]) => monthEnd(numberOf(month)) },
  { source: `(?:[秋春]季(?:新学期|学期|开学)?|新学期)(?=${STAGED})`, lastDay: () => null },
  { source: `[“"]?七一[”"]?${BEFORE}`, lastDay: () => sameYear(6, 30) },
  { source: `[“"]?五一[”"]?${BEFORE}`, lastDay: () => sameYear(4, 30) },
  { source: `[“"]?八一[”"]?${BEFORE}`, lastDay: () => sameYear(7, 31) },
  { source: `(?:[“"]?十一[”"]?|国庆节?)${BEFORE}`, lastDay: () => sameYear(9, 30) },
  { source: `元旦${BEFORE}`, lastDay: () => sameYear(12, 31) },
  {
    source: `(?:春节|中秋节?|端午节?|清明|两会|汛期|主汛期|入汛|入冬|采暖季|采暖期|供暖季|供暖期|供热期|冬季取暖|秋季开学|新学期|秋季学期|春季学期|春耕|三夏|封冻|雨季)(?:来临|到来|开学)?${BEFORE}`,
    lastDay: () => null,
  },
  {
    source: '([一二两三四五2-5])年(?:之|以)?内',
    lastDay: ([years]) => ({ yearsLater: numberOf(years) - 1, month: 12, day: 31 }),
  },
  { source: '(?:本届(?:政府)?)?任期(?:之|以)?内', lastDay: () => null },
];

/** 3, 十一, 首 as a number; 0 where it is none. */
export function numberOf(word: string | undefined): number {
  if (word === undefined) return 0;
  return word === '首' ? 1 : (readChinese(word, 0)?.value ?? (Number(word) || 0));
}

function sameYear(month: number, day: number): LastDay {
  return { yearsLater: 0, month, day };
}

function monthEnd(month: number): LastDay {
  return sameYear(month, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31);
}
