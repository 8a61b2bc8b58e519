// A target without a number that can still be judged: 与经济增长同步, 高于全省平均, 全覆盖, 一天办结.
import { opensAdverbial } from '../clause/adverbial.ts';
import type { PlanClause, Run } from '../clause/plan-clause.ts';
import { objectsBefore } from '../objects/measured-objects.ts';
import type { CommitmentRule } from './rule.ts';

/** How a main indicator is to go, among the targets: 进出口促稳提质, 国际收支基本平衡. */
const STEADY =
  /(?:回稳向好|促稳提质|稳中提质|稳量提质|量稳质升|保稳提质|稳定增长|稳定改善|稳步改善|持续改善|平稳增长|稳步增长|稳步提高|(?:保持|实现)(?:正?增长|稳定|平稳|平衡)|基本平衡|基本稳定|(?:继续|持续|稳步|不断|进一步)(?:减少|下降|改善|增长|提高|提升|降低))$/u;

/** 基本消除黑臭水体 */
const GONE = /^(?:全面|基本|全部)消除(?=[^，]{3,}$)/u;

/** Each pattern with where, in a match, the thing promised ends (`before` the match, or behind its first group). */
const PATTERNS: readonly (readonly [RegExp, 'before' | 'group' | 'behind'])[] = [
  [/[与和同跟](?:地区|全[国省市县]|国民)?(?:经济增长|经济发展|生产总值|GDP|城镇居民)[^，]{0,8}同步/u, 'before'],
  [/(?:高于|快于|不低于|好于|优于)[^，]{0,12}(?:增长|增速|增幅|水平|平均|目标|指标|经济)/u, 'before'],
  [
    /(?:完成|达到|控制在|低于|符合)经?(?:上级|国家|省|市|自治区|州|年度|[区县旗盟]里?(?=下达|确定|安排))[^，]{0,10}(?:任务|目标|指标|要求|范围|标准|以内|之内)/u,
    'before',
  ],
  [/(?:保持在?|稳定在|达到)全[国省市](?:平均)?(?:水平)?以上$/u, 'before'],
  [
    /(?:完成|达到)(?:国家|省|市|上级)下达(?:的|我[省市区州县]的?)(?=[^，]{4,30}(?:任务|目标|指标)(?:任务)?$)/u,
    'behind',
  ],
  [/稳中有[升降进]|只[增减降升]不[增减降升]|不[降减]反[增升]|不(?:降低|下降|反弹)$/u, 'before'],
  [/((?:约束性|节能|减排|环保|能耗|排放|污染物)[^，]{0,6}指标)[^，]{0,16}(?:完成|控制|达到)/u, 'group'],
  [/(?:完成|达到)(?=[^，]{0,16}(?:约束性指标|下达[^，]{0,8}(?:任务|目标|指标)))/u, 'behind'],
  [/(?:实现)?(?:历史性)?零的?突破$/u, 'before'],
  [/全覆盖$|零增长$|清零$|全部(?:脱贫|摘帽|出列|退出|实现|达到|达标|消除|清零|接通|办结)/u, 'before'],
  [
    /(?:全面|圆满|全部)?完成(?=[^，]{0,4}(?:节能|减排|降碳|能耗|环保|碳排放|污染物)[^，]{0,10}(?:任务|目标))/u,
    'behind',
  ],
  [GONE, 'behind'],
  [/(?:实现|力争)?翻一?番$/u, 'before'],
  [/“?[一1当][天日]内?办[结成]/u, 'before'],
  [STEADY, 'before'],
  [/“两个高于”|达规入统$|只[减降]不[增升]$/u, 'before'],
];

/** Every pattern has one of these; most clauses have none. */
const TELLTALE =
  /稳|平衡|翻|[持现]正?增长|继续|持续|不断|进一步|同步|于|指标|下达|任务|目标|标准|范围|以上|全覆盖|零增长|清零|突破|全部|办[结成]|入统|只[增减降升]|稳中有|不[降减下反]/u;

/** 防止指标不降反升: what is not to happen. */
const WARDING = /^(?:坚决|切实|有效)?(?:防止|避免|严防|防范|杜绝|警惕)/u;

export const unnumberedTarget: CommitmentRule = {
  name: 'unnumbered target',
  read: (clause) => {
    const { text, zone } = clause;
    if ((!TELLTALE.test(text) && !GONE.test(text)) || WARDING.test(text) || hasAmount(clause)) return null;
    // Among the targets 努力实现…同步 is one, elsewhere a vision.
    if (zone !== 'targets' && opensAdverbial(text)) return null;
    for (const [pattern, where] of PATTERNS) {
      const match = pattern.exec(text);
      if (match === null || (/全覆盖|清零/u.test(match[0]) && text.includes('完成'))) continue;
      if (pattern === STEADY && zone !== 'targets') continue;
      if (where === 'before' && objectsBefore(text, match.index).length === 0) continue;
      const confidence = zone === 'targets' ? 0.9 : 0.65;
      return { milestone: 'reach', objects: objectsOf(text, match, where), confidence };
    }
    return null;
  },
};

function objectsOf(text: string, match: RegExpExecArray, where: 'before' | 'group' | 'behind'): Run[] {
  if (where === 'before') return objectsBefore(text, match.index);
  if (where === 'group') return objectsBefore(text, match.index + (match[1] as string).length);
  return [{ start: match.index + match[0].length, end: text.length }];
}

/** An amount in digits is for the rule of amounts. */
function hasAmount({ text, quantities }: PlanClause): boolean {
  return quantities.some((each) => /\d/.test(text.slice(each.start, each.end)));
}
