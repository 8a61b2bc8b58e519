// A level to be kept: 稳定在, 保持在, 控制在, 稳居, 动态清零, 稳定达标.
import { opensAdverbial } from '../clause/adverbial.ts';
import type { Run } from '../clause/plan-clause.ts';
import { measuredObjects, objectsBefore } from '../objects/measured-objects.ts';
import type { CommitmentRule } from './rule.ts';

const WITH_AMOUNT = /稳定在|保持在|控制在|稳控在|维持在|稳定保持|稳居|稳在|保持(?:全[国省市区州]|第|前|\d)/;
const ALONE =
  /(?:稳定(?:达到|保持|在)[^，]{0,10}(?:[ⅠⅡⅢⅣⅤIV一二三四五]+[类级]|优良)|动态(?:清零|为零)(?!”?(?:行动|工程|目标|机制))|稳定达标|保持在?(?:全[国省市区县州]|同类[^，]{2,8})(?:前列|前茅|第一方阵)|保持(?:优秀|优良)(?:水平)?$|(?<=率|指数|产量|播种面积)(?:总体|基本)?(?:保持)?(?:总体|基本)?稳定$|水质(?:继续|持续|稳定|总体)?保持在?[ⅠⅡⅢ]+类|控制在.{1,12}(?:以内|之内|范围)|稳居.{2,8}(?:第[一二三四五\d]|前[一二三四五六七八九十\d]|首位|榜首))/;

/** 保持柳溪干流Ⅱ类水质: the class stands behind what keeps it. */
const CLASS_KEPT = /^(?:继续|持续|确保|努力)?保持(?<water>[^，、]{2,16}?)(?:[ⅠⅡⅢ]+|[一二三])类(?:水质|标准)?$/u;

/** 推进空气质量稳定达标: pushed that way, not kept there. */
const PUSHED = /^.{0,4}(?:推进|推动|促进)[^，]*稳定达标$/u;

export const sustained: CommitmentRule = {
  name: 'sustained',
  read: (clause) => {
    const { text } = clause;
    const planned = clause.quantities.some((quantity) => quantity.draft.quantity.status === 'planned');
    const water = planned ? undefined : CLASS_KEPT.exec(text)?.groups?.water;
    if (water !== undefined) {
      const start = text.indexOf(water);
      return { milestone: 'sustain', objects: [{ start, end: start + water.length }], confidence: 0.85 };
    }
    if (!planned && !/[稳保控]|清零|为零/u.test(text)) return null;
    const match = (planned ? WITH_AMOUNT : ALONE).exec(text);
    if (match === null || match.index < 2 || opensAdverbial(text) || (!planned && PUSHED.test(text))) return null;
    return {
      milestone: 'sustain',
      objects: planned ? measuredObjects(clause) : objectsBefore(text, match.index).map(withoutKeeping(text)),
      confidence: 0.9,
    };
  },
};

/** 保持|宏观杠杆率|基本稳定 */
const withoutKeeping =
  (text: string) =>
  ({ start, end }: Run): Run => ({ start: text.startsWith('保持', start) && end - start > 3 ? start + 2 : start, end });
