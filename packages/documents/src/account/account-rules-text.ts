// What the words of the account table mean, for those who read it without the software.
import { type AccountRule, accountRuleSentence, accountRules, verdictWords } from '@luoshi/ledger';

const { kept, exceeded, partly, missed, 'no-data': noData, 'not-mentioned': notMentioned } = verdictWords.zh;

/** Each verdict with what it means. */
export const verdictMeanings: readonly (readonly [string, string])[] = [
  [kept, '结果与承诺相符：达到所写的数、处在所写的区间，或者到了所写的节点。'],
  [exceeded, '结果高于承诺的数，且超出所写位数的舍入范围。'],
  [partly, '只完成一部分数量，或者只到较早的节点；数量写明完成份额。'],
  [missed, '比率低于承诺、突破控制上限，或者没有做成。'],
  [noData, '下一年报告提到了，但没有可以相比的数或节点。'],
  [notMentioned, '下一年报告的回顾部分没有提到，不等于没有做。'],
];

/** The columns of the table with what stands in them. */
export const columnMeanings: readonly (readonly [string, string])[] = [
  ['序号', '承诺在报告中的先后，从1起。'],
  ['承诺事项', '当年《政府工作报告》的原文，不因结果而改动。'],
  ['量化目标', '承诺中的数，照原文的计量单位；没有数的空着。'],
  [
    '完成情况（自述）',
    '下一年《政府工作报告》回顾部分的说法和所在页码；报告写明是预计的，注“预计数”。这是自述，不是佐证。',
  ],
  [
    '与承诺相差',
    '结果的数比承诺的数多或少（高或低）多少，区间从较近一端算起，照原单位；比率以百分点计。单位或口径不同的空着。',
  ],
  ['佐证', '由这项承诺立项的事项：已销号的写明日期、核验人和材料件数；有指标监测数的写明月份、来源和录入人。'],
  ['时限', '事项的完成时限和是否按期；逾期的写明天数（日历天）。'],
  ['牵头单位', '事项的牵头单位；没有事项的，为任务分解表中的牵头单位。'],
  ['结论', '现行的判定。标“（拟）”的由系统比对提出，尚未经人核定。'],
  ['系统拟判、拟判依据', '由系统比对两年报告提出的判定及其规则；经人改判的，以“结论”和改判理由为准。'],
  ['核定', '确认或改判的人和日期；改判必须写明理由。'],
];

/** Every rule that may judge a line, as a sentence. */
export const ruleMeanings: readonly (readonly [string, string])[] = (Object.keys(accountRules) as AccountRule[]).map(
  (rule) => [accountRules[rule].map((verdict) => verdictWords.zh[verdict]).join('、'), accountRuleSentence(rule, 'zh')],
);
