// Tells what sort of figure an amount is: a level, a change, a share or a rank, and whether it is a fall.
import type { QuantityKind } from '../facts.ts';
import type { Mention } from './mention.ts';

export interface KindRead {
  readonly kind: QuantityKind;
  readonly isFall: boolean;
}

const RISE =
  '改善|增长|递增|增加|增幅|增速|增量|涨幅|上涨|上升|前移|提高|提升|攀升|回升|净增|增收|增产|扩大|翻|增|上调|调增';
const FALL =
  '下降|降低|减少|下滑|回落|压减|压缩|缩减|缩短|节约|节省|削减|精简|收窄|减轻|减产|减收|递减|减|降幅|降|下调|调减';
/** 精简会议5%, 减少碳排放3%: the fall's object stands between. */
const FALL_WITH_OBJECT = /(?:精文减会|(?:精简|压减|压缩|减少|削减|降低|缩减)(?![到至为])[^，、；到至]{2,12})$/;
/** Words between the verb and the amount that leave it a difference: 同比增长约8%, 增长目标为6%, 下降了3个百分点. */
const BETWEEN =
  '(?:了|率|目标|预期|预期目标|指导性目标|速度|幅度|水平|达|达到|达到了|为|约|近|超|超过|突破|不低于|不少于|不高于|不超过|保持在|稳定在|力争|均|均为|分别|分别为|分别达到|分别达|平均|在|约为|高于|低于|左右|保持|控制在|定|设定|确定|:|：|“)*';
const RISE_BEFORE = new RegExp(`(?:${RISE})${BETWEEN}$`);
const FALL_BEFORE = new RegExp(`(?:${FALL})${BETWEEN}$`);
/** 提高到, 下降至: the amount is where it arrives. */
const ARRIVES =
  /(?:提高|提升|上升|上涨|增加|增长|扩大|下降|降低|减少|降|压减|压缩|缩短|攀升|回升|发展|升|[上下]调)(?:到|至|为)[^，、]{0,4}$/;
const RATE_OF_CHANGE =
  /(?:增速|增幅|增长率|涨幅|降幅|增长速度|下降率|净增长|增长(?!的?(?:贡献|拉动)))[^，、到至]{0,4}(?:达到|达|为|到|至|在|于|过|破|稳定在|保持在|不低于)?(?:约|近)?$/;
const GROWTH_BEHIND = /^(?:以上|左右)?的?(?:年均)?(?:增长|增速|增幅)/;
const AGAINST_BEFORE = /(?:同比|比上年|较上年|比去年|较去年|比前一年|环比|较\d{4}年|比\d{4}年)[^，；]*$/;
/** 用水总量压减2亿立方米: a total can only be cut against what it was. */
const FALL_OF_TOTAL =
  /(?:总量|强度|浓度|天数|人数|排放量|消费量|起数|需氧量|二氧化硫|氮氧化物|氨氮|[水电气]价)(?:再|将|分别|累计)?(?:压减|下降|减少|降低|缩减|削减)$/;
/** 优良天数增加8天: so can days only grow against what they were. */
const RISE_OF_TOTAL = /(?:天数|浓度|强度)(?:再|分别|累计)?(?:增加|提高)(?:了)?$/;
const NET = /净增(?:加)?$/;

/** 增长8%以上、力争|10%: a second aim for the same growth. */
const STRETCH = /^[、，]?(?:并|且)?(?:力争|争取|奋斗目标|冲刺|努力)(?:达到|实现|完成|为|是)?$/;

/** 排名由|12位|上升到|8位 */
const MOVES_TO = /^(?:跃升|上升|提升|前移|前进|下降|退|升|降)[到至为]$/;
const PLACE_IN_LIST = /(?:排名|排位|位次|名次)[由从上升降前进跃攀至到为]{0,5}$/;

/** The kind of a mention; a listed one takes its leader's kind. */
export function kindOf(mention: Mention, leader: KindRead | null): KindRead {
  const { amount, left, right } = mention;
  if (amount.form === 'rank') return { kind: 'rank', isFall: false };
  if (mention.isListed && leader !== null && leader.kind !== 'rank') return leader;
  const near = left.slice(-24);
  if (amount.unit === '位' && (PLACE_IN_LIST.test(near) || (leader?.kind === 'rank' && MOVES_TO.test(left))))
    return { kind: 'rank', isFall: false };
  if (leader !== null && leader.kind === 'change' && amount.family === 'ratio' && STRETCH.test(near)) return leader;
  return amount.family === 'ratio' ? kindOfRatio(mention, near, right) : kindOfAmount(near);
}

function kindOfRatio(mention: Mention, near: string, right: string): KindRead {
  const { unit } = mention.amount;
  const isFall = (FALL_BEFORE.test(near) || (unit === '%' && FALL_WITH_OBJECT.test(near))) && !ARRIVES.test(near);
  if (unit.includes('百分点') || unit.includes('基点') || unit === '番') return { kind: 'change', isFall };
  if (GROWTH_BEHIND.test(right)) return { kind: 'change', isFall: false };
  if (RATE_OF_CHANGE.test(near)) return { kind: 'change', isFall: /降幅/.test(near) };
  if (ARRIVES.test(near)) return { kind: 'share', isFall: false };
  if (isFall) return { kind: 'change', isFall: true };
  if (RISE_BEFORE.test(near) || unit === '倍') return { kind: 'change', isFall: false };
  return { kind: 'share', isFall: false };
}

function kindOfAmount(near: string): KindRead {
  if (ARRIVES.test(near)) return { kind: 'level', isFall: false };
  const isAgainst = AGAINST_BEFORE.test(near) || FALL_OF_TOTAL.test(near);
  if (isAgainst && FALL_BEFORE.test(near)) return { kind: 'change', isFall: true };
  if ((isAgainst && RISE_BEFORE.test(near)) || NET.test(near) || RISE_OF_TOTAL.test(near))
    return { kind: 'change', isFall: false };
  return { kind: 'level', isFall: false };
}
