// A target without a number that can still be judged: 与经济增长同步, 高于全省平均, 全覆盖, 一天办结.
import { opensAdverbial } from '../clause/adverbial.ts';
import { objectsBefore } from '../objects/measured-objects.ts';
import type { CommitmentRule } from './rule.ts';

const COMPARED =
  /[与和同跟](?:地区|全[国省市县]|国民)?(?:经济增长|经济发展|生产总值|GDP|城镇居民)[^，]{0,8}同步|(?:高于|快于|不低于|好于|优于)[^，]{0,12}(?:增长|增速|水平|平均|目标|指标|经济)/;
const BINDING =
  /(?:约束性指标|节能减排|能耗|主要污染物)[^，]{0,16}(?:完成|控制|达到)|(?:完成|达到)[^，]{0,16}(?:约束性指标|下达[^，]{0,8}(?:任务|目标|指标))/;
const WHOLE =
  /全覆盖$|零增长$|清零$|全部(?:实现|达到|达标|消除|清零|接通|办结)|[一1当][天日]内?办[结成]|“两个高于”|达规入统$|只[减降]不[增升]$/;

export const unnumberedTarget: CommitmentRule = {
  name: 'unnumbered target',
  read: (clause) => {
    const { text, zone } = clause;
    const match = COMPARED.exec(text) ?? BINDING.exec(text) ?? WHOLE.exec(text);
    if (match === null || opensAdverbial(text) || /^完成/.test(text)) return null;
    if (clause.quantities.some((quantity) => /\d/.test(text.slice(quantity.start, quantity.end)))) return null;
    return {
      milestone: 'reach',
      objects: objectsBefore(text, match.index),
      confidence: zone === 'targets' ? 0.9 : 0.65,
    };
  },
};
